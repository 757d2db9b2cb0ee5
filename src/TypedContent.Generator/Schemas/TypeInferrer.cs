using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What the values of a key have in common.</summary>
/// <param name="Nested">The nested record of <paramref name="Type"/>, itself or as the element of lists.</param>
/// <param name="ReadableValues">How many of the values can be read as the type: all but the odd ones out.</param>
/// <param name="MixedKinds">The kinds that no type but <c>FrontMatterValue</c> covers; null where there is one.</param>
internal sealed record InferredType(PropertyType Type, RecordSchema? Nested, int ReadableValues, string? MixedKinds = null)
{
    /// <summary>Of a list, at any depth of lists: some page has an item without a list around it.</summary>
    public bool HasSingleItems { get; init; }
}

/// <summary>The kinds of the values of a key → its type, where one kind of value is not the only one, the widest that loses nothing.</summary>
internal static class TypeInferrer
{
    private const int FewestValuesWithOddOnes = 20;
    private const int MostOddOnes = 2;

    /// <param name="inferNested">Infers the record of mappings, under the name for a single or for a listed one.</param>
    public static InferredType Infer(
        IReadOnlyList<ValueOccurrence> values, KindCensus census, Func<IReadOnlyList<MappingOccurrence>, bool, RecordSchema> inferNested) =>
        Infer(values, census, inferNested, isItem: false);

    private static InferredType Infer(
        IReadOnlyList<ValueOccurrence> values, KindCensus census, Func<IReadOnlyList<MappingOccurrence>, bool, RecordSchema> inferNested, bool isItem)
    {
        if (census[KindGroup.Mapping] is > 0 and var mappings)
        {
            return mappings < census.Values ? Mixed(census) : InferMapping(values, census, inferNested, isItem);
        }

        return census[KindGroup.List] > 0 ? InferList(values, census, inferNested) : InferScalar(census, mayHaveOddOnes: !isItem);
    }

    private static InferredType InferMapping(
        IReadOnlyList<ValueOccurrence> values, KindCensus census, Func<IReadOnlyList<MappingOccurrence>, bool, RecordSchema> inferNested, bool isItem)
    {
        List<MappingOccurrence> mappings =
            [.. values.Where(static value => value.Shape is MappingShape).Select(static value => new MappingOccurrence(value.Path, (MappingShape)value.Shape))];
        if (mappings.TrueForAll(static mapping => mapping.Shape.Keys.IsEmpty))
        {
            return new InferredType(new AnyType(), null, census.Values);
        }

        var nested = inferNested(mappings, isItem);
        return new InferredType(new NestedRecordType(nested.Record), nested, census.Values);
    }

    private static InferredType InferList(
        IReadOnlyList<ValueOccurrence> values, KindCensus census, Func<IReadOnlyList<MappingOccurrence>, bool, RecordSchema> inferNested)
    {
        List<ValueOccurrence> items = [];
        foreach (var value in values)
        {
            items.AddRange(value.Shape is ListShape list ? list.Items.Select(item => new ValueOccurrence(value.Path, item)) : [value]);
        }

        var itemCensus = new KindCensus(items);

        // A scalar stands for a list of one scalar; beside mappings it says something else: "profile: false".
        if (census.Scalars > 0 && itemCensus[KindGroup.Mapping] > 0)
        {
            return Mixed(census);
        }

        var element = Infer(items, itemCensus, inferNested, isItem: true);
        return element with { Type = new ListType(element.Type), ReadableValues = census.Values, HasSingleItems = census.Scalars > 0 || element.HasSingleItems };
    }

    private static InferredType InferScalar(KindCensus census, bool mayHaveOddOnes)
    {
        var majority = census.Groups.Count > 0 ? census.Groups[0] : KindGroup.Text;
        var isUnanimous = census[majority] == census.Values;
        var hasOddOnes = mayHaveOddOnes && census.Values >= FewestValuesWithOddOnes && census.Values - census[majority] <= MostOddOnes;
        var kind = isUnanimous || hasOddOnes ? KindOf(majority, census) : ScalarKind.Text;
        return new InferredType(new ScalarType(kind), null, kind is ScalarKind.Text ? census.Values : census[majority]);
    }

    private static ScalarKind KindOf(KindGroup group, KindCensus census) => group switch
    {
        KindGroup.Boolean => ScalarKind.Boolean,
        KindGroup.Number when census[ShapeKind.NumberBeyond] > 0 => ScalarKind.Text,
        KindGroup.Number when census[ShapeKind.Decimal] > 0 => ScalarKind.Double,
        KindGroup.Number when census[ShapeKind.Int64] > 0 => ScalarKind.Int64,
        KindGroup.Number => ScalarKind.Int32,
        KindGroup.Date when census[ShapeKind.DateTime] > 0 => ScalarKind.DateTime,
        KindGroup.Date => ScalarKind.Date,
        _ => ScalarKind.Text,
    };

    private static InferredType Mixed(KindCensus census) => new(new AnyType(), null, census.Values, Evidence.Kinds(census));
}
