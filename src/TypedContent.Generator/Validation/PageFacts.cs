using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>What the rules over the whole site need to know of a page. Leads to diagnostics only, so it may hold positions.</summary>
/// <param name="SlugPlace">Where the slug comes from: its value in front matter, else the start of the file.</param>
/// <param name="UrlPlace">The same for the URL.</param>
internal sealed record PageFacts(string FullPath, string SourcePath, TypeKey Type, string Slug, string Url, SourceSpan SlugPlace, SourceSpan UrlPlace);
