using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Emission;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>
/// Generated files, compiled as a class library in the oldest supported C# and in the newest, loaded, and open to questions:
/// expressions that are compiled against it as an app would be.
/// </summary>
internal sealed class CompiledSite
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using TypedContent;
        """;

    /// <summary>As the SDK has it, which turns off the warning about a library that was built for an older framework.</summary>
    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);

    /// <summary>The framework and the run-time library.</summary>
    public static MetadataReference[] References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!) // Set by every .NET host.
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly AssemblyLoadContext _context = new(nameof(CompiledSite));
    private readonly CSharpCompilation _questions;
    private readonly string? _namespace;

    private CompiledSite(byte[] library, string? contentNamespace)
    {
        _context.LoadFromStream(new MemoryStream(library));

        // Asked once, so that each question finds the references bound.
        _questions = Create([], LanguageVersion.Latest, [MetadataReference.CreateFromImage(library)], []);
        Assert.Empty(Complaints(_questions));
        _namespace = contentNamespace;
    }

    /// <summary>Compiles without any warning, also not of missing documentation.</summary>
    public static CompiledSite Compile(IEnumerable<GeneratedFile> files, string? contentNamespace = "Acme", string userCode = "", params KeyValuePair<string, string>[] features)
    {
        var sources = files.Select(static file => file.Text).Append(userCode).ToArray();
        Assert.Empty(Complaints(Create(sources, LanguageVersion.CSharp12, [], features)));
        return new CompiledSite(Emit(Create(sources, LanguageVersion.Latest, [], features)), contentNamespace);
    }

    /// <summary>Loads what the generator made of a project.</summary>
    public static CompiledSite Load(CSharpCompilation compilation, string? contentNamespace = "MySite")
    {
        var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new CompiledSite(assembly.ToArray(), contentNamespace);
    }

    /// <summary>Runs <paramref name="expression"/>.</summary>
    public object? Evaluate(string expression)
    {
        var code = $$"""
            {{(_namespace is null ? "" : $"using {Generator.Emission.CSharp.QualifiedName(_namespace)};")}}
            /// <summary/>
            public static class Question
            {
                /// <summary/>
                public static object? Ask() => {{expression}};
            }
            """;
        var question = _questions.AddSyntaxTrees(Parse(code, new CSharpParseOptions(LanguageVersion.Latest)));
        var assembly = new QuestionContext(_context).LoadFromStream(new MemoryStream(Emit(question)));
        return assembly.GetType("Question", throwOnError: true)!.GetMethod("Ask")!.Invoke(null, null); // Declared just above.
    }

    private static byte[] Emit(CSharpCompilation compilation)
    {
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: new MemoryStream());
        Assert.Empty(Complaints(result.Diagnostics));
        return assembly.ToArray();
    }

    private static IEnumerable<string> Complaints(CSharpCompilation compilation) => Complaints(compilation.GetDiagnostics());

    private static IEnumerable<string> Complaints(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic => $"{diagnostic} << {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}");

    private static CSharpCompilation Create(
        IEnumerable<string> sources, LanguageVersion version, MetadataReference[] references, KeyValuePair<string, string>[] features)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose).WithFeatures(features);
        return CSharpCompilation.Create(
            $"Site{Guid.NewGuid():N}",
            sources.Append(Usings).Select(source => Parse(source, options)),
            [.. References, .. references],
            Options);
    }

    /// <summary>By way of UTF-8, as the compiler writes and reads files: a lone surrogate would not survive it.</summary>
    private static SyntaxTree Parse(string source, CSharpParseOptions options)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var bytes = strict.GetBytes(source);
        return CSharpSyntaxTree.ParseText(SourceText.From(bytes, bytes.Length, strict), options);
    }

    private sealed class QuestionContext(AssemblyLoadContext site) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name) =>
            site.Assemblies.FirstOrDefault(assembly => string.Equals(assembly.GetName().Name, name.Name, StringComparison.Ordinal));
    }
}
