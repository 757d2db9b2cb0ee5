using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Validation;

/// <summary>What is wrong with a link; its page knows where.</summary>
internal sealed record LinkProblem(DiagnosticDescriptor Descriptor, params string[] Arguments)
{
    /// <summary>The end of a message that makes a suggestion, or nothing.</summary>
    public static string Suggest(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";
}
