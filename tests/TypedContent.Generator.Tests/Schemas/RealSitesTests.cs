using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>What real sites publish must not be rejected: inference may remark on it, but finds no error in any folder of them.</summary>
public sealed class RealSitesTests
{
    [Fact]
    public void Every_folder_of_real_sites_is_a_collection_without_errors()
    {
        var corpus = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(corpus is null, "TYPEDCONTENT_CORPUS names no folder");

        var files = Directory.GetFiles(Path.Combine(corpus!, "real"), "*.md", SearchOption.AllDirectories)
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(static path => (path, FrontMatterParser.Parse(path, SourceText.From(File.ReadAllText(path)), CancellationToken.None).Value!))
            .ToList();
        var folders = Directory.GetDirectories(Path.Combine(corpus!, "real"), "*", SearchOption.AllDirectories);

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.Empty(Errors(folder, [.. files.Where(file => file.path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))])));
    }

    private static IReadOnlyList<string> Errors(string folder, IReadOnlyList<(string Path, ParsedFile File)> files)
    {
        var shapes = files.Select(static file => new PageShape(file.Path, ShapeReader.Read(file.File.FrontMatter), file.File.IsBroken)).ToEquatableArray();
        var type = TypeNames.Assign([new TypeKey(PageRole.Entry, Path.GetFileName(folder))], PageSet.NoProject, "Site")[0];
        var schema = SchemaInferrer.Infer(type, shapes, CancellationToken.None);
        return
        [
            .. files.SelectMany(file => FrontMatterBinder.Bind(file.Path, file.Path, file.File, schema, CancellationToken.None).Diagnostics)
                .Where(static diagnostic => diagnostic.Descriptor.DefaultSeverity is DiagnosticSeverity.Error)
                .Select(PageSet.Show),
        ];
    }
}
