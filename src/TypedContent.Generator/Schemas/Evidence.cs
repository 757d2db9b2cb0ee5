using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Schemas.TypeWords;

namespace TypedContent.Generator.Schemas;

/// <summary>Says for the XML doc of a property why it has its type.</summary>
internal static class Evidence
{
    public static string Describe(PropertyType type, bool isNullable, KeyGroup group, KindCensus census, IReadOnlyList<MappingOccurrence> mappings)
    {
        List<string> reasons = [];
        if (census.Groups.Count > 1)
        {
            reasons.Add(Kinds(census));
        }

        if (mappings.Count - group.Mappings.Count is > 0 and var absent)
        {
            var first = mappings.Where((_, index) => !group.Mappings.Contains(index)).First().Path;
            reasons.Add($"absent on {Invariant.Number(absent)} of {Invariant.Number(mappings.Count)}, for example {ItemPath.Describe(first)}");
        }

        if (census[KindGroup.Null] is > 0 and var empty)
        {
            reasons.Add($"empty on {Invariant.Number(empty)} of {Invariant.Number(mappings.Count)}, for example {Shown(census.FirstPath(KindGroup.Null))}");
        }

        if (reasons.Count == 0)
        {
            reasons.Add(mappings.Count == 1 ? $"on {ItemPath.Describe(mappings[0].Path)}" : $"on all {Invariant.Number(mappings.Count)}");
        }

        return $"{CSharp(type)}{(isNullable ? "?" : "")}: {string.Join("; ", reasons)}";
    }

    private static string? Shown(string? path) => path is null ? null : ItemPath.Describe(path);

    /// <summary><c>text on 3, for example a.md, and a list on 1, for example b.md</c>.</summary>
    public static string Kinds(KindCensus census) =>
        string.Join(" and ", census.Groups.Select(group => $"{Of(group)} on {Invariant.Number(census[group])}, for example {Shown(census.FirstPath(group))},")).TrimEnd(',');
}
