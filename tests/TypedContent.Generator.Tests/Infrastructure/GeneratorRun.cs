using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>What one run of the generator gave.</summary>
internal sealed record GeneratorRun(GeneratorRunResult Result, CSharpCompilation Compilation, string Directory)
{
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>As the build prints them, with paths relative to the project: <c>Content/a.md(1,1): error TC1001: …</c>.</summary>
    public IReadOnlyList<string> Messages => [.. Diagnostics.Select(Print)];

    /// <summary>The same without those that only inform.</summary>
    public IReadOnlyList<string> Faults => [.. Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Print)];

    /// <summary>What the compiler itself says of the project with the generated code.</summary>
    public IReadOnlyList<string> CompilerProblems => [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Why each output of a step is what it is, over all runs of the step.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private string Print(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var place = diagnostic.Location.GetLineSpan();
        var text = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.DoesNotMatch(@"\{\d\}|\n", text); // A placeholder without an argument, or a message that breaks up build output.
        var message = $"{severity} {diagnostic.Id}: {text}";
        return place.IsValid
            ? $"{(place.Path.StartsWith(Directory, StringComparison.Ordinal) ? place.Path[Directory.Length..] : place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {message}"
            : message;
    }
}
