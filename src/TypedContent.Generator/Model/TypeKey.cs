namespace TypedContent.Generator.Model;

/// <summary>What a page is to the site, which decides whose type it has.</summary>
internal enum PageRole
{
    /// <summary>A page at the root of the content: a type of its own, a member of <c>Site</c>.</summary>
    Page,

    /// <summary>An entry of a collection: the collection's type, in its list.</summary>
    Entry,

    /// <summary>The page of a folder (<c>_index.md</c>, and <c>index.md</c> of a collection's root): reached as <c>Index</c>, not in the list.</summary>
    Index,

    /// <summary>A data file that holds one mapping: a type of its own. No page: it has neither body nor URL.</summary>
    Data,

    /// <summary>An item of a data file that holds a list, or a row of one that is a table.</summary>
    Item,
}

/// <summary>
/// Names a set of pages that share a record type. <paramref name="Folder"/> is the page's name for
/// <see cref="PageRole.Page"/>, the path of the file for data, else the collection's folder; folders without a leading <c>_</c>,
/// as their author spells them.
/// </summary>
/// <param name="Declared">The full name, with <c>global::</c>, of the type that the project declares for the set; null where the type is inferred.</param>
internal sealed record TypeKey(PageRole Role, string Folder, string? Declared = null) : IComparable<TypeKey>
{
    public bool IsData => Role is PageRole.Data or PageRole.Item;

    public int CompareTo(TypeKey? other) => other is null ? 1 : string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => Declared is null ? $"{Folder}/{Role}" : $"{Folder}/{Role}/{Declared}";
}
