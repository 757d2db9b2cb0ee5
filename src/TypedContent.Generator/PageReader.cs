using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Rendering;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The first steps of a page: its file taken apart, and what other stages need of it.</summary>
internal static class PageReader
{
    public static SourcePage Read(ContentFile file, CancellationToken cancellationToken)
    {
        var parsed = Guard.Run(Parse, file, static _ => Unreadable, file.Text.Path, cancellationToken);
        return new SourcePage(file.Text.Path, file.Address, parsed.Value, file.Severities, [.. parsed.Diagnostics, .. file.OptionProblems]);
    }

    public static TypedShape ShapeOf(SourcePage page) =>
        new(page.Address.Type, page.Address.SourcePath, new PageShape(page.Address.Path, ShapeReader.Read(page.File.FrontMatter), page.File.IsBroken));

    public static PageBody BodyOf(SourcePage page) =>
        new(page.Address.SourcePath, new MarkdownBody(page.FullPath, page.File.Body, (page.File.FrontMatter.Find("excerpt") as ScalarNode)?.Text));

    public static PagePolicy PolicyOf(SourcePage page) =>
        new(page.FullPath, page.Severities, page.File.Suppressions, page.File.BodyStart, page.File.BodyLine);

    private static ParsedFile Unreadable { get; } = new()
    {
        FrontMatter = MappingNode.Empty,
        Block = SourceSpan.StartOfFile,
        IsBroken = true,
        Body = "",
        BodyStart = 0,
        BodyLine = 0,
        FrontMatterHash = "",
    };

    private static Outcome<ParsedFile> Parse(ContentFile file, CancellationToken cancellationToken) =>
        FrontMatterParser.Parse(file.Text.Path, file.Text.GetText(cancellationToken) ?? SourceText.From(""), cancellationToken);
}
