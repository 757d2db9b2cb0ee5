using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A page's front matter × its declared type → values, and a located diagnostic for each thing that the type does not allow.</summary>
internal static class DeclaredBinder
{
    /// <param name="path">Of the file, for locations.</param>
    /// <param name="pagePath">Of the page below the content root.</param>
    public static Outcome<BoundPage> Bind(string path, string pagePath, ParsedFile file, DeclaredSchema schema, CancellationToken cancellationToken)
    {
        var log = new BindingLog(path, pagePath);
        var binder = new ObjectBinder(schema, log, cancellationToken);

        // A broken block lacks no key: it only has not been read.
        var values = binder.BindRoot(file.FrontMatter, file.IsBroken ? null : file.Block);
        var page = new BoundPage
        {
            Title = Text("title"),
            Slug = Text("slug"),
            Permalink = Text("permalink"),
            Values = values,
            MissingKey = log.MissingKey,
            Links = binder.Links.ToEquatableArray(),
            References = log.References.ToEquatableArray(),
            UniqueValues = log.UniqueValues.ToEquatableArray(),
            MarkedTexts = log.MarkedTexts.ToEquatableArray(),
        };
        return new Outcome<BoundPage>(page, log.Diagnostics);

        string? Text(string key) => file.FrontMatter.FindStandard(key) is ScalarNode { IsNull: false, Text: var text } && !string.IsNullOrWhiteSpace(text) ? text : null;
    }
}
