using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.CodeFixes;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Analyzers;

/// <summary>A site, its C#, and what the analyzers say of it once the generator has run.</summary>
internal sealed class AnalyzedProject(Func<GeneratorHarness> site)
{
    private static readonly Type[] Components = [.. typeof(ContentGenerator).Assembly.GetTypes(), .. typeof(SlugFix).Assembly.GetTypes()];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. InstancesOf<DiagnosticAnalyzer>()];

    private static readonly ImmutableArray<CodeFixProvider> Fixes = [.. InstancesOf<CodeFixProvider>()];

    /// <summary>As the build prints them, with the text at the place behind it: <c>Code0.cs(1,9): error TC4030: … [typo]</c>.</summary>
    public async Task<string[]> Messages(params string[] code)
    {
        var (diagnostics, _) = await Analyze(code);
        return [.. diagnostics.Select(Print)];
    }

    /// <summary>The titles of the fixes for the first diagnostic.</summary>
    public async Task<string[]> Titles(params string[] code) => [.. (await Actions(code)).Actions.Select(action => action.Title)];

    /// <summary>The first file once a fix is applied, which must leave no diagnostic.</summary>
    public async Task<string> Fix(string title, params string[] code)
    {
        var (actions, document) = await Actions(code);
        var operations = await actions.Single(action => action.Title == title).GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = await Task.WhenAll(code.Select(async (_, index) =>
            (await solution.GetProject(document.Project.Id)!.Documents.Single(file => file.Name == $"Code{index}.cs").GetTextAsync()).ToString())); // Named below.

        Assert.Empty(await Messages(changed));
        return changed[0];
    }

    private async Task<(ImmutableArray<Diagnostic> Diagnostics, CSharpCompilation Compilation)> Analyze(string[] code)
    {
        var harness = code.Aggregate(site(), (harness, file) => harness.Code(file));
        var compilation = harness.Run().Compilation;
        var analysis = compilation.WithAnalyzers(Analyzers, harness.AnalyzerOptions());
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id is "AD0001"); // An analyzer that threw.
        return ([.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)], compilation);
    }

    private async Task<(List<CodeAction> Actions, Document Document)> Actions(string[] code)
    {
        var (diagnostics, compilation) = await Analyze(code);
        var project = new AdhocWorkspace().AddProject("Site", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync(), filePath: tree.FilePath).Project;
        }

        var diagnostic = diagnostics.First();
        var document = project.Documents.Single(file => file.FilePath == diagnostic.Location.SourceTree!.FilePath); // In C#.
        List<CodeAction> actions = [];
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return (actions, document);
    }

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var text = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan); // In C#.
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotMatch(@"\{\d\}|\n", message);
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {message} [{text}]";
    }

    private static IEnumerable<T> InstancesOf<T>() =>
        Components.Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!); // No nullable type.
}
