using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>The patterns of all declared types. Equal by what the types say: compiled patterns are no part of it.</summary>
internal sealed class ContentPatterns : IEquatable<ContentPatterns>
{
    private readonly List<(ContentOwner Owner, ContentPattern Pattern)> _patterns;

    /// <param name="owners">In any order.</param>
    public ContentPatterns(IEnumerable<ContentOwner> owners)
    {
        // The one that says most of the path first.
        Owners = owners.OrderBy(static owner => owner.Declared, StringComparer.Ordinal).ToEquatableArray();
        _patterns = [.. Owners
            .Select(static owner => (Owner: owner, Pattern: new ContentPattern(owner.Pattern)))
            .OrderByDescending(static candidate => candidate.Owner.IsPage)
            .ThenByDescending(static candidate => candidate.Pattern.FixedFolders.Count)];
    }

    public static ContentPatterns None { get; } = new([]);

    public EquatableArray<ContentOwner> Owners { get; }

    /// <summary>The sets of declared collections, be there a page in them or not.</summary>
    public EquatableArray<TypeKey> Collections => _patterns
        .Where(static candidate => !candidate.Owner.IsPage)
        .Select(static candidate => SetOf(candidate.Owner, candidate.Pattern))
        .OrderBy(static set => set)
        .ToEquatableArray();

    /// <summary>The declared type that the file has, and how many folders of its path name the collection; null where its type is inferred.</summary>
    /// <param name="owners">Takes the names of all types with equal right to the file, the one that has it first.</param>
    public (TypeKey Set, bool IsPage, int FolderCount)? Find(string path, List<string>? owners = null)
    {
        (TypeKey Set, bool IsPage, int FolderCount)? found = null;
        var places = DraftFolders.PlacesOf(path);
        foreach (var (owner, pattern) in _patterns)
        {
            var count = pattern.FixedFolders.Count;
            if (found is { } first && (first.IsPage != owner.IsPage || (!owner.IsPage && first.FolderCount != count)))
            {
                break;
            }

            if (!(owner.IsPage ? places.Contains(owner.Pattern, StringComparer.Ordinal) : places.Any(pattern.Matches)))
            {
                continue;
            }

            found ??= (SetOf(owner, pattern), owner.IsPage, count);
            owners?.Add(owner.Name);
        }

        return found;
    }

    public bool Equals(ContentPatterns? other) => other is not null && Owners.Equals(other.Owners);

    public override bool Equals(object? obj) => Equals(obj as ContentPatterns);

    public override int GetHashCode() => Owners.GetHashCode();

    private static TypeKey SetOf(ContentOwner owner, ContentPattern pattern) => ContentPattern.IsOfData(owner.Pattern) ? DataSetOf(owner, pattern)
        : owner.IsPage
        ? new TypeKey(PageRole.Page, owner.MemberName ?? "", owner.Declared)
        : new TypeKey(PageRole.Entry, owner.MemberName ?? (pattern.FixedFolders.Count > 0 ? TreePath.CollectionFolder(pattern.FixedFolders[0]) : owner.Name), owner.Declared);

    /// <summary>Data is a member where its file is, or the folder of its files.</summary>
    private static TypeKey DataSetOf(ContentOwner owner, ContentPattern pattern)
    {
        string[] folders = [.. pattern.FixedFolders.Select(static (folder, index) => index == 0 ? TreePath.CollectionFolder(folder) : folder)];
        var place = ContentPattern.IsPath(owner.Pattern) ? string.Join("/", [.. folders, owner.Pattern.Split('/')[^1]])
            : folders.Length > 0 ? string.Join("/", folders)
            : owner.Name;
        return new TypeKey(owner.IsPage ? PageRole.Data : PageRole.Item, owner.MemberName ?? place, owner.Declared);
    }
}
