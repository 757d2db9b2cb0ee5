namespace TypedContent.Generator.Schemas;

/// <summary>What a scalar counts as when kinds are compared: integers and decimals are both numbers.</summary>
internal enum KindGroup
{
    Null,
    Boolean,
    Number,
    Date,
    Text,
    List,
    Mapping,
}

/// <summary>How many values of a key are of each kind, and where the first of each group is.</summary>
internal sealed class KindCensus
{
    private readonly int[] _kinds = new int[(int)ShapeKind.Text + 1];
    private readonly int[] _groups = new int[(int)KindGroup.Mapping + 1];
    private readonly string?[] _firstPaths = new string?[(int)KindGroup.Mapping + 1];

    public KindCensus(IEnumerable<ValueOccurrence> values)
    {
        foreach (var value in values)
        {
            var group = GroupOf(value.Shape);
            _groups[(int)group]++;
            if (_firstPaths[(int)group] is not { } known || string.CompareOrdinal(value.Path, known) < 0)
            {
                _firstPaths[(int)group] = value.Path;
            }

            if (value.Shape is ScalarShape scalar)
            {
                _kinds[(int)scalar.Kind]++;
            }
        }
    }

    /// <summary>Null does not count as a value.</summary>
    public int Values => _groups.Sum() - this[KindGroup.Null];

    public int Scalars => Values - this[KindGroup.List] - this[KindGroup.Mapping];

    /// <summary>The groups that occur, most frequent first.</summary>
    public IReadOnlyList<KindGroup> Groups =>
    [
        .. ((KindGroup[])Enum.GetValues(typeof(KindGroup)))
            .Where(group => group is not KindGroup.Null && this[group] > 0)
            .OrderByDescending(group => this[group])
            .ThenBy(static group => group),
    ];

    public int this[KindGroup group] => _groups[(int)group];

    public int this[ShapeKind kind] => _kinds[(int)kind];

    public string? FirstPath(KindGroup group) => _firstPaths[(int)group];

    public static KindGroup GroupOf(ValueShape shape) => shape switch
    {
        ScalarShape scalar => GroupOf(scalar.Kind),
        ListShape => KindGroup.List,
        _ => KindGroup.Mapping,
    };

    public static KindGroup GroupOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Null => KindGroup.Null,
        ShapeKind.Boolean => KindGroup.Boolean,
        ShapeKind.Date or ShapeKind.DateTime => KindGroup.Date,
        ShapeKind.Text => KindGroup.Text,
        _ => KindGroup.Number,
    };
}
