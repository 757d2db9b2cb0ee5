using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Tests;

/// <summary>The folders of the generator are its stages. This is the map of which may use which.</summary>
public sealed partial class ArchitectureTests
{
    public static TheoryData<string, string[]> Stages => new()
    {
        { "Collections", [] },
        { "Encodings", [] },
        { "Polyfills", [] },
        { "Diagnostics", ["Collections"] },
        { "Model", ["Collections"] },
        { "Pipeline", ["Collections", "Diagnostics"] },
        { "Declarations", ["Collections", "Model"] },
        { "Links", ["Collections", "Diagnostics", "Model"] },
        { "Discovery", ["Collections", "Diagnostics", "Model"] },
        { "FrontMatter", ["Collections", "Diagnostics", "Encodings", "Pipeline", "Model"] },
        { "DataFiles", ["Collections", "Diagnostics", "Encodings", "Model", "FrontMatter"] },
        { "Schemas", ["Links", "Collections", "Diagnostics", "Pipeline", "Model", "FrontMatter"] },
        { "Rendering", ["Collections", "Diagnostics", "Encodings", "Links", "Pipeline", "Model"] },
        { "Validation", ["Collections", "Diagnostics", "Links", "Model", "Schemas"] },
        { "Emission", ["Collections", "Model", "Discovery"] },
        { "Analyzers", ["Collections", "Declarations", "Diagnostics", "Discovery", "Model", "Schemas"] },
        { "Export", ["Collections", "Diagnostics", "Model", "Discovery", "Schemas", "Emission"] },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_uses_only_the_stages_it_may(string stage, string[] allowed)
    {
        var used = Sources(stage)
            .SelectMany(file => UsedStage().Matches(CodeOf(file)))
            .Select(match => match.Groups[1].Value)
            .Where(name => name != stage)
            .Distinct();

        Assert.Subset(allowed.ToHashSet(), used.ToHashSet());
    }

    [Fact]
    public void Every_folder_is_a_stage_of_the_map()
    {
        var folders = Directory.GetDirectories(SourceFolder()).Select(Path.GetFileName).Except(["bin", "obj"]);

        Assert.Equal(Stages.Select(stage => stage.Data.Item1).Order(), folders.Order());
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var misplaced =
            from stage in Stages.Select(stage => stage.Data.Item1)
            where stage is not "Polyfills"
            from file in Sources(stage)
            where !File.ReadLines(file).Contains($"namespace TypedContent.Generator.{stage};")
            select file;

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Symbols_are_seen_by_declarations_and_the_schema_reader_only()
    {
        var seers = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Analyzers/", StringComparison.Ordinal) && !file.Contains("/Declarations/", StringComparison.Ordinal))
            .Where(file => Symbols().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);

        Assert.Equal(["SchemaReader.cs"], seers);
    }

    [Fact]
    public void No_source_file_is_longer_than_two_hundred_lines()
    {
        var long_ = Directory.EnumerateFiles(Path.Combine(SourceFolder(), ".."), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && File.ReadLines(file).Count() > 200);

        Assert.Empty(long_);
    }

    private static IEnumerable<string> Sources(string stage) => Directory.EnumerateFiles(Path.Combine(SourceFolder(), stage), "*.cs", SearchOption.AllDirectories);

    /// <summary>The tokens of a file but for the name of its namespace; comments and documentation are none.</summary>
    private static string CodeOf(string file) => string.Join(
        " ",
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            .Where(token => !token.Parent!.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(space => space.Name.Span.Contains(token.Span))) // Every token has a parent.
            .Select(token => token.Text));

    private static string SourceFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../src/TypedContent.Generator"));

    [GeneratedRegex(@"\bTypedContent \. Generator \. (\w+)")]
    private static partial Regex UsedStage();

    [GeneratedRegex(@"\bI(?:NamedType|Namespace|Property|Field|Method|Type|Assembly|Module)?Symbol\b")]
    private static partial Regex Symbols();
}
