using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>What was made of a body: what is emitted, and apart from it, with positions, what is checked.</summary>
internal sealed record RenderedPage(RenderedBody Body, BodyLinks Links);
