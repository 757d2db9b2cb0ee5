using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Emits how an entry that refers to others is written as JSON: by their slugs. Of its own accord it would hold them whole, and
/// those that refer back would never come to an end.
/// </summary>
internal static class LinkedMembers
{
    private const string Writer = "global::TypedContent.Runtime.LinkedEntryWriter";

    public static void Emit(CodeWriter writer, DeclaredRecord record)
    {
        writer.Line().Line(SourceHeader.GeneratedCode);
        using (writer.Open($"void global::TypedContent.Runtime.ILinkedEntry.WriteMembers({Writer} writer)"))
        {
            var half = record.Type.Declaration.Half;
            foreach (var name in record.Type.Root.Properties.Select(static property => property.Name).Concat(half.Properties.Select(static property => property.Name)).Distinct(StringComparer.Ordinal))
            {
                if (half.Property(name)?.Json is { } member)
                {
                    writer.Line($"writer.Write({CSharp.Literal(name)}, this.{CSharp.Identifier(name)}{Arguments(member)});");
                }
            }

            foreach (var name in (record.Set.IsData ? ReservedNames.DataMembers : EntryMembers.ContentNames).Where(name => !half.Declares(name)))
            {
                writer.Line($"writer.Write({CSharp.Literal(name)}, this.{name});");
            }
        }
    }

    private static string Arguments(JsonMember member) =>
        (member.Name is { } name ? $", jsonName: {CSharp.Literal(name)}" : "")
        + (member.Condition is { } condition ? $", condition: (global::System.Text.Json.Serialization.JsonIgnoreCondition){Collections.Invariant.Number(condition)}" : "");
}
