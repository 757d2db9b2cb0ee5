using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Tests.FrontMatter;

internal static class MappingNodeExtensions
{
    public static FrontMatterNode? Find(this MappingNode mapping, string key) =>
        ((IEnumerable<MappingEntry>)mapping.Entries).FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}
