using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>The inferred records that the build asks to be written as C#.</summary>
internal sealed record DeclarationSet(EquatableArray<ExportedText> Files)
{
    /// <param name="schemas">All inferred ones.</param>
    public static Outcome<DeclarationSet> Create(
        string name, ProjectOptions project, EquatableArray<TypedSchema> schemas, EquatableArray<AssignedType> types, EquatableArray<ExportedPage> pages, bool isNullableEnabled)
    {
        var paths = pages.ToLookup(static page => page.Type, static page => page.Path);
        var byType = types.ToDictionary(static type => type.Key);
        List<RecordSource> all =
        [
            .. schemas
                .Where(schema => schema.Schema is RecordSchema && byType.ContainsKey(schema.Type))
                .OrderBy(static schema => schema.Type)
                .Select(schema => new RecordSource(
                    byType[schema.Type], (RecordSchema)schema.Schema, paths[schema.Type].OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray()))
                .Where(static source => source.IsDeclarable),
        ];
        var chosen = name is ExportOptions.All ? all : Find(name, all);
        return chosen.Count == 0 && name is not ExportOptions.All
            ? new Outcome<DeclarationSet>(new DeclarationSet([]), [NotFound(name, project, all)])
            : new DeclarationSet(chosen.Select(source => DeclarationWriter.Write(source, project.Namespace, isNullableEnabled)).ToEquatableArray());
    }

    /// <summary>A collection first: a page may have the name of one.</summary>
    private static List<RecordSource> Find(string name, List<RecordSource> all) =>
        [.. all.Where(source => source.Names.Contains(name, StringComparer.OrdinalIgnoreCase)).OrderBy(static source => source.Type.Key.Role is not PageRole.Entry).Take(1)];

    private static DiagnosticInfo NotFound(string name, ProjectOptions project, List<RecordSource> all)
    {
        string[] near = [.. NearestNames.Near(name, all.Select(static source => source.Type.Key.Role is PageRole.Entry ? source.Type.Key.Folder : source.Paths[0])).Take(3).Select(static near => $"'{near}'")];
        var advice = near.Length > 0 ? $"did you mean {Words.Or(near)}?" : "write the folder of a collection, or the path of a page below the content folder, whose type is not declared yet";
        return DiagnosticInfo.OfProject(DiagnosticDescriptors.NothingToDeclare, project.ProjectFile, name, advice);
    }
}
