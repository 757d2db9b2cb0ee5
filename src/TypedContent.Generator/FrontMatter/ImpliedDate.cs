using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Lets the date in the name of a file stand for the key <c>date</c> of a page that gives it no value.</summary>
internal static class ImpliedDate
{
    private const string Key = "date";

    /// <param name="fault">Why there is no such date; null where there is one.</param>
    public static ParsedFile Add(ParsedFile file, string date, string? fault)
    {
        if (file.FrontMatter.FindStandard(Key) is { } own and not ScalarNode { IsNull: true })
        {
            return file;
        }

        FrontMatterNode value = fault is null
            ? new ScalarNode(date, ScalarStyle.Plain, SourceSpan.StartOfFile)
            : new UnreadableNode(SourceSpan.StartOfFile, IsDate: true);
        var key = new ScalarNode(Key, ScalarStyle.Plain, SourceSpan.StartOfFile);
        return file with
        {
            FrontMatter = file.FrontMatter with { Entries = [.. file.FrontMatter.Entries.Where(static entry => !IsDate(entry)), new MappingEntry(key, value, IsImplied: true)] },

            // Renaming the file changes the page.
            FrontMatterHash = ContentHash.Of($"{file.FrontMatterHash} {date}"),
        };
    }

    private static bool IsDate(MappingEntry entry) => string.Equals(Naming.Fold(entry.Key.Text), Key, StringComparison.Ordinal);
}
