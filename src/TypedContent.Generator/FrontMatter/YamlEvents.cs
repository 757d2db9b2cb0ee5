using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>The parser's events of a text, up to the mistake that stopped it if there is one.</summary>
internal sealed class YamlEvents
{
    private YamlEvents(IReadOnlyList<ParsingEvent> events, YamlMistake? mistake) => (All, Mistake) = (events, mistake);

    public IReadOnlyList<ParsingEvent> All { get; }

    public YamlMistake? Mistake { get; }

    public static YamlEvents Read(YamlBlock block, string text, CancellationToken cancellationToken)
    {
        var events = new List<ParsingEvent>();
        try
        {
            return new(events, Read(new Parser(new StringReader(text)), block, text, events, cancellationToken));
        }
        catch (YamlException exception)
        {
            return new(events, YamlMistakes.Find(new(block, text, events, (int)exception.Start.Index, exception.Message)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser also throws InvalidOperationException (a bracket that the text's end leaves open) and, on absurd
            // directives, OverflowException: no positions, but a mistake of the author all the same.
            return new(events, YamlMistakes.Find(new(block, text, events, null, "the text ends before the value does")));
        }
    }

    private static YamlMistake? Read(Parser parser, YamlBlock block, string text, List<ParsingEvent> events, CancellationToken cancellationToken)
    {
        var depth = 0;
        while (parser.MoveNext() && parser.Current is { } current)
        {
            cancellationToken.ThrowIfCancellationRequested();
            depth += current is MappingStart or SequenceStart ? 1 : current is MappingEnd or SequenceEnd ? -1 : 0;
            events.Add(current);

            if (depth > YamlLimits.Depth)
            {
                return block.Limits.TooDeep(YamlPlaces.FirstCharacter(text, current));
            }

            if (events.Count > 2 * block.Limits.Nodes)
            {
                return block.Limits.TooManyNodes(YamlPlaces.FirstCharacter(text, current));
            }
        }

        return null;
    }
}
