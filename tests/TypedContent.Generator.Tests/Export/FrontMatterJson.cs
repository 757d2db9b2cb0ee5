using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Export;

/// <summary>Front matter as an editor sees it: JSON of the YAML 1.2 core schema.</summary>
internal static class FrontMatterJson
{
    /// <summary>Null for a page whose front matter is broken, or has none.</summary>
    public static JsonNode? Of(string page)
    {
        var parsed = FrontMatterParser.Parse("page.md", SourceText.From(page), CancellationToken.None).Value;
        return parsed.IsBroken || parsed.FrontMatter.Entries.IsEmpty ? null : Of(parsed.FrontMatter);
    }

    private static JsonNode? Of(FrontMatterNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key.Text, Of(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        ScalarNode { IsNull: false } scalar => Of(scalar),
        _ => null,
    };

    private static JsonNode Of(ScalarNode scalar) => (scalar.Style is ScalarStyle.Plain ? CoreSchema.KindOfPlain(scalar.Text) : ShapeKind.Text) switch
    {
        ShapeKind.Boolean => JsonValue.Create(CoreSchema.ReadBoolean(scalar.Text)!.Value), // It is one, so that it can be read.
        ShapeKind.Int32 or ShapeKind.Int64 => JsonValue.Create(CoreSchema.ReadInteger(scalar.Text)!.Value),
        ShapeKind.Decimal when CoreSchema.ReadDouble(scalar.Text) is { } number && double.IsFinite(number) => JsonValue.Create(number),
        _ => JsonValue.Create(scalar.Text),
    };
}
