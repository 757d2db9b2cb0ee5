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
        EquatableArray<DiagnosticInfo> problems = [.. document.Diagnostics, .. file.OptionProblems];
        var type = document.Value.IsList ? ItemAddresses.Of(file.Address, 1).Type : file.Address.Type;
        var suppressions = document.Value.Items.Select(static item => item.File.Suppressions).FirstOrDefault();
        return new SourceFile(
            type,
            document.Value.Items.Select(item => ToPage(file, document.Value.IsList, item, problems)).ToEquatableArray(),
            new PagePolicy(file.Text.Path, file.Severities, suppressions, 0, 0),
            problems);
    }

    private static SourcePage ToPage(ContentFile file, bool isList, DataItem item, EquatableArray<DiagnosticInfo> problems) => new(
        file.Text.Path,
        isList ? ItemAddresses.Of(file.Address, item.Number, DataAddressBinder.NameOfItem(item.File)) : file.Address,
        new PageContent(item.File, ShapeReader.Read(item.File.FrontMatter)),
        file.Severities,
        file.RawHtml,
        problems);

    private static Outcome<DataDocument> Parse(ContentFile file, CancellationToken cancellationToken) =>
        DataFileReader.Read(file.Text.Path, file.Format, file.Text.GetText(cancellationToken) ?? SourceText.From(""), cancellationToken);
}
