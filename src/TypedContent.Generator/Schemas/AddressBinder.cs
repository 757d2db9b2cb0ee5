using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The slug and the URL of an entry, and where each comes from.</summary>
internal sealed record EntryAddress(string Slug, string Url, SourceSpan SlugPlace, SourceSpan UrlPlace);

/// <summary>
/// Lets front matter move a page: <c>slug</c> replaces the whole slug that the path makes (and with it the URL),
/// <c>permalink</c>, in which Jekyll's placeholders are filled in, replaces the URL alone.
/// </summary>
internal static class AddressBinder
{
    public static Outcome<EntryAddress> Bind(string path, PageAddress standing, ParsedFile file, BoundPage page, DeclaredSchema? schema)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var address = new EntryAddress(standing.Slug, standing.Url, SourceSpan.StartOfFile, SourceSpan.StartOfFile);

        string? ownSlug = null;
        if (page.Slug is { } slug && Accept("slug", slug, SlugFault(slug)) is { } slugPlace)
        {
            ownSlug = slug;
            address = new EntryAddress(slug, MovedUrl(standing, slug), slugPlace, slugPlace);
        }

        // A permalink has the last word, and a page that is no entry is where its file is.
        if (page.Permalink is null && standing.Type.Role is PageRole.Entry && schema?.FillUrl(address.Slug, standing, page) is { } patterned
            && Accept("url", schema.Type.Url ?? "", patterned.Fault ?? PermalinkFault(patterned.Url)) is not null)
        {
            address = address with { Url = patterned.Url };
        }

        if (page.Permalink is { } permalink)
        {
            var filled = PermalinkTemplate.IsTemplate(permalink)
                ? PermalinkTemplate.Fill(permalink, PermalinkFacts.Of(standing, ownSlug, file.FrontMatter))
                : new FilledUrl(permalink, null);
            if (Accept("permalink", permalink, filled.Fault ?? PermalinkFault(filled.Url)) is { } urlPlace)
            {
                address = address with { Url = filled.Url, UrlPlace = urlPlace };
            }
        }

        if (schema is not null)
        {
            RejectEmpty("slug");
            RejectEmpty("permalink");
        }

        return new(address, [.. diagnostics]);

        void RejectEmpty(string key)
        {
            if (file.FrontMatter.FindStandard(key) is ScalarNode { IsNull: false, Text: var text } && string.IsNullOrWhiteSpace(text))
            {
                Accept(key, text, "it is empty; write one or leave out the key");
            }
        }

        SourceSpan? Accept(string key, string value, string? fault)
        {
            var place = file.FrontMatter.FindStandard(key)?.Place ?? file.Block;
            if (fault is null)
            {
                return place;
            }

            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnusableAddress, path, place, key, value, fault));
            return null;
        }
    }

    private static string MovedUrl(PageAddress address, string slug) =>
        address.Url.EndsWith($"/{address.Slug}/", StringComparison.Ordinal) ? $"{address.Url[..^(address.Slug.Length + 1)]}{slug}/" : address.Url;

    private static string? SlugFault(string slug) => slug switch
    {
        _ when slug.StartsWith("/", StringComparison.Ordinal) || slug.EndsWith("/", StringComparison.Ordinal) =>
            $"a slug has no '/' at its start or end; write '{slug.Trim('/')}', or use 'permalink' for a whole URL",
        _ => SharedFault(slug),
    };

    private static string? PermalinkFault(string permalink) => permalink switch
    {
        _ when permalink.Contains("://") => "it is a path of this site; leave out the scheme and the host",
        _ when !permalink.StartsWith("/", StringComparison.Ordinal) => $"a permalink is a path from the root of the site; write '/{permalink}'",
        "/" => null,
        _ => SharedFault(permalink.TrimStart('/').TrimEnd('/') is "" ? "//" : permalink[1..]),
    };

    private static string? SharedFault(string path)
    {
        foreach (var character in path)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '?' or '#' or '%' or '\\' or '<' or '>' or '"')
            {
                return char.IsControl(character) ? "it holds a line break or another control character; leave it out"
                    : character is ' ' ? "it holds a space; write '-' instead"
                    : $"'{character}' has a meaning of its own in URLs; leave it out";
            }
        }

        string[] segments = path.TrimEnd('/').Split('/');
        return segments.Any(static segment => segment is "." or "..") ? "'.' and '..' would lead out of its folder; write the path itself"
            : segments.Contains("") ? "it holds an empty part ('//'); write one '/'"
            : null;
    }
}
