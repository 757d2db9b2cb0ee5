using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>What the project declares of a generated type in a partial declaration of its own.</summary>
/// <param name="Members">The names of its members, which are not generated, in ordinal order; a parameterless constructor is <c>.ctor</c>.</param>
internal sealed record DeclaredHalf(string Name, Access Access, EquatableArray<string> Members);

/// <summary>Who may use a generated type: all, unless the project's half says otherwise.</summary>
internal enum Access
{
    Public,
    Internal,
}
