using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;
using static TypedContent.Generator.Schemas.TypeWords;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads the value of a key as the type of its property.</summary>
internal sealed class ValueBinder(KeySchema key, BindingLog log, MappingBinder mappings)
{
    /// <summary>Null for an empty value, and for one whose error has been reported.</summary>
    public Value? Bind(FrontMatterNode node, PropertyType type)
    {
        if (node is ScalarNode { IsNull: true } or UnreadableNode)
        {
            return null;
        }

        return (type, node) switch
        {
            (AnyType, _) => AnyValues.Of(node),
            (ListType list, SequenceNode sequence) => BindItems(sequence, list.Element),
            (ListType list, _) => Bind(node, list.Element) is { } item ? new ListValue([new ListItem(item)]) : null,
            (ScalarType scalar, ScalarNode text) => BindScalar(text, scalar.Kind),
            (NestedRecordType, MappingNode mapping) => mappings.Bind(mapping, key.Nested!, mapping.Place), // a nested type comes with its schema
            _ => ReportShape(node, type),
        };
    }

    private ListValue BindItems(SequenceNode sequence, PropertyType element)
    {
        List<ListItem> items = [];
        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode { IsNull: true })
            {
                log.Report(EmptyListItem, item.Place, key.Key);
            }
            else if (Bind(item, element) is { } value)
            {
                items.Add(new ListItem(value));
            }
        }

        return new ListValue(new([.. items]));
    }

    private Value? BindScalar(ScalarNode scalar, ScalarKind kind)
    {
        if (ScalarReader.Read(scalar, kind, out var problem) is { } value)
        {
            // A date that is none is a mistake also where another page has made the property text.
            if (kind is ScalarKind.Text && key.IsMostlyDates && CoreSchema.KindOf(scalar) is ShapeKind.Date or ShapeKind.DateTime
                && IsoDateTime.TryScan(scalar.Text) is { Problem: { } fault })
            {
                log.Report(NoSuchDate, scalar.Place, scalar.Text, fault);
            }

            return value;
        }

        if (problem is not null)
        {
            log.Report(NoSuchDate, scalar.Place, scalar.Text, problem);
        }
        else
        {
            log.Report(
                OddOneOut, scalar.Place,
                key.Key, MessageText.Shorten(scalar.Text), Expected(key.Type), Invariant.Number(key.ReadableValues), Invariant.Number(key.Values), Advice.For(scalar, kind));
        }

        return null;
    }

    private Value? ReportShape(FrontMatterNode node, PropertyType type)
    {
        log.Report(WrongShape, node.Place, key.Key, NodeWords.Of(node), Expected(type));
        return null;
    }
}
