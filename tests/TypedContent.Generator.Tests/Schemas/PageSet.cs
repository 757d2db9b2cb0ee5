using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>The pages of a collection, from text to bound values. Line 1 of each page is the opening fence.</summary>
internal sealed class PageSet(AssignedType type)
{
    private readonly SortedDictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);

    /// <summary>A project without any C#.</summary>
    public static ProjectTypes NoProject { get; } = new() { Declared = [], NamesInUse = [], SiteHiddenBy = null };

    public static PageSet OfPosts() => new(new AssignedType(new TypeKey(PageRole.Entry, "posts"), "Post", "PostCollection", []));

    public RecordSchema Schema => SchemaInferrer.Infer(type, Shapes, CancellationToken.None);

    public EquatableArray<PageShape> Shapes =>
        _files.Select(file => new PageShape(file.Key, ShapeReader.Read(file.Value.FrontMatter), file.Value.IsBroken)).ToEquatableArray();

    /// <summary>As the compiler shows them: <c>a.md(2,9,2,12): error TC2001: …</c>.</summary>
    public IReadOnlyList<string> Diagnostics => [.. _files.Keys.SelectMany(path => Outcome(path).Diagnostics.Select(Show))];

    public PageSet Add(string path, string frontMatter) => AddText(path, $"---\n{frontMatter}\n---\n");

    public PageSet AddText(string path, string text)
    {
        _files[path] = FrontMatterParser.Parse(path, SourceText.From(text), CancellationToken.None).Value!;
        return this;
    }

    /// <summary>Pages <c>p01.md</c>, <c>p02.md</c>, … of the same front matter.</summary>
    public PageSet AddMany(int count, string frontMatter)
    {
        for (var i = 1; i <= count; i++)
        {
            Add(string.Format(CultureInfo.InvariantCulture, "p{0:00}.md", i), frontMatter);
        }

        return this;
    }

    public BoundPage Bind(string path) => Outcome(path).Value!;

    /// <summary>The value of a property.</summary>
    public Value? Value(string path, string property) => Bind(path).Values.Properties[IndexOf(property)].Value;

    public PropertyModel Property(string name) => Schema.Record.Properties[IndexOf(name)];

    /// <summary><c>Name: type</c> of each property, with nested records in braces.</summary>
    public string Properties => Show(Schema.Record);

    public static string Show(DiagnosticInfo diagnostic)
    {
        var lines = diagnostic.Location!.Place.Lines;
        var message = string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. diagnostic.Arguments]);
        var severity = diagnostic.Descriptor.DefaultSeverity.ToString().ToLowerInvariant();
        return $"{diagnostic.Location.Path}({lines.Start.Line + 1},{lines.Start.Character + 1},{lines.End.Line + 1},{lines.End.Character + 1}): {severity} {diagnostic.Id}: {message}";
    }

    private static string Show(RecordModel record) =>
        string.Join(", ", record.Properties.Select(property => $"{property.Name}: {Show(property.Type)}{(property.IsNullable ? "?" : "")}"));

    private static string Show(PropertyType type) => type switch
    {
        ListType list => $"[{Show(list.Element)}]",
        NestedRecordType nested => $"{nested.Record.Name} {{ {Show(nested.Record)} }}",
        _ => TypeWords.CSharp(type),
    };

    private int IndexOf(string property) =>
        Schema.Record.Properties.ToList().FindIndex(candidate => string.Equals(candidate.Name, property, StringComparison.Ordinal));

    private Outcome<BoundPage> Outcome(string path) => FrontMatterBinder.Bind(path, path, _files[path], Schema, CancellationToken.None);
}
