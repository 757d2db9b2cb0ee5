using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>How the pages of a set become values of its type.</summary>
internal abstract record SetSchema;

/// <summary>What inference made of the pages of a set: the record to emit, and how a page's keys become its values.</summary>
internal sealed record RecordSchema(RecordModel Record, MappingSchema Mapping) : SetSchema;

/// <summary>How the keys of a mapping become the properties of a record.</summary>
/// <param name="Total">How many mappings it was inferred from: pages at the root.</param>
/// <param name="Spellings">All spellings of all keys, in ordinal order of their text.</param>
internal sealed record MappingSchema(int Total, EquatableArray<KeySchema> Keys, EquatableArray<Spelling> Spellings)
{
    /// <summary>The keys of a mapping are its author's, and may be thousands.</summary>
    public Spelling? Find(string key) => Spellings.FindSorted(key, static spelling => spelling.Text);
}

/// <param name="KeyIndex">Index in <see cref="MappingSchema.Keys"/>.</param>
internal sealed record Spelling(string Text, int KeyIndex, SpellingRole Role);

internal enum SpellingRole
{
    /// <summary>As most pages spell the key.</summary>
    Usual,

    /// <summary>The same name by the matching rules.</summary>
    Variant,

    /// <summary>One edit away: taken for a typo.</summary>
    Typo,
}

/// <summary>A key of a mapping, in all its spellings.</summary>
internal sealed record KeySchema
{
    /// <summary>As most pages spell it.</summary>
    public required string Key { get; init; }

    public required KeyTarget Target { get; init; }

    /// <summary>The C# property, also of a standard key.</summary>
    public required string PropertyName { get; init; }

    public required PropertyType Type { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>The nested record of <see cref="Type"/>, itself or as the element of lists.</summary>
    public MappingSchema? Nested { get; init; }

    /// <summary>Of a list, at any depth of lists: some page has an item without a list around it.</summary>
    public bool HasSingleItems { get; init; }

    /// <summary>How many mappings have the key, nulls included and typos not.</summary>
    public required int Count { get; init; }

    /// <summary>How many values there are, and how many can be read as <see cref="Type"/>.</summary>
    public required int Values { get; init; }

    public required int ReadableValues { get; init; }

    /// <summary>Most of the values look like dates, whatever the type has become.</summary>
    public bool IsMostlyDates { get; init; }

    /// <summary>Few pages make the property nullable, and each should know.</summary>
    public bool IsNearlyRequired { get; init; }

    /// <summary>The first page with the key: it reports what concerns the key as such.</summary>
    public required string FirstPath { get; init; }

    /// <summary>Why the type is <c>FrontMatterValue</c>: a mapping here, a boolean there. Null where the kinds agree.</summary>
    public string? MixedKinds { get; init; }

    /// <summary>The name that the property would have, were it not reserved.</summary>
    public string? ReservedName { get; init; }

    /// <summary>The name that the nested record would have, were it not a type of the project.</summary>
    public string? ClashingTypeName { get; init; }

    /// <summary>The project declares the property itself.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>What keeps a property of the project from taking the value, in words: <c>has the type 'string'</c>. Null where nothing does.</summary>
    public string? Unread { get; init; }
}

/// <summary>Where the value of a key goes.</summary>
internal enum KeyTarget
{
    Property,
    Title,
    Slug,
    Permalink,
    Excerpt,

    /// <summary>None of the record's: <see cref="StandardKeyReader"/> reads it.</summary>
    Standard,
}
