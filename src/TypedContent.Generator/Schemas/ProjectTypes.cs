using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What naming must know of the project's C#: no symbols, and equal as long as nothing that matters changes.</summary>
internal sealed record ProjectTypes
{
    /// <summary>The types that the project itself declares in the content namespace, without type parameters, in ordinal order of their names.</summary>
    public required EquatableArray<ProjectType> Declared { get; init; }

    /// <summary>Those of the names asked for that already mean something wherever the content namespace is in use.</summary>
    public required EquatableArray<string> NamesInUse { get; init; }

    /// <summary>What hides the class of the site, in words: <c>namespace 'MyApp.Site'</c>. Null where nothing does.</summary>
    public required string? SiteHiddenBy { get; init; }

    public OwnMembers OwnMembers =>
        new(Declared.Where(static type => type.Kind is ProjectTypeKind.PartialClass).Select(static type => new OwnType(type.Name, type.Members, type.Access)).ToEquatableArray());

    /// <summary>The access of a generated type that is public unless the project's half of it is not.</summary>
    public Access AccessOf(string name) => Find(name)?.Access ?? Access.Public;

    /// <summary>The project's halves of a record and of those nested in it.</summary>
    public EquatableArray<DeclaredHalf> HalvesOf(RecordModel record)
    {
        List<DeclaredHalf> halves = [];
        foreach (var generated in record.Nested.Prepend(record))
        {
            if (Find(generated.Name) is { Kind: ProjectTypeKind.PartialRecord } half)
            {
                halves.Add(half.ToHalf());
            }
        }

        return halves.ToEquatableArray();
    }

    /// <summary>The project's halves of what may be a record or nested in it: which names those have, inference decides.</summary>
    public EquatableArray<DeclaredHalf> HalvesBelow(string recordName) => Declared
        .Where(type => type.Kind is ProjectTypeKind.PartialRecord && type.Name.StartsWith(recordName, StringComparison.Ordinal))
        .Select(static type => type.ToHalf())
        .ToEquatableArray();

    /// <summary>A site asks once for each of its names. A dictionary would have to be kept out of equality.</summary>
    public ProjectType? Find(string name) => Declared.FindSorted(name, static type => type.Name);
}

/// <param name="Members">
/// The names of the members it declares, as in <see cref="DeclaredHalf"/>; none for <see cref="ProjectTypeKind.Other"/>.
/// </param>
/// <param name="Access">What it says of its own accord: without a modifier it takes the one of the generated half.</param>
/// <param name="IsClosed">Of a class: a generated half that has a base class and constructors of its own cannot be added.</param>
internal sealed record ProjectType(string Name, ProjectTypeKind Kind, EquatableArray<string> Members, Access Access = Access.Public, bool IsClosed = false)
{
    /// <summary>Of a record: as in <see cref="DeclaredHalf"/>.</summary>
    public EquatableArray<DeclaredProperty> Properties { get; init; }

    public EquatableArray<string> State { get; init; }

    /// <summary>Whether it is a half of a generated collection, if it is called like one.</summary>
    public bool IsCollectionHalf => Kind is ProjectTypeKind.PartialClass && !IsClosed;

    public DeclaredHalf ToHalf() => new(Name, Access, Members) { Properties = Properties, State = State };
}

internal enum ProjectTypeKind
{
    /// <summary>Cannot be extended, be it partial or not: its name is taken.</summary>
    Other,
    PartialRecord,
    PartialClass,
}
