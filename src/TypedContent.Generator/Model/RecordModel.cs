using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>A record type to emit: the properties that front matter gives it, in the order of their values in <see cref="RecordValue"/>.</summary>
/// <param name="Summary">Plain text for the type's XML doc.</param>
internal sealed record RecordModel(string Name, string Summary, EquatableArray<PropertyModel> Properties)
{
    /// <summary>The records of its front matter's mappings, at any depth.</summary>
    public IEnumerable<RecordModel> Nested => Properties.SelectMany(static property => NestedIn(property.Type));

    private static IEnumerable<RecordModel> NestedIn(PropertyType type) => type switch
    {
        ListType list => NestedIn(list.Element),
        NestedRecordType nested => [nested.Record, .. nested.Record.Nested],
        _ => [],
    };
}

/// <summary>A property of a record.</summary>
/// <param name="Key">The front-matter key, as most pages spell it.</param>
/// <param name="Name">The C# name: unique in the record, and no member that every record has.</param>
/// <param name="IsNullable">Some page lacks it or leaves it null. Never set for a list.</param>
/// <param name="Evidence">Plain text for the XML doc: what was seen, for example <c>string?: absent on 3 of 41, for example posts/a.md</c>.</param>
internal sealed record PropertyModel(string Key, string Name, PropertyType Type, bool IsNullable, string Evidence);
