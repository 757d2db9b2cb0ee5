namespace TypedContent.Runtime;

/// <summary>The front matter of the entries of a bucket, and where each starts.</summary>
internal sealed class FrontMatterShard(string text)
{
    private int[]? _starts;

    public DataReader Read(int number) => new(text, (_starts ??= Shard.Starts(text))[number]);
}
