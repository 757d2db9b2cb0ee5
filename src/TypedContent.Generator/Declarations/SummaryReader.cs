using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads the summary of a documentation comment from the source: without a documentation file the compiler does not parse it.</summary>
internal static class SummaryReader
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly Regex Summary = new("<summary>(?<text>.*?)</summary>", RegexOptions.Singleline | RegexOptions.CultureInvariant, Longest);
    private static readonly Regex Reference = new("<(?:see|paramref|typeparamref)\\s+(?:cref|name|langword|href)=\"(?:[A-Z]:)?(?<name>[^\"]*)\"\\s*/>", RegexOptions.CultureInvariant, Longest);
    private static readonly Regex Tag = new("<[^>]*>", RegexOptions.CultureInvariant, Longest);
    private static readonly Regex Blank = new(@"\s+", RegexOptions.CultureInvariant, Longest);

    /// <summary>Plain text, or null.</summary>
    public static string? Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var comment = string.Join("\n", reference.GetSyntax(cancellationToken).GetLeadingTrivia().ToFullString()
                .Split('\n')
                .Select(static line => line.Trim())
                .Where(static line => line.StartsWith("///", StringComparison.Ordinal))
                .Select(static line => line[3..]));
            if (comment.Length > 0 && Summary.Match(comment) is { Success: true } summary)
            {
                var text = Tag.Replace(Reference.Replace(summary.Groups["text"].Value, "${name}"), "");
                return Blank.Replace(WebUtility.HtmlDecode(text), " ").Trim() is { Length: > 0 } plain ? plain : null;
            }
        }

        return null;
    }
}
