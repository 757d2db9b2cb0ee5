using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Schemas;

/// <summary>A value that an attribute of its property does not allow.</summary>
/// <param name="Place">Of the value, or of the item that is meant.</param>
/// <param name="Arguments">All of the message.</param>
internal sealed record ConstraintProblem(DiagnosticDescriptor Descriptor, SourceSpan Place, EquatableArray<string> Arguments);
