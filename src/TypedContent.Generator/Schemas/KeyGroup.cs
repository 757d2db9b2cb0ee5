using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A mapping somewhere in the front matter of the page <paramref name="Path"/>.</summary>
internal sealed record MappingOccurrence(string Path, MappingShape Shape);

/// <summary>A value somewhere in the front matter of the page <paramref name="Path"/>.</summary>
internal sealed record ValueOccurrence(string Path, ValueShape Shape);

/// <summary>All keys of the mappings of a schema that are one property. Mutable: it exists while its schema is inferred.</summary>
internal sealed class KeyGroup(string fold)
{
    private readonly List<(string Text, int Count)> _spellings = [];
    private readonly List<string> _typos = [];
    private readonly List<ValueOccurrence> _values = [];

    public string Fold { get; } = fold;

    public IReadOnlyList<ValueOccurrence> Values => _values;

    /// <summary>Indexes of the mappings that have the key.</summary>
    public HashSet<int> Mappings { get; } = [];

    /// <summary>How many mappings have the key in its own spelling.</summary>
    public int SpelledRight { get; private set; }

    public IEnumerable<string> Typos => _typos;

    /// <summary>The most frequent spelling; of equals, the one seen first.</summary>
    public string UsualSpelling
    {
        get
        {
            var usual = _spellings[0];
            foreach (var spelling in _spellings)
            {
                usual = spelling.Count > usual.Count ? spelling : usual;
            }

            return usual.Text;
        }
    }

    public IEnumerable<string> Spellings => _spellings.Select(static spelling => spelling.Text);

    public string FirstPath => _values.Select(static value => value.Path).OrderBy(static path => path, StringComparer.Ordinal).First();

    /// <summary>The groups of <paramref name="mappings"/>, in order of first appearance.</summary>
    public static List<KeyGroup> Collect(IReadOnlyList<MappingOccurrence> mappings, CancellationToken cancellationToken)
    {
        var byFold = new Dictionary<string, KeyGroup>(StringComparer.Ordinal);
        var bySpelling = new Dictionary<string, KeyGroup>(StringComparer.Ordinal);
        List<KeyGroup> groups = [];
        for (var i = 0; i < mappings.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var key in mappings[i].Shape.Keys)
            {
                if (!bySpelling.TryGetValue(key.Key, out var group))
                {
                    var fold = Naming.Fold(key.Key);
                    if (!byFold.TryGetValue(fold, out group))
                    {
                        groups.Add(byFold[fold] = group = new KeyGroup(fold));
                    }

                    bySpelling[key.Key] = group;
                }

                group.Add(i, mappings[i].Path, key);
            }
        }

        return groups;
    }

    /// <summary>Takes in <paramref name="typo"/> as if its pages had spelled the key right.</summary>
    public void Absorb(KeyGroup typo)
    {
        _typos.AddRange(typo.Spellings);
        _values.AddRange(typo._values);
        Mappings.UnionWith(typo.Mappings);
    }

    /// <summary>A second spelling in the same mapping is an error there and no evidence.</summary>
    private void Add(int mapping, string path, KeyShape key)
    {
        var counts = Mappings.Add(mapping) ? 1 : 0;
        Count(key.Key, counts);
        SpelledRight += counts;
        if (counts > 0)
        {
            _values.Add(new ValueOccurrence(path, key.Value));
        }
    }

    private void Count(string spelling, int occurrences)
    {
        for (var i = 0; i < _spellings.Count; i++)
        {
            if (string.Equals(_spellings[i].Text, spelling, StringComparison.Ordinal))
            {
                _spellings[i] = (spelling, _spellings[i].Count + occurrences);
                return;
            }
        }

        _spellings.Add((spelling, occurrences));
    }
}
