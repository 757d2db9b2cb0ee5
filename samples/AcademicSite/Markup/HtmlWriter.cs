using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AcademicSite.Markup;

/// <summary>What the compiler turns an interpolated string into where <see cref="Html.Of"/> is called: the text stays, the values are encoded.</summary>
[InterpolatedStringHandler]
public sealed class HtmlWriter(int literalLength, int formattedCount)
{
    // All letters stay as they are: Chinese text needs no character references in UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(Html html) => _text.Append(html.Text);

    public void AppendFormatted(string? value) => _text.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted(int value) => _text.Append(value);

    public override string ToString() => _text.ToString();
}
