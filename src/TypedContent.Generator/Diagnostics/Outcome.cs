using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// What a stage made of one input, and what it has to say about it. There is always a value: a page with errors keeps
/// its entry and its symbol, so that C# shows no follow-up errors.
/// </summary>
internal sealed record Outcome<T>(T Value, EquatableArray<DiagnosticInfo> Diagnostics)
    where T : class, IEquatable<T>
{
    public static implicit operator Outcome<T>(T value) => new(value, []);
}
