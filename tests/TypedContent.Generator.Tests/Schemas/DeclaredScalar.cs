using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>A line of front matter, read as a declared type: line 2 of <c>Content/posts/a.md</c>.</summary>
internal static class DeclaredScalar
{
    public const string Path = "Content/posts/a.md";

    public static EnumType Status { get; } = new("global::Acme.PostStatus", [new("Draft", 0), new("InReview", 1), new("Published", 2), new("HTML5Only", -1)]);

    public static Value? Value(string yaml, PropertyType type, params string[] formats) => Read(yaml, type, formats).Value;

    /// <summary>The value as it is stored, culture aside.</summary>
    public static string Show(string yaml, string kind, params string[] formats)
    {
        var reading = Read(yaml, new ScalarType(Enum.Parse<ScalarKind>(kind)), formats);
        return reading.Value switch
        {
            TextValue text => text.Text,
            IntegerValue integer => FormattableString.Invariant($"{integer.Value}"),
            DoubleValue number => FormattableString.Invariant($"{number.Value:R}"),
            DateValue date => FormattableString.Invariant($"{DateOnly.FromDayNumber(date.DayNumber):O}"),
            DateTimeValue time => FormattableString.Invariant($"{time.Value:O}"),
            BooleanValue boolean => boolean.Value ? "true" : "false",
            _ => reading.Problem!.Arguments[^1], // Neither is both null.
        };
    }

    /// <summary>As the compiler prints it.</summary>
    public static string Message(string yaml, PropertyType type, params string[] formats)
    {
        var problem = Read(yaml, type, formats).Problem!; // A test that asks for the message expects one.
        return Print(DiagnosticInfo.Create(problem.Descriptor, Path, Scalar(yaml).Place, problem.ArgumentsFor("key")));
    }

    public static string Print(DiagnosticInfo diagnostic)
    {
        var start = diagnostic.Location!.Place.Lines.Start;
        var shown = PageSet.Show(diagnostic);
        return FormattableString.Invariant($"{Path}({start.Line + 1},{start.Character + 1})") + shown[shown.IndexOf("): ", StringComparison.Ordinal)..][1..];
    }

    /// <summary>The value of <c>key: …</c>.</summary>
    public static FrontMatterNode Node(string yaml) =>
        FrontMatterParser.Parse(Path, SourceText.From($"---\nkey: {yaml}\n---\n"), CancellationToken.None).Value!.FrontMatter.Entries[0].Value;

    private static ScalarNode Scalar(string yaml) => (ScalarNode)Node(yaml);

    private static ScalarReading Read(string yaml, PropertyType type, string[] formats) => TypedScalarReader.Read(Scalar(yaml), type, formats.ToEquatableArray());
}
