using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A type that the project declares for a set, with what its references mean.</summary>
/// <param name="CodeName">The name of its set in generated code.</param>
/// <param name="IgnoredKeys">Patterns of keys that no type needs to know.</param>
internal sealed record DeclaredSchema(DeclaredType Type, string CodeName, EquatableArray<ReferenceTarget> References, KeyPatterns IgnoredKeys) : SetSchema
{
    /// <summary>Whether it is the type of data, which has no page's keys.</summary>
    public bool IsData { get; init; }

    private readonly UrlPattern? _urls = Type.Url is { } url ? UrlPatternParser.Parse(url, Type.Root.Properties).Pattern : null;
    private readonly Dictionary<string, ObjectKeys> _keys = new(StringComparer.Ordinal);

    /// <summary>The keys of one of the type's objects.</summary>
    public ObjectKeys KeysOf(ContentObject value)
    {
        lock (_keys)
        {
            if (!_keys.TryGetValue(value.FullName, out var keys))
            {
                _keys.Add(value.FullName, keys = new ObjectKeys(value));
            }

            return keys;
        }
    }

    /// <summary>The URL of an entry by the pattern of its collection. Null without one, and for one that cannot be used: an analyzer says so.</summary>
    public FilledUrl? FillUrl(string slug, PageAddress address, BoundPage page) => _urls?.Fill(slug, address, name =>
    {
        var index = Type.Root.Properties.TakeWhile(property => !string.Equals(property.Name, name, StringComparison.Ordinal)).Count();
        return index < page.Values.Properties.Count ? page.Values.Properties[index].Value : null;
    });

    public ReferenceTarget? TargetOf(ReferenceType reference) =>
        References.FirstOrDefault(target => string.Equals(target.RecordName, reference.RecordName, StringComparison.Ordinal));

    /// <summary>Null for a type that neither refers to entries nor lists those that refer to it.</summary>
    public SetLinks? LinksOf(TypeKey set) =>
        Type.Objects.Any(static value => value.Properties.Any(static property => property.Reference is not null)) ? new SetLinks(set, Inverses) : null;

    private EquatableArray<InverseList> Inverses => Type.Root.Properties
        .Where(static property => property.InverseOf is not null)
        .Select(property => property is { Reference: { } reference, InverseOf: { } source } && TargetOf(reference) is { } target ? new InverseList(property.Name, target.Set, source) : null)
        .OfType<InverseList>()
        .ToEquatableArray();

    /// <summary>By what is declared: what has been looked up in it does not matter.</summary>
    public bool Equals(DeclaredSchema? other) =>
        other is not null && Type.Equals(other.Type) && string.Equals(CodeName, other.CodeName, StringComparison.Ordinal) && IsData == other.IsData && References.Equals(other.References) && IgnoredKeys.Equals(other.IgnoredKeys);

    public override int GetHashCode() => Type.FullName.GetHashCode();
}
