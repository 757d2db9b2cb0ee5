namespace TypedContent.Runtime;

/// <summary>What is known of a body.</summary>
internal abstract class BodyFacts
{
    private string? _plainText;

    public abstract string Html { get; }

    public abstract string? Title { get; }

    public abstract IReadOnlyList<Heading> Headings { get; }

    public abstract string Excerpt { get; }

    public abstract int WordCount { get; }

    public abstract string Hash { get; }

    public string PlainText => _plainText ??= global::TypedContent.PlainText.FromHtml(Html);
}

/// <summary>A body that was rendered when the app was built.</summary>
internal sealed class StoredBody : BodyFacts
{
    private readonly EntryOrigin _origin;
    private readonly string? _ownExcerpt;
    private readonly int _excerptStart;
    private readonly int _excerptLength;
    private string? _html;
    private string? _excerpt;

    // The order of BodyFactsEncoder.
    public StoredBody(EntryOrigin origin, DataReader reader)
    {
        _origin = origin;
        _ = reader.Text(); // The path, by which the body was found.
        Title = reader.TextOrNull();
        Hash = reader.Text();
        WordCount = reader.Int32();
        _excerptStart = reader.Int32();
        _excerptLength = reader.Int32();
        _ownExcerpt = reader.TextOrNull();
        Headings = reader.List(static item => new Heading(item.Int32(), item.Text(), item.Text()));
    }

    public override string Html => _html ??= _origin.LoadHtml();

    public override string? Title { get; }

    public override IReadOnlyList<Heading> Headings { get; }

    public override string Excerpt => _excerpt ??= _ownExcerpt ?? Slice(Html, _excerptStart, _excerptLength);

    public override int WordCount { get; }

    public override string Hash { get; }

    // Under hot reload the HTML may be newer than the facts.
    private static string Slice(string html, int start, int length) =>
        start >= html.Length ? "" : html.Substring(start, Math.Min(length, html.Length - start));
}
