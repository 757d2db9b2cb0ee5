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
    public static ParsedFile UnreadableFile { get; } = new()
    {
        FrontMatter = MappingNode.Empty,
        Block = SourceSpan.StartOfFile,
        IsBroken = true,
        Body = "",
        BodyStart = 0,
        BodyLine = 0,
        FrontMatterHash = "",
    };

    private static readonly PageContent Unreadable = new(UnreadableFile, new MappingShape([]));

    public static SourceFile ReadFile(ContentFile file, CancellationToken cancellationToken)
    {
        var content = Guard.Run(Parse, file, static _ => Unreadable, LocationInfo.StartOf(file.Text.Path), cancellationToken);
        var page = new SourcePage(file.Text.Path, file.Address, content.Value, file.Severities, file.RawHtml, [.. content.Diagnostics, .. file.OptionProblems]);
        return new SourceFile(file.Address.Type, [page], PolicyOf(page), page.Problems);
    }

    public static TypedShape ShapeOf(SourcePage page, KeyPatterns ignored)
    {
        var shape = page.Content.Shape;
        var counted = ignored.Patterns.IsEmpty ? shape : new MappingShape(shape.Keys.Where(key => !ignored.Covers(key.Key)).ToEquatableArray());
        return new(page.Address.Type, page.Address.SourcePath, new PageShape(page.Address.Path, counted, page.Content.File.IsBroken));
    }

    public static PageBody BodyOf(SourcePage page) =>
        new(page.Address.SourcePath, page.Address.Path, new MarkdownBody(page.FullPath, page.Content.File.Body, ExcerptOf(page)?.Text, page.RawHtml));

    /// <summary>The excerpt that front matter gives; null where it gives none.</summary>
    public static ScalarNode? ExcerptOf(SourcePage page) =>
        page.Content.File.FrontMatter.FindStandard("excerpt") is ScalarNode { IsNull: false } excerpt && !string.IsNullOrWhiteSpace(excerpt.Text) ? excerpt : null;

    private static PagePolicy PolicyOf(SourcePage page) =>
        new(page.FullPath, page.Severities, page.Content.File.Suppressions, page.Content.File.BodyStart, page.Content.File.BodyLine);

    private static Outcome<PageContent> Parse(ContentFile file, CancellationToken cancellationToken)
    {
        var parsed = FrontMatterParser.Parse(file.Text.Path, file.Text.GetText(cancellationToken) ?? SourceText.From(""), cancellationToken);
        var dated = WithFileDate(parsed, file);
        return new(new PageContent(dated.Value, ShapeReader.Read(dated.Value.FrontMatter)), dated.Diagnostics);
    }

    private static Outcome<ParsedFile> WithFileDate(Outcome<ParsedFile> parsed, ContentFile file)
    {
        if (file.Address.FileDate is not { } date)
        {
            return parsed;
        }

        var fault = IsoDateTime.TryScan(date)?.Problem;
        var dated = ImpliedDate.Add(parsed.Value, date, fault);
        return fault is null
            ? new(dated, parsed.Diagnostics)
            : new(dated, [.. parsed.Diagnostics, DiagnosticInfo.Create(DiagnosticDescriptors.NoSuchFileDate, file.Text.Path, SourceSpan.StartOfFile, date, fault)]);
    }
}
