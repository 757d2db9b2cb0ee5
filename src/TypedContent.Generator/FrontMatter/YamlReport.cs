using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Judges the nodes of a text that parses. State: whether something was dropped, and the diagnostics.</summary>
internal sealed class YamlReport(YamlBlock block, string text, HashSet<string> anchors, List<DiagnosticInfo> diagnostics)
{
    /// <summary>Something that its author wrote is not among the nodes, so that no key may be said to be missing.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Offset of the block in its file.</summary>
    public int Origin { get; } = block.Place(default).Span.Start;

    public SourceSpan Place(TextSpan span) => block.Place(span);

    /// <summary>Whether the YAML is a data file of its own, which may start with <c>---</c> and hold any value.</summary>
    public bool IsWholeFile => block.IsWholeFile;

    public void SeveralDocuments(DocumentStart document)
    {
        var line = YamlLine.At(text, YamlPlaces.Clamp(text, document.Start.Index));
        Break(block.IsWholeFile ? DiagnosticDescriptors.SeveralDataDocuments : DiagnosticDescriptors.SeveralDocuments, line.ContentSpan, MessageText.Shorten(line.ContentText));
    }

    public void NotAMapping(FrontMatterNode root)
    {
        var span = Within(root);
        if (root is ScalarNode && LineMistakes.MissingSpace(YamlLine.At(text, span.Start)) is { } missing)
        {
            Break(missing);
            return;
        }

        Break(DiagnosticDescriptors.FrontMatterNotAMapping, span, root is SequenceNode ? "a list" : "plain text");
    }

    public void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            var anchor = YamlPlaces.Property(text, node, '&');
            const string Remedy = "remove it and repeat the value where it is needed, or put the value in quotes if it is text";
            Add(DiagnosticDescriptors.AnchorOrAlias, anchor, MessageText.Shorten(text.Substring(anchor.Start, anchor.Length)), "anchor", Remedy);
        }

        if (!node.Tag.IsEmpty)
        {
            var tag = YamlPlaces.Property(text, node, '!');
            Add(DiagnosticDescriptors.YamlTag, tag, MessageText.Shorten(text.Substring(tag.Start, tag.Length)));
        }
    }

    /// <summary>An alias of nothing is text that happens to start with an asterisk: <c>*bold*</c>.</summary>
    public void Alias(TextSpan place)
    {
        var alias = text.Substring(place.Start, place.Length);
        if (anchors.Contains(alias.TrimStart('*')))
        {
            Break(DiagnosticDescriptors.AnchorOrAlias, place, MessageText.Shorten(alias), "alias", "write the value out here");
        }
        else
        {
            Break(DiagnosticDescriptors.ReservedFirstCharacter, place, "*", MessageText.Quote(alias));
        }
    }

    public void Template(TextSpan place) =>
        Break(DiagnosticDescriptors.ReservedFirstCharacter, place, text.Substring(place.Start, 2), MessageText.Quote(text.Substring(place.Start, place.Length)));

    /// <summary><c>color: #fff</c>: to YAML there is a comment and no value. Who means a comment leaves a space.</summary>
    public void CheckHiddenValue(ScalarNode key, FrontMatterNode value)
    {
        if (value is not ScalarNode { Style: ScalarStyle.Plain, Text: "" })
        {
            return;
        }

        var line = YamlLine.At(text, Within(key).End);
        var hash = line.Value;
        if (!line.HasKey || !YamlPlaces.IsAt(text, hash, '#') || hash + 1 == text.Length
            || char.IsWhiteSpace(text[hash + 1]) || text[hash + 1] is '#')
        {
            return;
        }

        var end = text.IndexOfAny(['\r', '\n'], hash);
        var hidden = text.Substring(hash, (end < 0 ? text.Length : end) - hash).TrimEnd();
        Add(DiagnosticDescriptors.ReservedFirstCharacter, new TextSpan(hash, hidden.Length), "#", $"{key.Text}: {MessageText.Quote(hidden)}");
    }

    /// <summary>The key of an entry to keep, or null.</summary>
    public ScalarNode? Accepts(FrontMatterNode node, bool isScalar, Dictionary<string, ScalarNode> keys)
    {
        var span = Within(node);
        if (node is not ScalarNode key || !isScalar || (key.Style is ScalarStyle.Plain && key.Text.Length == 0))
        {
            var kind = node switch { SequenceNode => "a list", MappingNode => "a mapping", _ when isScalar => "nothing", _ => "an alias" };
            var colon = YamlPlaces.IsAt(text, span.Start, ':') ? span.Start : Math.Max(0, span.Start - 1);
            Break(DiagnosticDescriptors.ComplexKey, span.IsEmpty ? YamlPlaces.At(text, colon) : span, kind);
            return null;
        }

        if (key is { Style: ScalarStyle.Plain, Text: "<<" })
        {
            Break(DiagnosticDescriptors.MergeKey, span);
            return null;
        }

        if (keys.TryGetValue(key.Text, out var first))
        {
            var line = block.LineNumber(first.Place.Span.Start - Origin);
            Add(DiagnosticDescriptors.DuplicateKey, span, MessageText.Shorten(key.Text), Invariant.Number(line));
            return null;
        }

        keys.Add(key.Text, key);
        return key;
    }

    /// <summary>A quote that was forgotten swallows the keys below up to the next one, which the parser takes as it comes.</summary>
    public void CheckSwallowedKeys(TextSpan quoted)
    {
        for (var i = text.IndexOf('\n', quoted.Start, quoted.Length); i >= 0; i = text.IndexOf('\n', i + 1, quoted.End - i - 1))
        {
            if (YamlLine.At(text, i + 1) is { LooksLikeKey: true, Indent: 0 })
            {
                Break(QuoteMistakes.Unclosed(text, quoted.Start));
                return;
            }
        }
    }

    public void TooManyKeys(ScalarNode first) => Break(block.Limits.TooManyKeys(Within(first)));

    /// <summary>Items whose dashes lack their space, or that are indented too far, are one text over several lines to the parser.</summary>
    public void CheckSwallowedItems(TextSpan plain)
    {
        if (text.IndexOfAny(['\r', '\n'], plain.Start, plain.Length) < 0)
        {
            return;
        }

        var (first, last) = (YamlLine.At(text, plain.Start), YamlLine.At(text, plain.End));
        if (LineMistakes.MissingDashSpace(first) is { } mistake && LineMistakes.MissingDashSpace(last) is not null)
        {
            Break(mistake);
        }

        foreach (var item in IndentationMistakes.ItemsWithin(text, plain).Take(YamlReader.MaxMistakes))
        {
            Break(item);
        }
    }

    private void Break(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) => Break(new(descriptor, span, arguments));

    private void Break(YamlMistake mistake)
    {
        IsBroken = true;
        diagnostics.Add(block.Locate(mistake));
    }

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        diagnostics.Add(block.Locate(new(descriptor, span, arguments)));

    private TextSpan Within(FrontMatterNode node) => new(node.Place.Span.Start - Origin, node.Place.Span.Length);
}
