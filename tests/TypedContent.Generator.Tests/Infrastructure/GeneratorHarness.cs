using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>
/// A site and the driver that generates it, kept together so that a test reads as a story: <c>Add</c>, <c>Run</c>,
/// <c>Edit</c>, <c>Run</c>. Paths are relative to the content folder.
/// </summary>
internal sealed class GeneratorHarness
{
    private readonly List<InMemoryText> _files = [];
    private readonly Dictionary<string, string> _project;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _editorConfig = [];
    private readonly string _directory;
    private readonly bool _trackSteps;
    private CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);
    private CSharpCompilationOptions _options = CompiledSite.Options;
    private readonly List<SyntaxTree> _trees = [];
    private GeneratorDriver? _driver;

    /// <param name="trackSteps">For tests of caching only: Roslyn walks all paths to each step, which takes minutes for hundreds of files.</param>
    public GeneratorHarness(string directory = "/site/", bool trackSteps = false)
    {
        _directory = directory;
        _trackSteps = trackSteps;
        _project = new()
        {
            ["build_property.RootNamespace"] = "MySite",
            ["build_property.TypedContentNamespace"] = "MySite",
            ["build_property.TypedContentProjectDirectory"] = Uri.EscapeDataString(directory),
            ["build_property.TypedContentProjectFile"] = Uri.EscapeDataString(directory + "site.csproj"),
            ["build_property.TypedContentRoots"] = $"{Uri.EscapeDataString(directory + "Content/")}:",
        };
    }

    public GeneratorHarness Add(string path, string text) => AddFile($"Content/{path}", text);

    /// <summary>Adds a file by its path relative to the project.</summary>
    public GeneratorHarness AddFile(string path, string text)
    {
        var file = new InMemoryText(_directory + path, text);
        _files.Add(file);
        _driver = _driver?.AddAdditionalTexts([file]);
        return this;
    }

    /// <summary>Adds a file that throws when it is read.</summary>
    public GeneratorHarness AddUnreadable(string path)
    {
        _files.Add(new UnreadableText($"{_directory}Content/{path}"));
        return this;
    }

    public GeneratorHarness Edit(string path, string text) => EditFile($"Content/{path}", text);

    public GeneratorHarness EditFile(string path, string text)
    {
        Replace(_files.FindIndex(file => file.Path == _directory + path), text);
        return this;
    }

    public GeneratorHarness Remove(string path)
    {
        var file = _files.Single(file => file.Path == $"{_directory}Content/{path}");
        _files.Remove(file);
        _driver = _driver?.RemoveAdditionalTexts([file]);
        return this;
    }

    /// <summary>Replaces each file by an equal one, so that the steps run again and only equality can stop them.</summary>
    public GeneratorHarness ReloadFiles()
    {
        for (var index = 0; index < _files.Count; index++)
        {
            Replace(index, _files[index].Text);
        }

        return this;
    }

    public GeneratorHarness ReloadOptions()
    {
        _driver = _driver?.WithUpdatedAnalyzerConfigOptions(Provider());
        return this;
    }

    /// <summary>Reverses the order in which the compiler hands us the files.</summary>
    public GeneratorHarness Reverse()
    {
        _files.Reverse();
        _driver = null;
        return this;
    }

    public GeneratorHarness Property(string name, string value)
    {
        _project[$"build_property.{name}"] = value;
        return ReloadOptions();
    }

    /// <summary>Sets a key as an <c>.editorconfig</c> section for one path would.</summary>
    public GeneratorHarness EditorConfig(string path, string key, string value) => EditorConfig(path, (key, value));

    public GeneratorHarness EditorConfig(string path, params (string Key, string Value)[] keys)
    {
        _editorConfig[$"{_directory}Content/{path}"] = keys.ToDictionary(key => key.Key, key => key.Value);
        return ReloadOptions();
    }

    public GeneratorHarness Code(string source)
    {
        _trees.Add(CSharpSyntaxTree.ParseText(source, _parseOptions, path: $"{_directory}Code{_trees.Count}.cs"));
        return this;
    }

    /// <summary>Replaces the code that was added last.</summary>
    public GeneratorHarness EditCode(string source)
    {
        _trees[^1] = CSharpSyntaxTree.ParseText(source, _parseOptions, path: _trees[^1].FilePath);
        return this;
    }

    public GeneratorHarness Language(LanguageVersion version)
    {
        _parseOptions = _parseOptions.WithLanguageVersion(version);
        return this;
    }

    public GeneratorHarness Feature(string name, string value)
    {
        _parseOptions = _parseOptions.WithFeatures([new(name, value)]);
        return this;
    }

    /// <summary>Sets a severity as <c>.globalconfig</c> or <c>NoWarn</c> would.</summary>
    public GeneratorHarness Severity(string id, ReportDiagnostic severity)
    {
        _options = _options.WithSpecificDiagnosticOptions(_options.SpecificDiagnosticOptions.SetItem(id, severity));
        return this;
    }

    public GeneratorRun Run()
    {
        var compilation = CSharpCompilation.Create("MySite", _trees, CompiledSite.References, _options);
        _driver ??= CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            _files,
            _parseOptions,
            Provider(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: _trackSteps));
        _driver = _driver.WithUpdatedParseOptions(_parseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new GeneratorRun(_driver.GetRunResult().Results.Single(), (CSharpCompilation)output, _directory);
    }

    /// <summary>What the compiler hands to analyzers.</summary>
    public AnalyzerOptions AnalyzerOptions() => new([.. _files], Provider());

    private void Replace(int index, string text)
    {
        var file = new InMemoryText(_files[index].Path, text);
        _driver = _driver?.ReplaceAdditionalText(_files[index], file);
        _files[index] = file;
    }

    private TestOptionsProvider Provider() => new(
        _project.ToImmutableDictionary(), _editorConfig.ToImmutableDictionary());
}
