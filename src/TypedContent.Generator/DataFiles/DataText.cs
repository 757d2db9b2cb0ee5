using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>The text of a data file, and what its reader finds wrong with it. Mutable: it exists while that file is read.</summary>
internal sealed class DataText(string path, SourceText file, List<DiagnosticInfo> diagnostics)
{
    /// <summary>What comes after so many is rarely a mistake of its own.</summary>
    private const int MaxMistakes = 50;

    private readonly int _known = diagnostics.Count;
    private int _nodes;

    public string Path => path;

    public SourceText File => file;

    public List<DiagnosticInfo> Diagnostics => diagnostics;

    public string Text { get; } = file.ToString();

    /// <summary>The reader has seen enough, or too much: it comes to its end.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Something that its author wrote is not among the nodes.</summary>
    public bool IsBroken => Breaks > 0;

    /// <summary>How many mistakes have made it so.</summary>
    public int Breaks { get; private set; }

    public SourceSpan Place(int start, int end) => SourceSpan.From(file, TextSpan.FromBounds(start, end));

    public int LineNumber(SourceSpan place) => place.Lines.Start.Line + 1;

    public void Report(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments) =>
        Report(descriptor, Place(start, end), arguments);

    public void Report(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments)
    {
        diagnostics.Add(DiagnosticInfo.Create(descriptor, path, place, arguments));
        if (diagnostics.Count - _known >= MaxMistakes)
        {
            GiveUp();
        }
    }

    public void Break(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments)
    {
        Breaks++;
        Report(descriptor, start, end, arguments);
    }

    /// <summary>Whether the file has no more than what is read at all.</summary>
    public bool IsWithinSize()
    {
        if (YamlLimits.OfDataFile.FindExcessOfSize(Text) is not { } excess)
        {
            return true;
        }

        Break(excess.Descriptor, 0, 0, excess.Arguments);
        return false;
    }

    /// <summary>Counts a value.</summary>
    /// <param name="depth">How many values it is in.</param>
    public void Enter(int position, int depth)
    {
        var end = Math.Min(position + 1, Text.Length);
        var limits = YamlLimits.OfDataFile;
        if (depth > YamlLimits.Depth && !IsGivenUp)
        {
            Excess(limits.TooDeep(TextSpan.FromBounds(position, end)));
        }
        else if (++_nodes > limits.Nodes && !IsGivenUp)
        {
            Excess(limits.TooManyNodes(TextSpan.FromBounds(position, end)));
        }
    }

    /// <summary>Takes the keys of a mapping if they are not too many.</summary>
    public bool HasRoomFor(int keys, SourceSpan place)
    {
        if (keys <= YamlLimits.Keys)
        {
            return true;
        }

        Excess(YamlLimits.OfDataFile.TooManyKeys(place.Span));
        return false;
    }

    public void DuplicateKey(ScalarNode second, ScalarNode first) => Report(
        DiagnosticDescriptors.DuplicateKey, second.Place, MessageText.Shorten(second.Text), Invariant.Number(LineNumber(first.Place)));

    private void Excess(YamlMistake mistake)
    {
        Break(mistake.Descriptor, mistake.Span.Start, mistake.Span.End, mistake.Arguments);
        GiveUp();
    }

    private void GiveUp() => (IsGivenUp, Breaks) = (true, Breaks + 1);
}
