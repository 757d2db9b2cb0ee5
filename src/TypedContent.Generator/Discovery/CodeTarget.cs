namespace TypedContent.Generator.Discovery;

/// <summary>What emission needs to know of the project: changing any other option leaves all code as it is.</summary>
/// <param name="Namespace">Null for the global namespace.</param>
/// <param name="ClassName">The class that everything hangs on: <c>Site</c>.</param>
internal sealed record CodeTarget(string? Namespace, string ClassName);
