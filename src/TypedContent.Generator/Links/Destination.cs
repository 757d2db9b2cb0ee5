using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Links;

/// <summary>Where the text of a destination leads, as far as it says so itself.</summary>
internal enum DestinationKind
{
    /// <summary>Another site, an address of mail, or a template that nobody has filled in: not ours to check.</summary>
    External,

    /// <summary>The page itself, with or without an anchor.</summary>
    SamePage,

    /// <summary>A Markdown file of the content.</summary>
    PageFile,

    /// <summary>A URL or a file of this site.</summary>
    Url,
}

/// <summary>A destination taken apart: <c>../a%20b.md?x=1#top</c>.</summary>
/// <param name="Path">Without percent encoding: <c>../a b.md</c>.</param>
/// <param name="Query">With its <c>?</c>, else empty.</param>
/// <param name="Fragment">With its <c>#</c>, else empty.</param>
internal sealed record Destination(DestinationKind Kind, string Path, string Query, string Fragment)
{
    private static readonly string[] TemplateMarks = ["{{", "{%", "%7B%7B", "<%", "${"];

    public bool IsRooted => Path.Length > 0 && Path[0] == '/';

    public string Suffix => Query + Fragment;

    public static Destination Parse(string url)
    {
        var text = url.Trim();
        if (HasScheme(text) || text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("{", StringComparison.Ordinal) || Array.Exists(TemplateMarks, mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return new Destination(DestinationKind.External, text, "", "");
        }

        var fragmentStart = text.IndexOf('#') is var hash && hash < 0 ? text.Length : hash;
        var queryStart = text.IndexOf('?') is var mark && (mark < 0 || mark > fragmentStart) ? fragmentStart : mark;
        var path = UrlText.Decode(text[..queryStart]);
        var kind = path is "" ? DestinationKind.SamePage : IsMarkdown(path) ? DestinationKind.PageFile : DestinationKind.Url;
        return new Destination(kind, path, text[queryStart..fragmentStart], text[fragmentStart..]);
    }

    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 3986, 3.1.</summary>
    private static bool HasScheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
            {
                return i > 0;
            }

            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (i > 0 && c is (>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return false;
    }
}
