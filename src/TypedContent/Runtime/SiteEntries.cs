using System.Collections;
using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>The entries of several sets, one set after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SiteEntries(params IReadOnlyList<IContentEntry>[] sets) : IReadOnlyList<IContentEntry>
{
    /// <inheritdoc/>
    public int Count => sets.Sum(static set => set.Count);

    /// <inheritdoc/>
    public IContentEntry this[int index]
    {
        get
        {
            var rest = index;
            foreach (var set in sets)
            {
                if ((uint)rest < (uint)set.Count)
                {
                    return set[rest];
                }

                rest -= set.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<IContentEntry> GetEnumerator() => sets.SelectMany(static set => set).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
