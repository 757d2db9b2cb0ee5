using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The slug and the URL of an entry, and where each comes from.</summary>
internal sealed record EntryAddress(string Slug, string Url, SourceSpan SlugPlace, SourceSpan UrlPlace);

/// <summary>
/// Lets front matter move a page: <c>slug</c> replaces the whole slug that the path makes (and with it the URL),
/// <c>permalink</c> replaces the URL alone.
/// </summary>
internal static class AddressBinder
{
    public static Outcome<EntryAddress> Bind(SourcePage page, string? slug, string? permalink)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var address = new EntryAddress(page.Address.Slug, page.Address.Url, SourceSpan.StartOfFile, SourceSpan.StartOfFile);

        if (slug is not null && Accept(page, "slug", slug, SlugFault(slug), diagnostics) is { } slugPlace)
        {
            address = new EntryAddress(slug, MovedUrl(page.Address, slug), slugPlace, slugPlace);
        }

        if (permalink is not null && Accept(page, "permalink", permalink, PermalinkFault(permalink), diagnostics) is { } urlPlace)
        {
            address = address with { Url = permalink, UrlPlace = urlPlace };
        }

        return new(address, [.. diagnostics]);
    }

    private static string MovedUrl(PageAddress address, string slug) =>
        address.Url.EndsWith($"/{address.Slug}/", StringComparison.Ordinal) ? $"{address.Url[..^(address.Slug.Length + 1)]}{slug}/" : address.Url;

    private static SourceSpan? Accept(SourcePage page, string key, string value, string? fault, List<DiagnosticInfo> diagnostics)
    {
        var place = page.File.FrontMatter.Find(key)?.Place ?? page.File.Block;
        if (fault is null)
        {
            return place;
        }

        diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnusableAddress, page.FullPath, place, key, value, fault));
        return null;
    }

    private static string? SlugFault(string slug) => slug switch
    {
        _ when slug.StartsWith("/", StringComparison.Ordinal) || slug.EndsWith("/", StringComparison.Ordinal) =>
            $"a slug has no '/' at its start or end; write '{slug.Trim('/')}', or use 'permalink' for a whole URL",
        _ => SharedFault(slug),
    };

    private static string? PermalinkFault(string permalink) => permalink switch
    {
        _ when !permalink.StartsWith("/", StringComparison.Ordinal) => $"a permalink is a path from the root of the site; write '/{permalink}'",
        _ when permalink.Contains("/:") => "it holds a placeholder; write the URL itself",
        "/" => null,
        _ => SharedFault(permalink.TrimStart('/').TrimEnd('/') is "" ? "//" : permalink[1..]),
    };

    private static string? SharedFault(string path)
    {
        foreach (var character in path)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '?' or '#' or '%' or '\\' or '<' or '>' or '"')
            {
                return character is ' ' ? "it holds a space; write '-' instead" : $"'{character}' has a meaning of its own in URLs; leave it out";
            }
        }

        string[] segments = path.TrimEnd('/').Split('/');
        return segments.Any(static segment => segment is "." or "..") ? "'.' and '..' would lead out of its folder; write the path itself"
            : segments.Contains("") ? "it holds an empty part ('//'); write one '/'"
            : null;
    }
}
