using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>The data file of one record type: one mapping, or a list of items. The generated half knows the literals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DataSet<T> : StoredEntries<T>
    where T : class, IDataEntry
{
    /// <summary>Makes an entry of its data.</summary>
    protected abstract T Create(DataContent content, DataReader reader);

    private protected override T Read(int bucket, DataReader reader) => Create(new DataContent(reader), reader);
}
