using TypedContent.Generator.Collections;

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

    /// <summary>A site asks once for each of its names. A dictionary would have to be kept out of equality.</summary>
    public ProjectType? Find(string name) => Declared.FindSorted(name, static type => type.Name);
}

/// <param name="Members">
/// The names of the members it declares, in ordinal order, which are therefore not generated; none for <see cref="ProjectTypeKind.Other"/>.
/// </param>
internal sealed record ProjectType(string Name, ProjectTypeKind Kind, EquatableArray<string> Members);

internal enum ProjectTypeKind
{
    /// <summary>Cannot be extended: its name is taken.</summary>
    Other,
    PartialRecord,
    PartialClass,
}
