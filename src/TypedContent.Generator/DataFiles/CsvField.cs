namespace TypedContent.Generator.DataFiles;

/// <summary>A field of a row, and where it stands with its quotes.</summary>
/// <param name="Text">Without quotes, and where it has none without the spaces around it.</param>
internal sealed record CsvField(string Text, bool IsQuoted, int Start, int End);
