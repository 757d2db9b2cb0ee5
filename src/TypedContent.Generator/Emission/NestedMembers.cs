using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits how the record of a mapping prints and compares. Of its own accord a record takes two lists for the same only if they are one object.</summary>
internal static class NestedMembers
{
    private const string Runtime = "global::TypedContent.Runtime.ValueEquality";

    public static void EmitIdentity(CodeWriter writer, RecordModel record, DeclaredHalf half)
    {
        // All that the compiler would compare: what is computed is not part of it, and fields of the project are.
        var values = record.Properties.Where(property => !half.Declares(property.Name) || half.State.Contains(property.Name, StringComparer.Ordinal)).ToList();
        if (values.Exists(static value => value.Type is ListType) && !half.Declares("Equals"))
        {
            EmitEquality(writer, values.ConvertAll(static value => value.Name), half);
        }

        if (!half.Declares("PrintMembers"))
        {
            EntryMembers.EmitPrinting(writer, EntryMembers.PrintedMembers(record, half));
        }
    }

    private static void EmitEquality(CodeWriter writer, List<string> values, DeclaredHalf half)
    {
        var own = half.State.Except(values, StringComparer.Ordinal).Select(static name => Comparison("object.Equals", name));
        EntryMembers.Documented(writer).Line($"public bool Equals({CSharp.Identifier(half.Name)}? other) =>");
        writer.Line("    object.ReferenceEquals(this, other)");
        writer.Line($"    || (other is not null && {string.Join(" && ", values.Select(static name => Comparison($"{Runtime}.AreEqual", name)).Concat(own))});");
        if (!half.Declares("GetHashCode"))
        {
            var hashed = string.Join(", ", values.Select(static name => $"this.{CSharp.Identifier(name)}"));
            EntryMembers.Documented(writer).Line($"public override int GetHashCode() => {Runtime}.HashOf({hashed});");
        }
    }

    private static string Comparison(string method, string name) => $"{method}(this.{CSharp.Identifier(name)}, other.{CSharp.Identifier(name)})";
}
