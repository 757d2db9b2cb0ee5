using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>A page whose front matter has been read by its schema, as the later stages see it: each takes the part that is its own.</summary>
/// <param name="Links">The entries that this one refers to.</param>
/// <param name="Destinations">Links that stand in front matter, for the same rules as those of the body.</param>
internal sealed record BoundEntry(EntrySummary Summary, EntryFrontMatter FrontMatter, PageFacts Facts, PageLinks Links, EquatableArray<LinkUse> Destinations);

/// <summary>A page, its schema, and what the project makes of diagnostics.</summary>
internal sealed record BindingInput(SourcePage Page, SetSchema Schema, ProjectSeverities Severities, UrlStyle Urls);

/// <summary>Binds a page to its schema and gives it its address.</summary>
internal static class EntryBuilder
{
    public static Outcome<BoundEntry> Build(BindingInput input, CancellationToken cancellationToken) =>
        Guard.Run(BuildParts, input, Standing, LocationInfo.StartOf(input.Page.FullPath), cancellationToken);

    private static Outcome<BoundEntry> BuildParts(BindingInput input, CancellationToken cancellationToken)
    {
        var page = input.Page;
        var bound = Guard.Run(
            Bind, input, static input => Nothing(input.Schema), LocationInfo.StartOf(page.FullPath), cancellationToken);
        var file = page.Content.File;
        var isData = page.Address.Type.IsData;
        var address = isData ? DataAddressBinder.Bind(page.Address, file) : AddressBinder.Bind(page.FullPath, page.Address, file, bound.Value, input.Schema as DeclaredSchema);
        var keys = isData ? StandardKeyReader.None : StandardKeyReader.Read(page.FullPath, page.Address, file.FrontMatter);

        // Of a broken block only the first mistakes are worth a report: the rest follows from them.
        EquatableArray<DiagnosticInfo> problems = file.IsBroken ? [] : [.. bound.Diagnostics, .. address.Diagnostics, .. keys.Diagnostics];
        var severities = new PageSeverities(page.Severities, file.Suppressions, input.Severities);
        var isLeftOut = bound.Value.MissingKey is not null && Admission.IsLeftOut([.. page.Problems, .. problems], severities);
        if (isLeftOut)
        {
            problems = [.. problems, LeftOut(page, bound.Value)];
        }

        var excerpt = isData ? null : PageReader.ExcerptOf(page);
        var entry = EntryParts.Join(input, new EntryParts(bound.Value, address.Value, keys.Value with { IsDraft = IsDraft(page, keys, severities) })
        {
            Title = isData ? DataAddressBinder.Title(file) : bound.Value.Title,
            HasMember = !isData || DataAddressBinder.HasName(page.Address, file),
            IsDuplicateAnError = severities.IsError(DiagnosticInfo.Create(isData ? DiagnosticDescriptors.DuplicateId : DiagnosticDescriptors.DuplicateSlug, page.FullPath, address.Value.SlugPlace)),
            IsLeftOut = isLeftOut,
            Order = OrderOf(input.Schema, bound.Value),
            Needs = NeedsOf(bound.Value, page.FullPath, severities),
            Aliases = isData ? [] : Aliases.Of(file.FrontMatter),
            Destinations = FrontMatterLinks.Of(excerpt, bound.Value.MarkedTexts),
        });
        return new(entry, [.. problems, .. FrontMatterLinks.CheckExcerpt(page, excerpt)]);
    }

    /// <summary>The entry where its file is, without what its front matter says.</summary>
    private static BoundEntry Standing(BindingInput input)
    {
        var address = input.Page.Address;
        var keys = new StandardValues(address.IsInDrafts, null, null);
        return EntryParts.Join(input, new EntryParts(Nothing(input.Schema), new EntryAddress(address.Slug, address.Url, SourceSpan.StartOfFile, SourceSpan.StartOfFile), keys)
        {
            HasMember = !address.Type.IsData,
            IsDuplicateAnError = true,
        });
    }

    /// <summary>A page with an error keeps its symbol.</summary>
    private static bool IsDraft(SourcePage page, Outcome<StandardValues> keys, PageSeverities severities) =>
        keys.Value.IsDraft && (page.Address.IsInDrafts || !keys.Diagnostics.Any(problem => ReferenceEquals(problem.Descriptor, DiagnosticDescriptors.DraftIsNoBoolean) && severities.IsError(problem)));

    private static DiagnosticInfo LeftOut(SourcePage page, BoundPage bound) => DiagnosticInfo.Create(
        DiagnosticDescriptors.PageLeftOut, page.FullPath, page.Content.File.Block, page.Address.Type.IsData ? "The item" : "The page", $"'{bound.MissingKey}' has no value here and its property allows none");

    private static Outcome<BoundPage> Bind(BindingInput input, CancellationToken cancellationToken)
    {
        var (path, pagePath, file) = (input.Page.FullPath, input.Page.Address.Path, input.Page.Content.File);
        return input.Schema switch
        {
            RecordSchema inferred => FrontMatterBinder.Bind(path, pagePath, file, inferred, cancellationToken),
            DeclaredSchema declared => DeclaredBinder.Bind(path, pagePath, file, declared, cancellationToken),
            _ => throw new InvalidOperationException($"No binder for {input.Schema.GetType().Name}."),
        };
    }

    private static BoundPage Nothing(SetSchema schema)
    {
        var count = schema switch
        {
            RecordSchema inferred => inferred.Record.Properties.Count,
            DeclaredSchema declared => declared.Type.Root.Properties.Count,
            _ => 0,
        };
        return new() { Values = new RecordValue(Enumerable.Repeat(new ListItem(null), count).ToEquatableArray()) };
    }

    /// <summary>While the error of an open reference stands, the build fails and the entry stays.</summary>
    private static EquatableArray<NeededEntry> NeedsOf(BoundPage page, string path, PageSeverities severities)
    {
        return page.References
            .Where(reference => reference.IsRequired && !(IsError(DiagnosticDescriptors.UnknownReference, reference) && IsError(DiagnosticDescriptors.ReferenceToDraft, reference)))
            .Select(static reference => new NeededEntry(reference.Key, reference.Set, reference.Slug))
            .ToEquatableArray();

        bool IsError(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ReferenceFact reference) =>
            severities.IsError(DiagnosticInfo.Create(descriptor, path, reference.Place));
    }

    private static EntryOrder? OrderOf(SetSchema schema, BoundPage page)
    {
        if (schema is not DeclaredSchema { Type: { OrderBy: { } name, IsDescending: var isDescending, Root.Properties: var properties } })
        {
            return null;
        }

        for (var index = 0; index < properties.Count; index++)
        {
            if (string.Equals(properties[index].Name, name, StringComparison.Ordinal))
            {
                return new EntryOrder(page.Values.Properties[index].Value, isDescending, (properties[index].Type as ScalarType)?.Kind);
            }
        }

        return new EntryOrder(name is "Title" && page.Title is { } title ? new TextValue(title) : null, isDescending, ScalarKind.Text);
    }
}
