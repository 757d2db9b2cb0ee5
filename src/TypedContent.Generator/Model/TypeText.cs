namespace TypedContent.Generator.Model;

/// <summary>Property types as C#.</summary>
internal static class TypeText
{
    /// <param name="record">How a generated record is referred to.</param>
    public static string Of(PropertyType type, Func<string, string> record) => type switch
    {
        ScalarType scalar => Of(scalar.Kind),
        ListType list => $"global::System.Collections.Generic.IReadOnlyList<{Of(list.Element, record)}>",
        NestedRecordType nested => record(nested.Record.Name),
        AnyType => "global::TypedContent.FrontMatterValue",
        EnumType members => members.FullName,
        DictionaryType dictionary => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(dictionary.Value, record)}>",
        ObjectType nested => nested.FullName,
        ReferenceType reference => reference.RecordName,
        _ => throw new InvalidOperationException($"No C# type for {type.GetType().Name}."),
    };

    /// <summary>To compare with what the project declares: without <c>global::</c>, and the types of the content namespace by name alone.</summary>
    public static string Plain(PropertyType type) => Plain(Of(type, static name => name), contentNamespace: null);

    /// <param name="type">With <c>global::</c> before each namespace.</param>
    public static string Plain(string type, string? contentNamespace)
    {
        var inNamespace = contentNamespace is null ? type : type.Replace($"global::{contentNamespace}.", "");
        return inNamespace.Replace("global::", "");
    }

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Char => "char",
        ScalarKind.Byte => "byte",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.DateTime => "global::System.DateTimeOffset",
        ScalarKind.Time => "global::System.TimeOnly",
        ScalarKind.UtcDateTime => "global::System.DateTime",
        ScalarKind.Duration => "global::System.TimeSpan",
        ScalarKind.Culture => "global::System.Globalization.CultureInfo",
        _ => $"global::System.{kind}",
    };
}
