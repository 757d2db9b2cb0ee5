using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The path of a data file taken apart: <c>data/nav/main.yml</c> is <c>main</c> in <c>data</c>, <c>nav</c>.</summary>
internal sealed record DataPath(EquatableArray<string> Folders, string Name)
{
    /// <param name="path">As in <see cref="TypeKey.Folder"/>: a declared collection of several files is called after their folder.</param>
    public static DataPath Of(string path)
    {
        string[] parts = path.Split('/');
        var (name, dot) = (parts[parts.Length - 1], parts[parts.Length - 1].LastIndexOf('.'));
        return new DataPath([.. parts.Take(parts.Length - 1)], dot < 0 ? name : name[..dot]);
    }
}
