using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A page's front matter × its schema → values, and a located diagnostic for each thing that inference found wrong on the page.</summary>
internal static class FrontMatterBinder
{
    /// <param name="path">Of the file, for locations.</param>
    /// <param name="pagePath">Of the page below the content root, as in its <see cref="PageShape"/>.</param>
    public static Outcome<BoundPage> Bind(string path, string pagePath, ParsedFile file, RecordSchema schema, CancellationToken cancellationToken)
    {
        var log = new BindingLog(path, pagePath);
        var texts = new Dictionary<KeyTarget, string>();
        var binder = new MappingBinder(log, texts, cancellationToken);

        // A broken block lacks no key: it only has not been read.
        var values = binder.Bind(file.FrontMatter, schema.Mapping, file.IsBroken ? null : file.Block);
        var page = new BoundPage
        {
            Title = Text(KeyTarget.Title),
            Slug = Text(KeyTarget.Slug),
            Permalink = Text(KeyTarget.Permalink),
            Values = values,
            MissingKey = log.MissingKey,
        };
        return new Outcome<BoundPage>(page, log.Diagnostics);

        string? Text(KeyTarget target) => texts.TryGetValue(target, out var text) ? text : null;
    }
}
