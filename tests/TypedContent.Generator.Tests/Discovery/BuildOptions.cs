using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Tests.Discovery;

/// <summary>Compiler-visible properties as the compiler hands them over: <c>build_property.Name</c>.</summary>
internal sealed class BuildOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values =
        properties.ToDictionary(property => $"build_property.{property.Name}", property => property.Value, KeyComparer);

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
