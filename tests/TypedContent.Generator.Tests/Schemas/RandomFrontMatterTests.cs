using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>Whatever pages hold, each gets one value per property, of the property's type.</summary>
public sealed class RandomFrontMatterTests
{
    private static readonly AssignedType Type = new(new TypeKey(PageRole.Entry, "posts"), "Post", "PostCollection", []);

    private static readonly Gen<FrontMatterNode> Scalars =
        from text in Gen.Elements("", "~", "a", "true", "yes", "1", "010", "3000000000", "99999999999999999999", "1.5", ".nan", "2026-01-02", "2026-02-30", "2026-01-02 10:00")
        from style in Gen.Elements(ScalarStyle.Plain, ScalarStyle.Plain, ScalarStyle.SingleQuoted, ScalarStyle.Literal)
        select (FrontMatterNode)new ScalarNode(text, style, default);

    private static readonly Arbitrary<MappingNode[]> Pages = Mapping(2).ArrayOf().Resize(30).ToArbitrary();

    [Fact]
    public void Every_value_has_the_type_of_its_property() =>
        Prop.ForAll(Pages, static pages =>
        {
            var schema = Infer(pages);
            return pages.Select((page, index) => (Page: Bind(page, index, schema).Value!, Record: schema.Record)).All(static bound =>
                bound.Page.Values.Properties.Count == bound.Record.Properties.Count && (bound.Page.MissingKey is not null || Fits(bound.Page.Values, bound.Record)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_property_has_a_name_of_its_own() =>
        Prop.ForAll(Pages, static pages => HasGoodNames(Infer(pages).Record, isEntry: true)).QuickCheckThrowOnFailure();

    [Fact]
    public void Page_without_a_value_it_must_have_has_an_error() =>
        Prop.ForAll(Pages, static pages =>
        {
            var schema = Infer(pages);
            return pages.Select((page, index) => Bind(page, index, schema))
                .All(static bound => bound.Value!.MissingKey is null || bound.Diagnostics.Any(static diagnostic => diagnostic.Descriptor.DefaultSeverity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        }).QuickCheckThrowOnFailure();

    private static Gen<MappingNode> Mapping(int depth) =>
        from keys in Gen.Elements("title", "url", "date", "dtae", "image", "imag", "images", "toc-hide", "toc_hide", "tocHide", "+", "*", "post", "equals", "2fa").ArrayOf()
        from values in Gen.ArrayOf(Node(depth), 5)
        select new MappingNode([.. keys.Distinct().Zip(values, static (key, value) => new MappingEntry(new ScalarNode(key, ScalarStyle.Plain, default), value))], default);

    private static Gen<FrontMatterNode> Node(int depth) => depth == 0
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Scalars,
            Gen.Elements(0, 1, 2).SelectMany(count => Gen.ArrayOf(Node(depth - 1), count)).Select(static items => (FrontMatterNode)new SequenceNode([.. items], default)),
            Mapping(depth - 1).Select(static mapping => (FrontMatterNode)mapping));

    private static RecordSchema Infer(MappingNode[] pages) =>
        SchemaInferrer.Infer(Type, pages.Select((page, index) => new PageShape(PathOf(index), ShapeReader.Read(page), IsBroken: false)).ToEquatableArray(), CancellationToken.None);

    private static Outcome<BoundPage> Bind(MappingNode page, int index, RecordSchema schema)
    {
        ParsedFile file = new() { FrontMatter = page, Block = default, Body = "", BodyStart = 0, BodyLine = 0, FrontMatterHash = "" };
        return FrontMatterBinder.Bind(PathOf(index), PathOf(index), file, schema, CancellationToken.None);
    }

    private static string PathOf(int index) => $"p{index:0000}.md";

    private static bool Fits(RecordValue value, RecordModel record) =>
        record.Properties.Zip(value.Properties).All(static pair => pair.Second.Value is { } given ? Fits(given, pair.First.Type) : pair.First.IsNullable);

    private static bool Fits(Value value, PropertyType type) => (value, type) switch
    {
        (RecordValue nested, NestedRecordType record) => Fits(nested, record.Record),
        (ListValue list, ListType of) => list.Items.All(item => item.Value is not null && Fits(item.Value, of.Element)),
        (TextValue, ScalarType { Kind: ScalarKind.Text }) => true,
        (BooleanValue, ScalarType { Kind: ScalarKind.Boolean }) => true,
        (IntegerValue { Value: var number }, ScalarType { Kind: ScalarKind.Int32 }) => number is >= int.MinValue and <= int.MaxValue,
        (IntegerValue, ScalarType { Kind: ScalarKind.Int64 }) => true,
        (DoubleValue, ScalarType { Kind: ScalarKind.Double }) => true,
        (DateValue, ScalarType { Kind: ScalarKind.Date }) => true,
        (DateTimeValue, ScalarType { Kind: ScalarKind.DateTime }) => true,
        (AnyScalarValue or AnyListValue or AnyMappingValue, AnyType) => true,
        _ => false,
    };

    private static bool HasGoodNames(RecordModel record, bool isEntry) =>
        record.Properties.Select(static property => property.Name).Distinct(StringComparer.Ordinal).Count() == record.Properties.Count
        && record.Properties.All(property => SyntaxFacts.IsValidIdentifier(property.Name) && !ReservedNames.Contains(property.Name, record.Name, isEntry ? ReservedNames.EntryMembers : []))
        && record.Properties.All(static property => NestedIn(property.Type) is not { } nested || HasGoodNames(nested, isEntry: false));

    private static RecordModel? NestedIn(PropertyType type) => type switch
    {
        ListType list => NestedIn(list.Element),
        NestedRecordType nested => nested.Record,
        _ => null,
    };
}
