namespace TypedContent;

/// <summary>Lets a list also be given as its only item: <c>tags: news</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SingleOrListAttribute : Attribute;

/// <summary>Lets a list also be given as one text with separators: <c>[Split(' ')]</c> reads <c>tags: news sport</c>. White space around items does not count.</summary>
/// <param name="separator">What stands between two items.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SplitAttribute(char separator) : Attribute
{
    /// <summary>What stands between two items.</summary>
    public char Separator { get; } = separator;
}

/// <summary>Lets a date or time also be written in other formats than ISO 8601: <c>[DateFormat("MM/dd/yyyy")]</c>.</summary>
/// <param name="formats">.NET custom formats, read with the invariant culture. No offset means UTC.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DateFormatAttribute(params string[] formats) : Attribute
{
    /// <summary>.NET custom formats.</summary>
    public IReadOnlyList<string> Formats { get; } = formats;
}

/// <summary>No two entries of the collection may have the same value here.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;

/// <summary>The text is Markdown: its links are checked like those of a page. It stays text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MarkdownAttribute : Attribute;

/// <summary>
/// The text is the path of a file that must exist with exactly this case: beside the page, or with a leading <c>/</c> below
/// <c>wwwroot</c> or the content folder. It stays text.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AssetAttribute : Attribute;
