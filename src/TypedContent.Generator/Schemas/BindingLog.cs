using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What binding a page brings to light. Mutable: it exists while that page is bound.</summary>
/// <param name="path">Of the file, for locations.</param>
/// <param name="pagePath">Of the page below the content root, as the schema names pages.</param>
internal sealed class BindingLog(string path, string pagePath)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly List<KeySchema> _introduced = [];

    public string? MissingKey { get; private set; }

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToEquatableArray();

    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.Create(descriptor, path, place, arguments));

    /// <summary>What the rules over the whole site check.</summary>
    public List<ReferenceFact> References { get; } = [];

    public List<UniqueValue> UniqueValues { get; } = [];

    public List<MarkedText> MarkedTexts { get; } = [];

    public void Miss(string key) => MissingKey ??= key;

    /// <summary>Whether this is where facts about the key as such are reported: its first occurrence in the set.</summary>
    public bool Introduces(KeySchema key)
    {
        // By reference: the same key in two nested records is two keys.
        if (!string.Equals(key.FirstPath, pagePath, StringComparison.Ordinal) || _introduced.Exists(known => ReferenceEquals(known, key)))
        {
            return false;
        }

        _introduced.Add(key);
        return true;
    }
}
