using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Whether a value is a constant of <c>[AllowedValues]</c> or <c>[DeniedValues]</c>. Of text, case counts; of numbers, their C# type does not.</summary>
internal static class ConstantComparison
{
    public static bool AreEqual(Value value, PropertyType type, string constant) => value switch
    {
        TextValue text when type is not ScalarType { Kind: ScalarKind.Decimal } => string.Equals(text.Text, constant, StringComparison.Ordinal),
        BooleanValue boolean => string.Equals(boolean.Value ? "true" : "false", constant, StringComparison.Ordinal),
        _ => BoundComparison.Compare(value, type, constant) == 0,
    };
}
