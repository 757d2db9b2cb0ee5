using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Runtime;

/// <summary>A body of which only the HTML is given: that of an entry built in code.</summary>
internal sealed class HtmlBody(string html) : BodyFacts
{
    private const int Uncounted = -1;

    private IReadOnlyList<Heading>? _headings;
    private string? _excerpt;

    // Not nullable, since writing an int? is not atomic and threads share bodies: another might see "has a value" before the value.
    private int _wordCount = Uncounted;
    private string? _hash;

    public override string Html => html;

    public override string? Title => Headings.FirstOrDefault(static heading => heading.Level == 1)?.Text;

    public override IReadOnlyList<Heading> Headings => _headings ??= HtmlScanner.Headings(html);

    public override string Excerpt => _excerpt ??= HtmlScanner.FirstParagraph(html);

    public override int WordCount => _wordCount is Uncounted ? _wordCount = WordCounter.Count(PlainText) : _wordCount;

    public override string Hash => _hash ??= Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)), 0, 8).ToLowerInvariant();
}
