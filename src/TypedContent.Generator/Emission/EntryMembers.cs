using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits what every entry has: the members of <c>IContentEntry</c>, its neighbours, equality and printing.</summary>
internal static class EntryMembers
{
    private const string Text = "string";
    private const string Entry = "global::TypedContent.IContentEntry";

    private static readonly (string Type, string Name)[] Content =
    [
        (Text, "Title"),
        (Text, "Slug"),
        (Text, "Url"),
        (Text, "Html"),
        ("global::System.Collections.Generic.IReadOnlyList<global::TypedContent.Heading>", "Headings"),
        (Text, "Excerpt"),
        (Text, "PlainText"),
        ("int", "WordCount"),
        ("global::System.TimeSpan", "ReadingTime"),
        (Text, "SourcePath"),
        (Text, "ContentHash"),
        ("bool", "IsDraft"),
        ("global::System.DateTimeOffset?", "PublishDate"),
    ];

    private static readonly (string Type, string Name)[] Tree =
    [
        ($"{Entry}?", "Parent"),
        ($"global::System.Collections.Generic.IReadOnlyList<{Entry}>", "Children"),
        ($"global::System.Collections.Generic.IReadOnlyList<{Entry}>", "Breadcrumbs"),
    ];

    /// <summary>The names of those that say something of the entry itself, rather than of its neighbours.</summary>
    public static IEnumerable<string> ContentNames => Content.Select(static member => member.Name);

    public static void EmitState(CodeWriter writer, string type = "EntryContent", string access = "private") =>
        writer.Line($"{access} global::TypedContent.Runtime.{type} _content;").Line();

    public static void EmitContent(CodeWriter writer, DeclaredHalf half)
    {
        foreach (var (type, name) in Content)
        {
            if (!half.Declares(name))
            {
                Documented(writer).Line($"public {type} {name} {{ get => _content.{name}; init => _content.{name} = value; }}");
            }
            else if (!half.Implements(name, type))
            {
                Documented(writer).Line($"{type} global::TypedContent.IContentEntry.{name} => _content.{name};");
            }
        }
    }

    /// <summary>A member of the project that has the name stays; where it is of another type, the interface has its own.</summary>
    public static void EmitTree(CodeWriter writer, DeclaredHalf half)
    {
        foreach (var (type, name) in Tree)
        {
            if (!half.Declares(name))
            {
                Documented(writer).Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public {type} {name} => _content.{name};");
            }
            else if (!half.Implements(name, type))
            {
                Documented(writer).Line($"{type} {Entry}.{name} => _content.{name};");
            }
        }
    }

    /// <param name="record">The name of the entry's type.</param>
    public static void EmitNavigation(CodeWriter writer, string record, DeclaredHalf half, string modifiers = "")
    {
        foreach (var (name, distance, place) in new[] { ("Previous", "-1", "before"), ("Next", "1", "after") })
        {
            if (!half.Declares(name))
            {
                var type = CSharp.Identifier(record);
                writer.Line().Line($"/// <summary>The entry {place} this one in its collection, null where there is none.</summary>").Line(SourceHeader.GeneratedCode);
                writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
                writer.Line($"public {modifiers}{type}? {name} => _content.Neighbor<{type}>({distance});");
            }
        }
    }

    /// <summary>
    /// Without these, a record compares and prints all its members: entries that refer to each other would never come to an end.
    /// </summary>
    /// <param name="members">The printed members besides slug and title.</param>
    public static void EmitIdentity(CodeWriter writer, RecordForm record, IEnumerable<string> members, DeclaredHalf half)
    {
        var type = CSharp.Identifier(record.Name);
        if (!half.Declares("Equals"))
        {
            Documented(writer).Line($"public {(record.IsSealed ? "" : "virtual ")}bool Equals({type}? other) =>");
            writer.Line("    object.ReferenceEquals(this, other)");
            writer.Line("    || (other is not null && string.Equals(_content.Slug, other._content.Slug, global::System.StringComparison.Ordinal));");
        }

        if (!half.Declares("GetHashCode"))
        {
            Documented(writer).Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(_content.Slug);");
        }

        if (!half.Declares("PrintMembers"))
        {
            EmitPrinting(writer, ["(\"Slug\", _content.Slug)", "(\"Title\", _content.Title)", .. members], record.PrintingModifiers, "PrintEntry");
        }
    }

    public static void EmitMembership(CodeWriter writer)
    {
        writer.Line().Line(SourceHeader.GeneratedCode);
        writer.Line("void global::TypedContent.Runtime.ICollectionMember.Join(global::TypedContent.Runtime.IEntryNeighbors neighbors) => _content.Join(neighbors);");
    }

    public static IEnumerable<string> PrintedMembers(RecordModel record, DeclaredHalf half) => record.Properties
        .Where(property => half.CanRead(property.Name))
        .Select(static property => $"({CSharp.Literal(property.Name)}, this.{CSharp.Identifier(property.Name)})");

    public static void EmitPrinting(CodeWriter writer, IEnumerable<string> members, string modifiers = "private", string method = "Print")
    {
        writer.Line().Line("/// <summary>Prints what <c>ToString</c> shows.</summary>").Line(SourceHeader.GeneratedCode);
        writer.Line($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder) =>");
        writer.Line($"    global::TypedContent.Runtime.EntryText.{method}({string.Join(", ", members.Prepend("builder"))});");
    }

    public static CodeWriter Documented(CodeWriter writer) => writer.Line().Line("/// <inheritdoc/>").Line(SourceHeader.GeneratedCode);
}
