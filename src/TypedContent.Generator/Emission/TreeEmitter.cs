using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the class that knows all sets of the site, from which parents and children are found at run time.</summary>
internal static class TreeEmitter
{
    private const string Entries = "global::System.Collections.Generic.IReadOnlyList<global::TypedContent.IContentEntry>";

    /// <param name="records">Names the sets. Of two pages at one place, that of the first has the children.</param>
    public static GeneratedFile Emit(EquatableArray<string> records, CodeTarget target)
    {
        var name = GeneratedNames.Tree;
        var writer = SourceHeader.Start(GeneratedNames.ShardNamespace(target));
        writer.Line(SourceHeader.GeneratedCode).Line(SourceHeader.EditorHidden);
        using (writer.Open($"internal sealed class {name} : global::TypedContent.Runtime.EntryTree"))
        {
            var sets = records.Select(record => $"{GeneratedNames.Internal(target, GeneratedNames.Set(record))}.Instance");
            writer.Line($"public static {name} Instance {{ get; }} = new();");
            writer.Line().Line($"protected override {Entries}[] Sets => [{string.Join(", ", sets)}];");
        }

        return new GeneratedFile(HintName.Of(target.ClassName, "Tree"), writer.ToString());
    }
}
