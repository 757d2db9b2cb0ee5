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
    public static Outcome<BoundEntry> Build(BindingInput input, CancellationToken cancellationToken)
    {
        var page = input.Page;
        var bound = Guard.Run(
            Bind, input, static input => Nothing(input.Schema), LocationInfo.StartOf(page.FullPath), cancellationToken);
        var file = page.Content.File;
        var isData = page.Address.Type.IsData;
        var address = isData ? DataAddressBinder.Bind(page.Address, file) : AddressBinder.Bind(page.FullPath, page.Address, file, bound.Value, input.Schema as DeclaredSchema);
        var (slug, url, slugPlace, urlPlace) = address.Value;
        var keys = isData ? StandardKeyReader.None : StandardKeyReader.Read(page.FullPath, page.Address, file.FrontMatter);

        // Of a broken block only the first mistakes are worth a report: the rest follows from them.
        EquatableArray<DiagnosticInfo> problems = file.IsBroken ? [] : [.. bound.Diagnostics, .. address.Diagnostics, .. keys.Diagnostics];
        var severities = new PageSeverities(page.Severities, file.Suppressions, input.Severities);

        // A page with an error keeps its symbol.
        var isDraft = keys.Value.IsDraft && (page.Address.IsInDrafts || !keys.Diagnostics.Any(problem => ReferenceEquals(problem.Descriptor, DiagnosticDescriptors.DraftIsNoBoolean) && severities.IsError(problem)));
        var isDuplicateAnError = severities.IsError(DiagnosticInfo.Create(isData ? DiagnosticDescriptors.DuplicateId : DiagnosticDescriptors.DuplicateSlug, page.FullPath, slugPlace));
        var isLeftOut = bound.Value.MissingKey is not null && Admission.IsLeftOut([.. page.Problems, .. problems], severities);
        if (isLeftOut)
        {
            problems = [.. problems, DiagnosticInfo.Create(DiagnosticDescriptors.PageLeftOut, page.FullPath, file.Block, isData ? "The item" : "The page", $"'{bound.Value.MissingKey}' has no value here and its property allows none")];
        }

        var (path, sourcePath, type) = (page.Address.Path, page.Address.SourcePath, page.Address.Type);
        var hasMember = !isData || DataAddressBinder.HasName(page.Address, file);
        EquatableArray<string> segments = type.Role is PageRole.Item && hasMember ? [slug] : page.Address.Segments;
        var title = isData ? DataAddressBinder.Title(file) : bound.Value.Title;
        var fallbackTitle = isData ? slug : page.Address.Name;
        var excerpt = isData ? null : PageReader.ExcerptOf(page);
        return new(
            new BoundEntry(
                new EntrySummary(path, sourcePath, type, segments, slug, url, title, fallbackTitle, isDuplicateAnError, isLeftOut)
                {
                    Order = OrderOf(input.Schema, bound.Value),
                    Needs = NeedsOf(bound.Value, page.FullPath, severities),
                    IsDraft = isDraft,
                },
                new EntryFrontMatter(sourcePath, slug, isData ? url : input.Urls.Write(url), title, fallbackTitle, file.FrontMatterHash, bound.Value.Values)
                {
                    File = page.Address.File,
                    TreePath = TreePath.Of(path),
                    Order = keys.Value.Order,
                    IsDraft = isDraft,
                    PublishDate = keys.Value.PublishDate,
                },
                new PageFacts(page.FullPath, sourcePath, type, slug, isData ? url : input.Urls.WriteInSite(url), slugPlace, urlPlace)
                {
                    References = bound.Value.References,
                    UniqueValues = bound.Value.UniqueValues,
                    Aliases = isData ? [] : Aliases.Of(file.FrontMatter),
                    IsDraft = isDraft,
                    HasMember = hasMember,
                },
                new PageLinks(sourcePath, type, slug, bound.Value.Links),
                FrontMatterLinks.Of(excerpt, bound.Value.MarkedTexts)),
            [.. problems, .. FrontMatterLinks.CheckExcerpt(page, excerpt)]);
    }

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
                return new EntryOrder(page.Values.Properties[index].Value, isDescending);
            }
        }

        return new EntryOrder(name is "Title" && page.Title is { } title ? new TextValue(title) : null, isDescending);
    }
}
