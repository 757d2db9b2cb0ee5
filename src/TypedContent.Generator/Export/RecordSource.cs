using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>An inferred record that the project could declare.</summary>
/// <param name="Paths">Of its pages, below the content root.</param>
internal sealed record RecordSource(AssignedType Type, RecordSchema Schema, EquatableArray<string> Paths)
{
    /// <summary>What a user may call it by.</summary>
    public IEnumerable<string> Names => Type.Key.Role is PageRole.Entry
        ? [Type.Key.Folder, Type.RecordName, Naming.OfSegment(Type.Key.Folder)]
        : [.. Paths, Type.RecordName, .. Type.Key.Role is PageRole.Page ? [Type.Key.Folder] : Array.Empty<string>()];

    public string FileName => $"{Type.RecordName}.cs";

    /// <summary>A page is declared by the one path that it has.</summary>
    public bool IsDeclarable => !Paths.IsEmpty && (Type.Key.Role is PageRole.Entry || Paths.Count == 1);
}
