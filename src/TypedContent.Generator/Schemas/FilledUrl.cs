namespace TypedContent.Generator.Schemas;

/// <summary>A URL whose placeholders have been filled in.</summary>
/// <param name="Fault">What is wrong with one of them, as part of a sentence; null where nothing is.</param>
internal readonly record struct FilledUrl(string Url, string? Fault);
