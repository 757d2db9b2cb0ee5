using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Pipeline;

internal static class Guard
{
    /// <summary>
    /// Runs a stage on one file. The compiler drops all output of a generator that throws (CS8785), so a bug that
    /// one file brings to light must cost that file only.
    /// </summary>
    public static Outcome<TResult> Run<TInput, TResult>(
        Func<TInput, CancellationToken, Outcome<TResult>> stage, TInput input, string path, CancellationToken cancellationToken)
        where TResult : class, IEquatable<TResult>
    {
        try
        {
            return stage(input, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, [DiagnosticInfo.Create(DiagnosticDescriptors.InternalError, path, SourceSpan.StartOfFile, $"{exception.GetType().Name}: {exception.Message}")]);
        }
    }
}
