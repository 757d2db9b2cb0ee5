using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>What a stage made of one input: a value, unless its diagnostics say why there is none.</summary>
internal sealed record Outcome<T>(T? Value, EquatableArray<DiagnosticInfo> Diagnostics)
    where T : class, IEquatable<T>
{
    public static implicit operator Outcome<T>(T value) => new(value, []);
}
