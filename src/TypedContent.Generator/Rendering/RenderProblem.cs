namespace TypedContent.Generator.Rendering;

/// <summary>Why a page cannot be rendered, and where in its text.</summary>
internal abstract record RenderProblem(int Start, int Length);

internal sealed record TooDeep(int Start, int Length) : RenderProblem(Start, Length);

/// <param name="Cause">What is too much, as the start of a sentence.</param>
/// <param name="Remedy">What to do, as its end.</param>
internal sealed record TooSlow(int Start, int Length, string Cause, string Remedy) : RenderProblem(Start, Length);
