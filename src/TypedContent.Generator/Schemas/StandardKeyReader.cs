using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;

namespace TypedContent.Generator.Schemas;

/// <summary>What the keys say that mean the same on every page, whatever its record.</summary>
/// <param name="Order">The page's place among its siblings, smaller first; null for those that come last.</param>
internal sealed record StandardValues(bool IsDraft, DateTimeValue? PublishDate, double? Order);

/// <summary>Reads <c>draft</c>, <c>publishDate</c> and <c>nav_order</c> or <c>weight</c>.</summary>
internal static class StandardKeyReader
{
    public static Outcome<StandardValues> Read(string path, PageAddress address, MappingNode frontMatter)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var isDraft = ReadDraft(path, frontMatter, diagnostics) || address.IsInDrafts;
        var publishDate = ReadPublishDate(path, frontMatter, diagnostics);
        return new(new StandardValues(isDraft, publishDate, ReadOrder(path, frontMatter, diagnostics)), [.. diagnostics]);
    }

    private static bool ReadDraft(string path, MappingNode frontMatter, List<DiagnosticInfo> diagnostics)
    {
        if (Find(frontMatter, "draft") is not { } entry)
        {
            return false;
        }

        if (entry.Value is ScalarNode scalar && CoreSchema.ReadBoolean(scalar.Text) is { } isDraft)
        {
            return isDraft;
        }

        // Rather a page too few than one too early.
        Report(DraftIsNoBoolean, path, entry, diagnostics, TextOf(entry.Value));
        return true;
    }

    private static DateTimeValue? ReadPublishDate(string path, MappingNode frontMatter, List<DiagnosticInfo> diagnostics)
    {
        if (Find(frontMatter, "publishdate") is not { } entry)
        {
            return null;
        }

        var date = entry.Value is ScalarNode scalar ? IsoDateTime.TryScan(scalar.Text) : null;
        if (date is { Problem: null } read)
        {
            return new DateTimeValue(read.Value);
        }

        Report(PublishDateIsNoDate, path, entry, diagnostics, entry.Key.Text, TextOf(entry.Value), date?.Problem is { } problem ? $"but {problem}" : "which is no ISO date");
        return null;
    }

    /// <summary>The weight of Hugo's pages may be that of a thing elsewhere, so that one which is no number is no mistake.</summary>
    private static double? ReadOrder(string path, MappingNode frontMatter, List<DiagnosticInfo> diagnostics)
    {
        if (Find(frontMatter, "navorder") is not { } entry)
        {
            return Find(frontMatter, "weight") is { } weight ? NumberOf(weight.Value) : null;
        }

        var order = NumberOf(entry.Value);
        if (order is null)
        {
            Report(NavigationOrderIsNoNumber, path, entry, diagnostics, entry.Key.Text, TextOf(entry.Value));
        }

        return order;
    }

    private static double? NumberOf(FrontMatterNode node) =>
        node is ScalarNode scalar && CoreSchema.ReadDouble(scalar.Text) is { } number && !double.IsNaN(number) ? number : null;

    /// <summary>The key and its value, unless that is empty.</summary>
    private static MappingEntry? Find(MappingNode frontMatter, string fold) =>
        frontMatter.Entries.FirstOrDefault(entry => string.Equals(Naming.Fold(entry.Key.Text), fold, StringComparison.Ordinal)) is { Value: not ScalarNode { IsNull: true } } found ? found : null;

    /// <summary>What cannot be read at all has been reported.</summary>
    private static void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string path, MappingEntry entry, List<DiagnosticInfo> diagnostics, params string[] arguments)
    {
        if (entry.Value is not UnreadableNode)
        {
            diagnostics.Add(DiagnosticInfo.Create(descriptor, path, entry.Value.Place, arguments));
        }
    }

    private static string TextOf(FrontMatterNode node) => node switch
    {
        ScalarNode scalar => MessageText.Shorten(scalar.Text),
        SequenceNode => "[…]",
        _ => "{…}",
    };
}
