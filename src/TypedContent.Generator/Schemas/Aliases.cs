using TypedContent.Generator.Collections;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Schemas;

/// <summary>The URLs at which a page once was: Hugo's <c>aliases</c> and Jekyll's <c>redirect_from</c>, one or a list.</summary>
internal static class Aliases
{
    public static EquatableArray<string> Of(MappingNode frontMatter) =>
        [.. TextsOf(frontMatter.FindStandard("aliases")), .. TextsOf(frontMatter.FindStandard("redirectfrom"))];

    private static IEnumerable<string> TextsOf(FrontMatterNode? node) => node switch
    {
        ScalarNode { IsNull: false } scalar => [Rooted(scalar.Text)],
        SequenceNode sequence => sequence.Items.OfType<ScalarNode>().Where(static item => !item.IsNull).Select(static item => Rooted(item.Text)),
        _ => [],
    };

    private static string Rooted(string url) => url.StartsWith("/", StringComparison.Ordinal) ? url : $"/{url}";
}
