using System.Text.Json.Serialization;

namespace TypedContent;

/// <summary>A page of the site: what every generated record has, whatever its front matter.</summary>
public interface IContentEntry : IDataEntry
{
    /// <summary>The front matter's title, else the first heading of level 1, else the file's name.</summary>
    string Title { get; }

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

    /// <summary>The front matter says <c>draft: true</c>, or the file lies below a folder <c>_drafts</c>.</summary>
    bool IsDraft => false;

    /// <summary>The front matter's <c>publishDate</c>: <c>Published</c> leaves the entry out until then. Without an offset it is UTC.</summary>
    DateTimeOffset? PublishDate => null;

    /// <summary>
    /// The index page of the nearest folder above, at last that of the root. Null where there is none, and for an entry that was built in code.
    /// </summary>
    [JsonIgnore]
    IContentEntry? Parent => null;

    /// <summary>
    /// The entries whose <see cref="Parent"/> this is: by <c>nav_order</c> or <c>weight</c>, then those without one, by their path.
    /// </summary>
    [JsonIgnore]
    IReadOnlyList<IContentEntry> Children => [];

    /// <summary>The way to the entry: the parent of its parent and so on, topmost first, then its <see cref="Parent"/>.</summary>
    [JsonIgnore]
    IReadOnlyList<IContentEntry> Breadcrumbs => [];
}
