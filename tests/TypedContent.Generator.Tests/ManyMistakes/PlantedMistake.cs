using System.Globalization;

namespace TypedContent.Generator.Tests.ManyMistakes;

/// <summary>A mistake to plant in a page, and what must be said of it.</summary>
/// <param name="Key">The key whose lines <paramref name="Text"/> replaces, or that it is added as.</param>
/// <param name="Text">
/// One line or several; empty leaves out the key. <c>¦</c> marks where the mistake is reported, which is the start of the file without
/// it; <c>##</c> stands for the number of the page.
/// </param>
/// <param name="Message"><c>{other}</c> is the other page that has the same value, <c>{above}</c> the number of the line above.</param>
internal sealed record PlantedMistake(string Key, string Id, string Text, string Message)
{
    private const char Mark = '¦';

    public string Severity { get; init; } = "error";

    public string LinesOf(int page) => Numbered(Text.Replace(Mark.ToString(), "", StringComparison.Ordinal), page);

    /// <param name="path">Of the page.</param>
    /// <param name="firstLine">The number of the line in the page that <see cref="Text"/> starts on.</param>
    /// <param name="other">The path of the other page.</param>
    public ExpectedDiagnostic Expect(string path, int page, int firstLine, string? other)
    {
        var mark = Text.IndexOf(Mark, StringComparison.Ordinal);
        var before = mark < 0 ? "" : Numbered(Text[..mark], page);
        var line = mark < 0 ? 1 : firstLine + before.Count(static character => character is '\n');
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        var message = Numbered(Message, page)
            .Replace("{other}", other, StringComparison.Ordinal)
            .Replace("{above}", (line - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new(path, line, column, $"{Severity} {Id}: {message}");
    }

    private static string Numbered(string text, int page) => text.Replace("##", page.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

/// <summary>What the build must print.</summary>
internal sealed record ExpectedDiagnostic(string Path, int Line, int Column, string Rest)
{
    public override string ToString() => FormattableString.Invariant($"Content/{Path}({Line},{Column}): {Rest}");
}
