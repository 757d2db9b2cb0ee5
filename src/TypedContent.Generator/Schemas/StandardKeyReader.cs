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
    /// <summary>What data says: there these keys are values like others.</summary>
    public static Outcome<StandardValues> None { get; } = new(new StandardValues(IsDraft: false, null, null), []);

    public static Outcome<StandardValues> Read(string path, PageAddress address, MappingNode frontMatter)
    {
        var (isDraft, publishDate, order, weight) = (address.IsInDrafts, (DateTimeValue?)null, (double?)null, (double?)null);
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var entry in frontMatter.Entries)
        {
            if (entry.Value is ScalarNode { IsNull: true })
            {
                continue;
            }

            switch (Naming.Fold(entry.Key.Text))
            {
                case "draft":
                    isDraft |= ReadDraft(path, entry, diagnostics);
                    break;
                case "publishdate":
                    publishDate ??= ReadPublishDate(path, entry, diagnostics);
                    break;
                case "navorder":
                    order ??= ReadOrder(path, entry, diagnostics);
                    break;
                case "weight":
                    // It may be that of a thing, so that one which is no number is no mistake.
                    weight ??= NumberOf(entry.Value);
                    break;
            }
        }

        return new(new StandardValues(isDraft, publishDate, order ?? weight), [.. diagnostics]);
    }

    private static bool ReadDraft(string path, MappingEntry entry, List<DiagnosticInfo> diagnostics)
    {
        if (entry.Value is ScalarNode scalar && CoreSchema.ReadBoolean(scalar.Text) is { } isDraft)
        {
            return isDraft;
        }

        // Rather a page too few than one too early.
        Report(DraftIsNoBoolean, path, entry, diagnostics, TextOf(entry.Value));
        return true;
    }

    private static DateTimeValue? ReadPublishDate(string path, MappingEntry entry, List<DiagnosticInfo> diagnostics)
    {
        var date = entry.Value is ScalarNode scalar ? IsoDateTime.TryScan(scalar.Text) : null;
        if (date is { Problem: null } read)
        {
            return new DateTimeValue(read.Value);
        }

        Report(PublishDateIsNoDate, path, entry, diagnostics, entry.Key.Text, TextOf(entry.Value), date?.Problem is { } problem ? $"but {problem}" : "which is no ISO date");
        return null;
    }

    private static double? ReadOrder(string path, MappingEntry entry, List<DiagnosticInfo> diagnostics)
    {
        var order = NumberOf(entry.Value);
        if (order is null)
        {
            Report(NavigationOrderIsNoNumber, path, entry, diagnostics, entry.Key.Text, TextOf(entry.Value));
        }

        return order;
    }

    private static double? NumberOf(FrontMatterNode node) =>
        node is ScalarNode scalar && CoreSchema.ReadDouble(scalar.Text) is { } number && !double.IsNaN(number) ? number : null;

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
