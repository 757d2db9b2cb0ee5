using TypedContent.Generator.Collections;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>A data file taken apart: one mapping, or the items of a list.</summary>
internal sealed record DataDocument(bool IsList, EquatableArray<DataItem> Items);

/// <param name="Number">Its position in the list, from 1.</param>
/// <param name="File">The item as if it were the front matter of a page without a body.</param>
internal sealed record DataItem(int Number, ParsedFile File);
