using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.DataFiles;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>Whatever a data file holds, there is a result; and what is right is what others take for right.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] JsonPieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\": ", "\"a\": 1, ", "1", "-0", "0.5e+3", "01", "true", "null", "NaN", "word", " ", "\n", "\r\n", "\t", "// x", "/* x */", "#", "'", "'x'",
        "\\", "\\n", "\\u00e9", "\\u12", "\\x", "\"x\\\"y\"", "\0", "\u0001", "\uFEFF", "é", "😀", "=", "-", "{}", "[]",
    ];

    private static readonly string[] TablePieces = ["a", "b", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\"x,y\"", "\"x\ny\"", "1", "007", "id", "\0", "\uFEFF", "é", "😀", "\ud800", ",,", "\n\n"];

    private static readonly string[] YamlPieces = ["- ", "a: ", "b: 1\n", "---\n", "...\n", "\n", "  ", "'", "\"", "[", "]", "{", "}", ", ", "#", "id: x\n", "- id: x\n", "|\n", "\t", "&x", "*x", "? ", "%YAML 1.2\n", "\uFEFF", "\0", "x", "- - y\n"];

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_RUNS"), out var runs) ? runs : 2_000);

    [Fact]
    public void Any_json_has_a_result_and_problems_within_it() => Check.One(Often, Prop.ForAll(Text(JsonPieces), static text => Holds(text, ContentFormat.Json)));

    [Fact]
    public void Any_table_has_a_result_and_problems_within_it() => Check.One(Often, Prop.ForAll(Text(TablePieces), static text => Holds(text, ContentFormat.Csv)));

    [Fact]
    public void Any_yaml_has_a_result_and_problems_within_it() => Check.One(Often, Prop.ForAll(Text(YamlPieces), static text => Holds(text, ContentFormat.Yaml)));

    [Fact]
    public void Json_is_valid_here_if_it_is_for_others() => Check.One(Often, Prop.ForAll(Text(JsonPieces), static text =>
    {
        var mistakes = Read(text, ContentFormat.Json).Diagnostics.Select(static diagnostic => diagnostic.Id);
        return IsJson(text) == !mistakes.Any(static id => id is "TC1041" or "TC1042" or "TC1043" or "TC1044" or "TC1045" or "TC1046" or "TC1047") || string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'));
    }));

    [Fact]
    public void A_table_in_quotes_reads_back_as_it_was() => Check.One(Often, Prop.ForAll(
        Gen.Elements(TablePieces).ArrayOf().Select(string.Concat).Where(static text => !text.Contains('\0', StringComparison.Ordinal)).ArrayOf().ToArbitrary(),
        static fields =>
        {
            var header = string.Join(',', fields.Select(static (_, index) => $"c{index}").Append("last"));
            var row = string.Join(',', fields.Append("x").Select(static field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            var outcome = Read($"{header}\r\n{row}\r\n", ContentFormat.Csv);
            var read = outcome.Value.Items[0].File.FrontMatter.Entries.Select(static entry => ((ScalarNode)entry.Value).Text);
            return outcome.Diagnostics.IsEmpty && read.SequenceEqual(fields.Append("x"), StringComparer.Ordinal);
        }));

    private static Arbitrary<string> Text(string[] pieces) => Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static bool Holds(string text, ContentFormat format)
    {
        var outcome = Read(text, format);
        var lines = SourceText.From(text).Lines;
        return outcome.Value.Items.All(static item => item.Number > 0)
            && (outcome.Value.IsList || outcome.Value.Items.Count == 1)
            && (!outcome.Value.Items.Any(static item => item.File.IsBroken) || !outcome.Diagnostics.IsEmpty)
            && outcome.Diagnostics.All(diagnostic =>
                diagnostic.Location!.Place.Span.End <= text.Length
                && diagnostic.Location.Place.Lines == lines.GetLinePositionSpan(diagnostic.Location.Place.Span));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Outcome<DataDocument> Read(string text, ContentFormat format) =>
        DataFileReader.Read("/site/Content/data/x", format, SourceText.From(text), CancellationToken.None);
}
