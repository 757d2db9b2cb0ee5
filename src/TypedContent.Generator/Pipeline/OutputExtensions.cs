using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

internal static class OutputExtensions
{
    /// <summary>Registers an output whose bugs are reported as such: the compiler would drop all that the generator made.</summary>
    public static void Output<T>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> values, Action<SourceProductionContext, T> emit) =>
        context.RegisterSourceOutput(values, (output, value) => Guarded(output, value, emit));

    /// <inheritdoc cref="Output{T}(IncrementalGeneratorInitializationContext, IncrementalValuesProvider{T}, Action{SourceProductionContext, T})"/>
    public static void Output<T>(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> value, Action<SourceProductionContext, T> emit) =>
        context.RegisterSourceOutput(value, (output, value) => Guarded(output, value, emit));

    /// <summary>The same for what only a build needs: an editor leaves it out.</summary>
    public static void ImplementationOutput<T>(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> value, Action<SourceProductionContext, T> emit) =>
        context.RegisterImplementationSourceOutput(value, (output, value) => Guarded(output, value, emit));

    private static void Guarded<T>(SourceProductionContext output, T value, Action<SourceProductionContext, T> emit)
    {
        try
        {
            emit(output, value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(Guard.InternalError(exception, location: null).ToDiagnostic());
        }
    }
}
