using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The path of a data file taken apart: <c>data/nav/main.yml</c> is <c>main</c> in <c>data</c>, <c>nav</c>.</summary>
internal sealed record DataPath(EquatableArray<string> Folders, string Name)
{
    /// <param name="path">With an extension, as in <see cref="TypeKey.Folder"/>.</param>
    public static DataPath Of(string path)
    {
        string[] parts = path.Split('/');
        return new DataPath([.. parts.Take(parts.Length - 1)], parts[parts.Length - 1][..parts[parts.Length - 1].LastIndexOf('.')]);
    }
}
