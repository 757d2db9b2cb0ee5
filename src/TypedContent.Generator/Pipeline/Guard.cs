using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Pipeline;

internal static class Guard
{
    /// <summary>
    /// Runs a stage on one input. The compiler drops all output of a generator that throws (CS8785), so a bug that
    /// one file brings to light must cost that file only: it goes on with <paramref name="fallback"/>.
    /// </summary>
    /// <param name="location">Null where the input is of no one file.</param>
    public static Outcome<TResult> Run<TInput, TResult>(
        Func<TInput, CancellationToken, Outcome<TResult>> stage, TInput input, Func<TInput, TResult> fallback, LocationInfo? location, CancellationToken cancellationToken)
        where TResult : class, IEquatable<TResult>
    {
        try
        {
            return stage(input, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(fallback(input), [InternalError(exception, location)]);
        }
    }

    /// <summary>The diagnostic for a bug of ours; without a location where no one page brought it to light.</summary>
    public static DiagnosticInfo InternalError(Exception exception, LocationInfo? location) =>
        new(DiagnosticDescriptors.InternalError, location, [$"{exception.GetType().Name}: {exception.Message}"]);
}
