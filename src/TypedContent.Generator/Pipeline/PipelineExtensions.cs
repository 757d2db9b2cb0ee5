using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Pipeline;

internal static class PipelineExtensions
{
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class =>
        values.Where(static value => value is not null).Select(static (value, _) => value!); // The line before has seen to it.

    public static IncrementalValuesProvider<T> Values<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> =>
        outcomes.Select(static (outcome, _) => outcome.Value);

    /// <summary>All diagnostics of a step, as one value; pages without any do not reach it.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Diagnostics<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> =>
        outcomes.Select(static (outcome, _) => outcome.Diagnostics).Flatten();

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Flatten(this IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> diagnostics) =>
        diagnostics
            .Where(static diagnostics => !diagnostics.IsEmpty)
            .Collect()
            .Select(static (diagnostics, _) => diagnostics.SelectMany(static diagnostics => diagnostics).ToEquatableArray())
            .WithTrackingName(PipelineSteps.Problems);

    /// <summary>Collects values into one that compares by its elements.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> CollectArray<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T> =>
        values.Collect().Select(static (values, _) => values.ToEquatableArray());

    /// <summary>Collects values into one, in an order that does not depend on that of the files.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> CollectSorted<T>(this IncrementalValuesProvider<T> values, Func<T, string> key, Func<T, string> thenKey)
        where T : IEquatable<T> =>
        values.Collect().Select((values, _) => values.OrderBy(key, StringComparer.Ordinal).ThenBy(thenKey, StringComparer.Ordinal).ToEquatableArray());
}
