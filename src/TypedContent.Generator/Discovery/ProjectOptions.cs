using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>What the project file says, from the compiler-visible properties that the package's targets declare.</summary>
internal sealed record ProjectOptions
{
    /// <summary>Namespace of everything generated, a valid one, with keywords not yet escaped; null for the global namespace.</summary>
    public required string? Namespace { get; init; }

    /// <summary>Name of the entry class, a valid identifier: <c>Site</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>Absolute folder of the project with a trailing <c>/</c>; null where the compiler was not told.</summary>
    public required string? ProjectDirectory { get; init; }

    /// <summary>Where faults of the project are reported; null where the compiler was not told.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>Keys that no record is to have.</summary>
    public KeyPatterns IgnoredKeys { get; init; } = KeyPatterns.None;

    public required EquatableArray<ContentRoot> Roots { get; init; }

    /// <summary>Whether collections get a property per entry.</summary>
    public required bool EntryMembers { get; init; }

    /// <summary>Whether the project said so itself, rather than leaving it at the default.</summary>
    public bool IsEntryMembersChosen { get; init; }

    /// <summary>Of pages for which <c>.editorconfig</c> says nothing else.</summary>
    public RawHtmlPolicy RawHtml { get; init; }

    /// <summary>Patterns of the URLs that the app serves itself.</summary>
    public EquatableArray<string> KnownUrls { get; init; }

    /// <summary>Patterns of destinations that are not checked.</summary>
    public EquatableArray<string> IgnoredLinks { get; init; }

    public UrlStyle Urls { get; init; } = UrlStyle.Default;

    /// <summary>Whether drafts are in the lists. They never have symbols.</summary>
    public bool IncludeDrafts { get; init; }
}

/// <summary>A folder of content.</summary>
/// <param name="Directory">Absolute, with <c>/</c> and a trailing one.</param>
/// <param name="Prefix">Put before each path below the folder: empty or <c>docs/</c>.</param>
internal sealed record ContentRoot(string Directory, string Prefix);
