using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Runtime;

/// <summary>A body of which only the HTML is given: that of an entry built in code.</summary>
internal sealed class HtmlBody(string html) : BodyFacts
{
    private IReadOnlyList<Heading>? _headings;
    private string? _excerpt;
    private int? _wordCount;
    private string? _hash;

    public override string Html => html;

    public override string? Title => Headings.FirstOrDefault(static heading => heading.Level == 1)?.Text;

    public override IReadOnlyList<Heading> Headings => _headings ??= HtmlScanner.Headings(html);

    public override string Excerpt => _excerpt ??= HtmlScanner.FirstParagraph(html);

    public override int WordCount => _wordCount ??= global::TypedContent.PlainText.CountWords(PlainText);

    public override string Hash => _hash ??= Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)), 0, 8).ToLowerInvariant();
}
