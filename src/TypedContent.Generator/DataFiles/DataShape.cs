using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>
/// Decides what a file holds. A mapping is one object, a list of mappings a collection. Any other list is the value of the key
/// <c>items</c> of one object, since what is no mapping has no record.
/// </summary>
internal sealed class DataShape(DataText file, DataItems items, bool isYaml, bool isBroken)
{
    private const string ItemsKey = "items";

    /// <param name="root">Null where there is nothing.</param>
    public DataDocument Read(FrontMatterNode? root) => root switch
    {
        MappingNode mapping => Single(mapping),
        SequenceNode list => IsCollection(list) ? new DataDocument(IsList: true, Mappings(list)) : Single(Wrapped(list)),
        _ => WithoutKeys(root as ScalarNode),
    };

    /// <summary>A list without items would be one as soon as it has some.</summary>
    private static bool IsCollection(SequenceNode list) =>
        list.Items.IsEmpty || list.Items.Count(static item => item is MappingNode) * 2 > list.Items.Count(static item => item is not UnreadableNode);

    private DataDocument Single(MappingNode mapping) => new(IsList: false, [items.Create(1, mapping, isBroken)]);

    private MappingNode Wrapped(SequenceNode list)
    {
        var start = list.Place.Span.Start;
        var key = new ScalarNode(ItemsKey, ScalarStyle.Plain, file.Place(start, start));
        return new MappingNode([new MappingEntry(key, list)], list.Place);
    }

    private EquatableArray<DataItem> Mappings(SequenceNode list)
    {
        var mappings = Invariant.Number(list.Items.Count(static item => item is MappingNode));
        var result = new List<DataItem>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is MappingNode mapping)
            {
                result.Add(items.Create(index + 1, mapping, isBroken));
            }
            else if (list.Items[index] is not UnreadableNode)
            {
                var (place, kind) = (list.Items[index].Place, Kind(list.Items[index]));
                file.Report(
                    DiagnosticDescriptors.ItemNotAMapping, place, kind, mappings, Invariant.Number(list.Items.Count),
                    isYaml ? "keys and values here too, such as 'name: …', or remove it" : "keys and values here too, such as { \"name\": … }, or remove it");
            }
        }

        return result.ToEquatableArray();
    }

    private DataDocument WithoutKeys(ScalarNode? value)
    {
        if (value is null or { IsNull: true } && !isBroken)
        {
            file.Report(DiagnosticDescriptors.DataFileEmpty, 0, 0, isYaml ? "keys such as 'name: …', or a list" : "{ } or [ ]");
        }
        else if (value is not null && !isBroken)
        {
            var shown = MessageText.Shorten(value.Text);
            file.Report(DiagnosticDescriptors.DataFileWithoutKeys, value.Place, $"'{shown}'", isYaml ? $"a key before it, such as 'value: {shown}'" : "{ \"value\": … }");
        }

        return Single(MappingNode.Empty);
    }

    private static string Kind(FrontMatterNode node) => node switch
    {
        SequenceNode => "a list",
        ScalarNode { IsNull: true } => "empty",
        ScalarNode scalar => $"'{MessageText.Shorten(scalar.Text)}'",
        _ => "no mapping",
    };
}
