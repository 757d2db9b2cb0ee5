using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>Makes the items of a file: each like a page that has front matter only.</summary>
internal sealed class DataItems(DataText file, EquatableArray<Suppression> suppressions)
{
    public DataItem Create(int number, MappingNode mapping, bool isBroken) => new(
        number,
        new ParsedFile
        {
            FrontMatter = mapping,
            Block = mapping.Place,
            IsBroken = isBroken,
            Body = "",
            BodyStart = 0,
            BodyLine = 0,
            FrontMatterHash = ContentHash.Of(file.Text.Substring(mapping.Place.Span.Start, mapping.Place.Span.Length)),
            Suppressions = suppressions,
        });
}
