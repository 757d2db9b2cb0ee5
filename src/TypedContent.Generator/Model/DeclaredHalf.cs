using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>What the project declares of a generated type in a partial declaration of its own.</summary>
/// <param name="Members">The names of its members, which are not generated, in ordinal order; a parameterless constructor is <c>.ctor</c>.</param>
internal sealed record DeclaredHalf(string Name, Access Access, EquatableArray<string> Members)
{
    /// <summary>Those of its members that are instance properties.</summary>
    public EquatableArray<DeclaredProperty> Properties { get; init; }

    /// <summary>The fields of its objects, those behind properties by the name of the property.</summary>
    public EquatableArray<string> State { get; init; }

    public static DeclaredHalf Empty(string name) => new(name, Access.Public, []);

    public bool Declares(string member) => Members.Contains(member, StringComparer.Ordinal);

    public DeclaredProperty? Property(string name) => Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    /// <summary>Whether its own member is that of an interface.</summary>
    public bool Implements(string name, string type) => Property(name) is { IsReadable: true } property && string.Equals(property.Type, TypeText.Plain(type, contentNamespace: null), StringComparison.Ordinal);

    /// <summary>Whether code can read the property of that name, whichever half declares it.</summary>
    public bool CanRead(string property) => !Declares(property) || Property(property) is { IsReadable: true };
}

/// <summary>Who may use a generated type: all, unless the project's half says otherwise.</summary>
internal enum Access
{
    Public,
    Internal,
}
