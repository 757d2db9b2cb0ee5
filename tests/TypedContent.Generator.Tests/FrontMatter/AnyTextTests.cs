using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>Whatever a file holds, there is a result.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "---", "...\n", "+++\n", "{\n", "{\"", "title: ", "a: b\n", "a:\n", "  ", "- ", "? ", ": ", "\t", "\n", "\r\n", "\r", "'", "\"", "[", "]", "{", "}",
        ", ", "#", " # ", "&x ", "*x", "!t ", "|\n", ">-\n", "%", "@", "`", "\\", "<<: ", "\uFEFF", "\0", "\u0001", "\u2028", "\u0085", "é", "😀", "\ud800", "x", "text",
        "%YAML 1.2\n", "%YAML 99999999999.1\n", "%TAG ! x\n", "\"\\u12", "typedcontent: ignore TC1", "<!-- ", "-->",
    ];

    private static Arbitrary<string> Pages { get; } =
        Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
            Gen.Elements(Pieces).ArrayOf().Select(pieces => $"---\n{string.Concat(pieces)}\n---\nBody"))
        .ToArbitrary();

    [Fact]
    public void Any_text_has_a_result_and_problems_within_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Pages, Holds));

    private static int Runs => int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_RUNS"), out var runs) ? runs : 2_000;

    private static bool Holds(string text)
    {
        var outcome = Page.Outcome(text);
        var file = outcome.Value!;
        var lines = SourceText.From(text).Lines;

        return text.EndsWith(file.Body, StringComparison.Ordinal)
            && file.BodyStart + file.Body.Length == text.Length
            && file.Block.Span.End <= file.BodyStart
            && !Places.Wrong(text, file.FrontMatter).Any()
            && (!file.IsBroken || !outcome.Diagnostics.IsEmpty)
            && outcome.Diagnostics.All(diagnostic =>
                diagnostic.Location!.Place.Span.End <= text.Length
                && diagnostic.Location.Place.Lines == lines.GetLinePositionSpan(diagnostic.Location.Place.Span));
    }
}
