using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// Builds the nodes from the events of a text that parses, and reports what YAML has and front matter has not. The
/// recursion is bounded by <see cref="YamlLimits.Depth"/>. State: the position in the events.
/// </summary>
internal sealed class YamlNodeBuilder(string text, IReadOnlyList<ParsingEvent> events, YamlReport report)
{
    private int _next;

    /// <summary>The root, or null where it would lack something that its author wrote.</summary>
    public FrontMatterNode? Build()
    {
        _next++; // StreamStart
        if (events[_next] is StreamEnd)
        {
            return MappingNode.Empty;
        }

        var starts = events.OfType<DocumentStart>();
        foreach (var document in report.IsWholeFile ? starts.Skip(1) : starts.Where(static start => !start.IsImplicit))
        {
            report.SeveralDocuments(document);
        }

        _next++; // DocumentStart
        var root = ReadNode();
        if (root is not MappingNode && !report.IsWholeFile)
        {
            report.NotAMapping(root);
        }

        return report.IsBroken ? null : root;
    }

    private FrontMatterNode ReadNode()
    {
        var current = events[_next++];
        if (current is NodeEvent node)
        {
            report.CheckProperties(node);
        }

        switch (current)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart sequence:
                return ReadSequence(sequence);
            case MappingStart mapping:
                return ReadMapping(mapping);
            default:
                var place = YamlPlaces.WithEnd(text, current);
                report.Alias(place);
                return new ScalarNode("", ScalarStyle.Plain, report.Place(place));
        }
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var place = YamlPlaces.Of(text, scalar);
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };

        if (style is ScalarStyle.SingleQuoted)
        {
            report.CheckSwallowedKeys(place);
        }
        else if (style is ScalarStyle.Plain)
        {
            report.CheckSwallowedItems(place);
        }

        return new(scalar.Value, style, report.Place(place));
    }

    private SequenceNode ReadSequence(SequenceStart sequence)
    {
        var start = YamlPlaces.Start(text, sequence);
        var end = start;
        var items = new List<FrontMatterNode>();
        while (events[_next] is not SequenceEnd)
        {
            var item = ReadNode();
            items.Add(item);
            end = Math.Max(end, EndOf(item));
        }

        return new(items.ToEquatableArray(), Place(start, YamlPlaces.End(text, start, end, events[_next++])));
    }

    private MappingNode ReadMapping(MappingStart mapping)
    {
        var start = YamlPlaces.Start(text, mapping);
        if (mapping.Style is YamlDotNet.Core.Events.MappingStyle.Flow && YamlPlaces.IsTemplate(text, start))
        {
            return SkipTemplate(start);
        }

        var entries = new List<MappingEntry>();
        var keys = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var (first, end) = (-1, start);
        while (events[_next] is not MappingEnd)
        {
            var isScalar = events[_next] is Scalar;
            var key = ReadNode();

            // After an empty key in a nested mapping the parser loses a value, and keys and values change places.
            var value = events[_next] is MappingEnd ? key : ReadNode();
            first = first < 0 ? StartOf(key) : first;
            end = Math.Max(end, Math.Max(EndOf(key), EndOf(value)));

            if (report.Accepts(key, isScalar, keys) is { } accepted)
            {
                entries.Add(new(accepted, value));
                report.CheckHiddenValue(accepted, value);
            }
        }

        if (entries.Count > YamlLimits.Keys)
        {
            report.TooManyKeys(entries[YamlLimits.Keys].Key);
        }

        // The single pair of [a: b] has no bracket of its own, and the parser gives its start as that of the text.
        start = first >= 0 && !YamlPlaces.IsAt(text, start, '{') ? first : start;
        return new(entries.ToEquatableArray(), Place(start, YamlPlaces.End(text, start, end, events[_next++])));
    }

    /// <summary><c>{{ page.title }}</c> or <c>{% raw %}</c> without quotes: to YAML a mapping, which nobody means.</summary>
    private MappingNode SkipTemplate(int start)
    {
        var depth = 1;
        while (depth > 0)
        {
            depth += events[_next++] switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
        }

        report.Template(TextSpan.FromBounds(start, YamlPlaces.End(text, start, start, events[_next - 1])));
        return MappingNode.Empty;
    }

    private SourceSpan Place(int start, int end) => report.Place(TextSpan.FromBounds(start, Math.Max(start, end)));

    private int StartOf(FrontMatterNode node) => node.Place.Span.Start - report.Origin;

    private int EndOf(FrontMatterNode node) => node.Place.Span.End - report.Origin;
}
