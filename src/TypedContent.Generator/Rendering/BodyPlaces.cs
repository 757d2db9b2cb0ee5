using Microsoft.CodeAnalysis.Text;
using SourceSpan = TypedContent.Generator.Diagnostics.SourceSpan;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Turns positions of the normalised text, which is what is parsed, into places of the text as its author saved it. Made when
/// the first place is asked for, since most pages have nothing to say.
/// </summary>
internal sealed class BodyPlaces(string original)
{
    private readonly Lazy<SourceText> _text = new(() => SourceText.From(original));
    private readonly Lazy<List<int>> _removed = new(() => RemovedReturns(original));

    public SourceSpan Of(int start, int length) => OfOriginal(TextSpan.FromBounds(Original(start), Original(start + length)));

    public SourceSpan OfOriginal(TextSpan span) => SourceSpan.From(_text.Value, span);

    /// <summary>The characters that were removed up to there are those whose place is before it.</summary>
    private int Original(int normalized)
    {
        var (low, high) = (0, _removed.Value.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _removed.Value[middle] < normalized ? (middle + 1, high) : (low, middle);
        }

        return normalized + low;
    }

    /// <summary>For each carriage return that was left out, where in the normalised text its line feed is.</summary>
    private static List<int> RemovedReturns(string original)
    {
        var removed = new List<int>();
        for (var i = original.IndexOf("\r\n", StringComparison.Ordinal); i >= 0; i = original.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            removed.Add(i - removed.Count);
        }

        return removed;
    }
}
