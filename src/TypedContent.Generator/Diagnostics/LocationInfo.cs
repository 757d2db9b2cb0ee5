using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A place in a file, by offset and by zero-based line and column. Compares by value, unlike <see cref="Location"/>.</summary>
internal readonly record struct SourceSpan(TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan StartOfFile { get; } = default;

    /// <summary>The same place once <paramref name="offset"/> characters on <paramref name="lines"/> whole lines stand before the text.</summary>
    public SourceSpan Shift(int offset, int lines) => new(
        new TextSpan(Span.Start + offset, Span.Length),
        new LinePositionSpan(
            new LinePosition(Lines.Start.Line + lines, Lines.Start.Character),
            new LinePosition(Lines.End.Line + lines, Lines.End.Character)));

    public static SourceSpan From(SourceText text, TextSpan span) => new(span, text.Lines.GetLinePositionSpan(span));
}

/// <summary>A place in the file at <paramref name="Path"/> (absolute, as the compiler was given it).</summary>
internal sealed record LocationInfo(string Path, SourceSpan Place)
{
    public static LocationInfo StartOf(string path) => new(path, SourceSpan.StartOfFile);

    public Location ToLocation() => Location.Create(Path, Place.Span, Place.Lines);
}
