using Markdig.Renderers.Html;
using Markdig.Syntax;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>Lists the headings of a parsed page in their order and gives each one its id, which the HTML is then rendered with.</summary>
internal static class HeadingReader
{
    public static List<HeadingModel> Read(MarkdownDocument document)
    {
        var ids = new HeadingIds();
        var blocks = HeadingsReservingIds(document, ids, out var reserved);

        var headings = new List<HeadingModel>(blocks.Count);
        foreach (var block in blocks)
        {
            var text = InlineText.Of(block.Inline);
            var attributes = block.GetAttributes();
            if (attributes.Id is null)
            {
                attributes.Id = ids.Create(text);
            }
            else if (!reserved.Contains(block))
            {
                attributes.Id = ids.MakeUnique(attributes.Id);
            }

            headings.Add(new HeadingModel(block.Level, attributes.Id, text));
        }

        return headings;
    }

    /// <summary>An id that an author wrote wins over a computed one, also over that of a heading before it.</summary>
    private static List<HeadingBlock> HeadingsReservingIds(MarkdownDocument document, HeadingIds ids, out HashSet<Block> reserved)
    {
        var headings = new List<HeadingBlock>();
        reserved = [];
        foreach (var block in document.Descendants<Block>())
        {
            if (block.TryGetAttributes()?.Id is { } id && ids.TryReserve(id))
            {
                reserved.Add(block);
            }

            if (block is HeadingBlock heading)
            {
                headings.Add(heading);
            }
        }

        return headings;
    }
}
