using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>The pages of one record type. The generated half knows the literals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class EntrySet<T> : StoredEntries<T>
    where T : class, IContentEntry
{
    /// <summary>The site that the set is part of.</summary>
    protected virtual EntryTree? Tree => null;

    /// <summary>What is known of the bodies of a bucket, but for their HTML.</summary>
    protected abstract string BodyFacts(int bucket);

    /// <summary>The HTML of a body.</summary>
    protected abstract string Html(int bucket, int number);

    /// <summary>Makes an entry of its front matter.</summary>
    protected abstract T Create(EntryContent content, DataReader reader);

    private protected override T Read(int bucket, DataReader reader) => Create(new EntryContent(this, bucket, reader), reader);
}
