using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads the value of a key as its declared property.</summary>
internal sealed class PropertyBinder(ContentProperty property, string key, DeclaredSchema schema, BindingLog log, ObjectBinder objects)
{
    /// <summary>What the value refers to.</summary>
    public List<string> Slugs { get; } = [];

    /// <summary>Null for an empty value, and for one whose error has been reported.</summary>
    public Value? Bind(FrontMatterNode node)
    {
        if (node is ScalarNode { IsNull: true } or UnreadableNode || Bind(node, property.Type) is not { } value)
        {
            return null;
        }

        if (property.IsUnique && node is ScalarNode scalar)
        {
            log.UniqueValues.Add(new UniqueValue(key, property.Name, ValueText.Of(value, property.Type), scalar.Place));
        }

        return IsAllowed(node, value) ? value : null;
    }

    /// <summary>A value that its attributes do not allow is reported, and the property keeps its own.</summary>
    private bool IsAllowed(FrontMatterNode node, Value value)
    {
        var problems = ConstraintChecker.Check(key, node, value, property).ToList();
        foreach (var problem in problems)
        {
            log.Report(problem.Descriptor, problem.Place, [.. problem.Arguments]);
        }

        // What could not be judged is only a warning, and the value is there.
        return !problems.Exists(static problem => problem.Descriptor.DefaultSeverity is DiagnosticSeverity.Error);
    }

    private Value? Bind(FrontMatterNode node, PropertyType type) => (type, node) switch
    {
        (AnyType, _) => AnyValues.Of(node),
        (ScalarType or EnumType, ScalarNode scalar) => BindScalar(scalar, type),
        (ReferenceType reference, ScalarNode scalar) => BindReference(scalar, reference),
        (ListType list, SequenceNode sequence) => BindItems(sequence.Items, list.Element),
        (ListType list, ScalarNode scalar) => BindScalarAsList(scalar, list),
        (ListType list, MappingNode) when property.IsSingleOrList => BindItems([node], list.Element),
        (ObjectType nested, MappingNode mapping) => objects.BindNested(mapping, nested),
        (DictionaryType map, MappingNode mapping) => BindMap(mapping, map.Value),
        _ => Reject(node, type),
    };

    private Value? BindScalar(ScalarNode scalar, PropertyType type)
    {
        var reading = TypedScalarReader.Read(scalar, type, property.DateFormats);
        if (reading.Problem is { } problem)
        {
            log.Report(problem.Descriptor, scalar.Place, problem.ArgumentsFor(key));
        }
        else if (property.IsMarkdown && MarkedTypes.MayBeMarkdown(type))
        {
            log.MarkedTexts.Add(new MarkedText(scalar.Text, IsMarkdown: true, scalar.Place));
        }
        else if (property.IsAsset && MarkedTypes.MayBeAsset(type))
        {
            log.MarkedTexts.Add(new MarkedText(scalar.Text, IsMarkdown: false, scalar.Place));
        }

        return reading.Value;
    }

    private TextValue? BindReference(ScalarNode scalar, ReferenceType reference)
    {
        // A record that is neither declared nor generated: C# says so.
        if (schema.TargetOf(reference) is not { } target)
        {
            return null;
        }

        var isRequired = property is { IsNullable: false, Type: ReferenceType } && (property.IsRequired || !property.HasDefault);
        log.References.Add(new ReferenceFact(key, target.Set, scalar.Text, scalar.Place, isRequired));
        Slugs.Add(scalar.Text);
        return new TextValue(scalar.Text);
    }

    private Value? BindScalarAsList(ScalarNode scalar, ListType list)
    {
        if (property.Separator is { } separator)
        {
            string[] parts = [.. scalar.Text.Split(separator).Select(static part => part.Trim()).Where(static part => part.Length > 0)];
            return BindItems(parts.Select(part => (FrontMatterNode)new ScalarNode(part, scalar.Style, scalar.Place)), list.Element);
        }

        if (property.IsSingleOrList)
        {
            return BindItems([scalar], list.Element);
        }

        log.Report(ScalarForList, scalar.Place, key, MessageText.Shorten(scalar.Text), $"[{MessageText.Shorten(scalar.Text)}]");
        return null;
    }

    private ListValue BindItems(IEnumerable<FrontMatterNode> items, PropertyType element)
    {
        List<ListItem> values = [];
        foreach (var item in items)
        {
            if (item is ScalarNode { IsNull: true } && property.HasNullableItems)
            {
                values.Add(new ListItem(null));
            }
            else if (item is ScalarNode { IsNull: true })
            {
                log.Report(EmptyListItem, item.Place, key);
            }
            else if (item is not UnreadableNode && Bind(item, element) is { } value)
            {
                values.Add(new ListItem(value));
            }
        }

        return new ListValue(values.ToEquatableArray(), property.HasNullableItems);
    }

    private MapValue BindMap(MappingNode mapping, PropertyType type)
    {
        List<MapItem> values = [];
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is ScalarNode { IsNull: true } && property.HasNullableItems)
            {
                values.Add(new MapItem(entry.Key.Text, null));
            }
            else if (entry.Value is ScalarNode { IsNull: true })
            {
                log.Report(EmptyMapValue, entry.Value.Place, entry.Key.Text, key);
            }
            else if (entry.Value is not UnreadableNode && Bind(entry.Value, type) is { } value)
            {
                values.Add(new MapItem(entry.Key.Text, value));
            }
        }

        return new MapValue(values.ToEquatableArray(), property.HasNullableItems);
    }

    private Value? Reject(FrontMatterNode node, PropertyType type)
    {
        log.Report(WrongShape, node.Place, key, NodeWords.Of(node), $"{TypeWords.Expected(type)}, as in '{key}: {Example.Of(type)}'");
        return null;
    }
}
