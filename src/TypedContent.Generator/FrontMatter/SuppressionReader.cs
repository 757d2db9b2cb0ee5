using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// Reads the comments <c># typedcontent: ignore TC2004</c> in front matter and
/// <c>&lt;!-- typedcontent: ignore TC3001 --&gt;</c> in the body. Words after the IDs are the author's reason.
/// </summary>
internal static class SuppressionReader
{
    private const string Marker = "typedcontent:";
    private const string Verb = "ignore";
    private static readonly char[] Separators = [' ', '\t', ','];

    public static EquatableArray<Suppression> Read(SourceText file, int bodyStart)
    {
        var text = file.ToString();
        var at = text.IndexOf(Marker, StringComparison.Ordinal);
        if (at < 0)
        {
            return [];
        }

        var suppressions = new List<Suppression>();
        for (; at >= 0; at = text.IndexOf(Marker, at + Marker.Length, StringComparison.Ordinal))
        {
            var line = file.Lines.GetLineFromPosition(at);
            var before = text.Substring(line.Start, at - line.Start).TrimEnd(' ', '\t');
            var after = text.Substring(at + Marker.Length, line.End - at - Marker.Length);

            if (at < bodyStart ? IsYamlComment(before) : IsHtmlComment(before, ref after))
            {
                suppressions.AddRange(Ids(after).Select(id => new Suppression(line.LineNumber, id)));
            }
        }

        return suppressions.ToEquatableArray();
    }

    private static bool IsYamlComment(string before) =>
        before is [.., '#'] && (before.Length == 1 || YamlLine.IsSpace(before[before.Length - 2]));

    private static bool IsHtmlComment(string before, ref string after)
    {
        var end = after.IndexOf("-->", StringComparison.Ordinal);
        after = end < 0 ? "" : after.Substring(0, end);
        return before.EndsWith("<!--", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(string after)
    {
        var words = after.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words is [Verb, ..] ? words.Skip(1).TakeWhile(DiagnosticId.IsIdOrPrefix) : [];
    }
}
