using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.DataFiles;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The first steps of a data file: its entries, each like a page that has front matter and no body.</summary>
internal static class DataPageReader
{
    private static readonly DataDocument Unreadable = new(IsList: false, [new DataItem(1, PageReader.UnreadableFile)]);

    public static SourceFile ReadFile(ContentFile file, CancellationToken cancellationToken)
    {
        var document = Guard.Run(Parse, file, static _ => Unreadable, LocationInfo.StartOf(file.Text.Path), cancellationToken);
        var (isList, items) = (document.Value.IsList, document.Value.Items);
        EquatableArray<DiagnosticInfo> problems = [.. document.Diagnostics, .. file.OptionProblems];
        var entries = items.Select(item => ToPage(file, isList, item, problems, cancellationToken)).ToList();
        var type = isList ? ItemAddresses.Of(file.Address, 1).Type : file.Address.Type;
        var suppressions = items.Select(static item => item.File.Suppressions).FirstOrDefault();
        return new SourceFile(
            type,
            entries.Select(static entry => entry.Value).ToEquatableArray(),
            new PagePolicy(file.Text.Path, file.Severities, suppressions, 0, 0),
            [.. problems, .. entries.SelectMany(static entry => entry.Diagnostics)]);
    }

    private static Outcome<SourcePage> ToPage(ContentFile file, bool isList, DataItem item, EquatableArray<DiagnosticInfo> problems, CancellationToken cancellationToken)
    {
        var page = Guard.Run((item, _) => Read(item), item, Unread, LocationInfo.StartOf(file.Text.Path), cancellationToken);
        return page with { Value = page.Value with { Problems = [.. problems, .. page.Diagnostics] } };

        Outcome<SourcePage> Read(DataItem item) =>
            Page(DataAddressBinder.NameOfItem(item.File), new PageContent(item.File, ShapeReader.Read(item.File.FrontMatter)));

        SourcePage Unread(DataItem item) => Page(null, new PageContent(PageReader.UnreadableFile, new MappingShape([])));

        SourcePage Page(string? name, PageContent content) =>
            new(file.Text.Path, isList ? ItemAddresses.Of(file.Address, item.Number, name) : file.Address, content, file.Severities, file.RawHtml, []);
    }

    private static Outcome<DataDocument> Parse(ContentFile file, CancellationToken cancellationToken) =>
        DataFileReader.Read(file.Text.Path, file.Format, file.Text.GetText(cancellationToken) ?? SourceText.From(""), cancellationToken);
}
