using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What reading a scalar as its declared type came to: a value, or what is wrong with it.</summary>
internal readonly record struct ScalarReading(Value? Value, ScalarProblem? Problem)
{
    public static implicit operator ScalarReading(Value value) => new(value, null);

    public static implicit operator ScalarReading(ScalarProblem problem) => new(null, problem);
}

/// <summary>Why a scalar is no value of its type. Place and key are known to whoever asks.</summary>
/// <param name="Arguments">Of the message, but for the key.</param>
internal sealed record ScalarProblem(DiagnosticDescriptor Descriptor, EquatableArray<string> Arguments)
{
    /// <summary>The text is of another kind than the type.</summary>
    /// <param name="advice">What to write instead.</param>
    public static ScalarProblem NotOfType(string text, PropertyType type, string advice) =>
        new(DiagnosticDescriptors.ValueNotOfType, [MessageText.Shorten(text), TypeWords.Expected(type), advice]);

    public static ScalarProblem OutOfRange(string text, string minimum, string maximum) =>
        new(DiagnosticDescriptors.NumberOutOfRange, [MessageText.Shorten(text), minimum, maximum]);

    public static ScalarProblem NoSuchDate(string text, string problem) => new(DiagnosticDescriptors.NoSuchDate, [MessageText.Shorten(text), problem]);

    /// <summary>All arguments of the message.</summary>
    public string[] ArgumentsFor(string key) =>
        Descriptor.Id == DiagnosticDescriptors.NoSuchDate.Id ? [.. Arguments] : [key, .. Arguments]; // Shared with inference, and speaks of the value alone.
}
