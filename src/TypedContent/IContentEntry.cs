namespace TypedContent;

/// <summary>A page of the site: what every generated record has, whatever its front matter.</summary>
public interface IContentEntry
{
    /// <summary>The front matter's title, else the first heading of level 1, else the file's name.</summary>
    string Title { get; }

    /// <summary>The entry's name in its collection, unique there: <c>2026/other</c>.</summary>
    string Slug { get; }

    /// <summary>From the site's root, with a leading slash: <c>/posts/2026/other/</c>.</summary>
    string Url { get; }

    /// <summary>The body, rendered when the app was built.</summary>
    string Html { get; }

    /// <summary>The headings of the body in their order.</summary>
    IReadOnlyList<Heading> Headings { get; }

    /// <summary>HTML of the excerpt: what stands before <c>&lt;!-- more --&gt;</c>, else the first paragraph. Empty where there is none.</summary>
    string Excerpt { get; }

    /// <summary>The body as text, without markup: HTML-encode it before you write it into a page.</summary>
    string PlainText { get; }

    /// <summary>The words of the body; a Chinese or Japanese character counts as one.</summary>
    int WordCount { get; }

    /// <summary>
    /// Whole minutes, rounded up, at 220 words a minute, or at 400 Chinese or Japanese characters. Zero for an empty body.
    /// </summary>
    TimeSpan ReadingTime { get; }

    /// <summary>The file, relative to the project: <c>Content/posts/2026/other.md</c>. Empty for an entry that was built in code.</summary>
    string SourcePath { get; }

    /// <summary>Changes whenever front matter or body do.</summary>
    string ContentHash { get; }
}
