using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>A page whose front matter has been read by its schema, as the later stages see it: each takes the part that is its own.</summary>
internal sealed record BoundEntry(EntrySummary Summary, EntryFrontMatter FrontMatter, PageFacts Facts);

/// <summary>A page, its schema, and what the project makes of diagnostics.</summary>
internal sealed record BindingInput(SourcePage Page, RecordSchema Schema, ProjectSeverities Severities);

/// <summary>Binds a page to its schema and gives it its address.</summary>
internal static class EntryBuilder
{
    public static Outcome<BoundEntry> Build(BindingInput input, CancellationToken cancellationToken)
    {
        var page = input.Page;
        var bound = Guard.Run(
            static (input, cancellationToken) => FrontMatterBinder.Bind(input.Page.FullPath, input.Page.Address.Path, input.Page.File, input.Schema, cancellationToken),
            input, static input => Nothing(input.Schema), page.FullPath, cancellationToken);
        var address = AddressBinder.Bind(page, bound.Value.Slug, bound.Value.Permalink);
        var (slug, url, slugPlace, urlPlace) = address.Value;

        // Of a broken block only the first mistakes are worth a report: the rest follows from them.
        EquatableArray<DiagnosticInfo> problems = page.File.IsBroken ? [] : [.. bound.Diagnostics, .. address.Diagnostics];
        var isLeftOut = bound.Value.MissingKey is not null && Admission.IsLeftOut([.. page.Problems, .. problems], page.Severities, input.Severities);
        if (isLeftOut)
        {
            problems = [.. problems, DiagnosticInfo.Create(DiagnosticDescriptors.PageLeftOut, page.FullPath, page.File.Block, bound.Value.MissingKey ?? "")];
        }

        var (path, sourcePath, type) = (page.Address.Path, page.Address.SourcePath, page.Address.Type);
        var fallbackTitle = FallbackTitle(page.Address);
        return new(
            new BoundEntry(
                new EntrySummary(path, sourcePath, type, page.Address.Segments, slug, url, bound.Value.Title, fallbackTitle, isLeftOut),
                new EntryFrontMatter(sourcePath, slug, url, bound.Value.Title, fallbackTitle, page.File.FrontMatterHash, bound.Value.Values),
                new PageFacts(page.FullPath, sourcePath, type, slug, url, slugPlace, urlPlace)),
            problems);
    }

    public static RecordNames NamesOf(EquatableArray<AssignedType> types) =>
        new(types.Select(static type => new RecordName(type.Key, type.RecordName, type.CollectionName, type.Access)).ToEquatableArray());

    private static BoundPage Nothing(RecordSchema schema) =>
        new() { Values = new RecordValue(schema.Record.Properties.Select(static _ => new ListItem(null)).ToEquatableArray()) };

    /// <summary>The name of the file, or of the folder for its index: as its author spells it.</summary>
    private static string FallbackTitle(PageAddress address) => address.Segments.IsEmpty ? address.Type.Folder : address.Segments[address.Segments.Count - 1];
}
