using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// The point at which the parser gave up, with the lines around it. The author's mistake is often elsewhere: the
/// rules of <see cref="YamlMistakes"/> look for it.
/// </summary>
internal sealed class YamlFailure
{
    private readonly YamlBlock _block;
    private readonly List<YamlLine> _lines;
    private readonly int _index;

    public YamlFailure(YamlBlock block, string text, IReadOnlyList<ParsingEvent> events, int? offset, string message)
    {
        _block = block;
        Text = text;
        Message = message;
        LastScalar = events.OfType<Scalar>().LastOrDefault();
        LastEnd = YamlPlaces.Clamp(text, events.Count == 0 ? 0 : Math.Max(events[events.Count - 1].End.Index, LastScalar?.End.Index ?? 0));
        OpenBracket = FindOpenBracket(text, events);
        Offset = YamlPlaces.Clamp(text, offset ?? LastEnd);

        _lines = [.. SourceText.From(text).Lines.Select(line => YamlLine.Parse(text, line.Span))];
        _index = Math.Max(0, _lines.FindLastIndex(line => line.Start <= Offset));
    }

    public string Text { get; }

    /// <summary>What the parser says: a last resort, since it speaks to experts.</summary>
    public string Message { get; }

    public int Offset { get; }

    /// <summary>End of what was understood.</summary>
    public int LastEnd { get; }

    public Scalar? LastScalar { get; }

    /// <summary>The outermost bracket that was open.</summary>
    public int? OpenBracket { get; }

    public YamlLine Line => _lines[_index];

    /// <summary>The lines above, nearest first, without empty ones.</summary>
    public IEnumerable<YamlLine> Above => _lines.Take(_index).Reverse().Where(line => !line.IsEmpty);

    public IEnumerable<YamlLine> From(int offset) => _lines.Where(line => Math.Max(line.End, line.Content) >= offset);

    public int LineNumber(int offset) => _block.LineNumber(offset);

    private static int? FindOpenBracket(string text, IReadOnlyList<ParsingEvent> events)
    {
        var open = new Stack<int?>();
        foreach (var parsed in events)
        {
            switch (parsed)
            {
                case SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow }:
                    open.Push(YamlPlaces.Start(text, (NodeEvent)parsed));
                    break;
                case SequenceStart or MappingStart:
                    open.Push(null);
                    break;
                case SequenceEnd or MappingEnd:
                    open.Pop();
                    break;
            }
        }

        return open.Reverse().FirstOrDefault(start => start is not null);
    }
}
