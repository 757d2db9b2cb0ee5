namespace TypedContent.Runtime;

/// <summary>Where a generated entry comes from.</summary>
internal sealed record EntryOrigin(IBodySource Source, int Bucket, TreePlace Place, string FallbackTitle, string FrontMatterHash)
{
    public BodyFacts LoadBody() =>
        Source.FindBody(Bucket, Place.SourcePath) is { } reader ? new StoredBody(this, reader) : new HtmlBody("");

    public string LoadHtml() => Source.FindHtml(Bucket, Place.SourcePath) ?? "";
}
