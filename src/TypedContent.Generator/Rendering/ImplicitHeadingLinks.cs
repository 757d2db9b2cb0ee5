using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Lets <c>[Some heading]</c> link to the heading of that text, as Markdig's own extension for heading ids does. That one
/// is replaced because its ids keep ASCII only, and because it is quadratic in equal headings.
/// </summary>
internal sealed class ImplicitHeadingLinks : IMarkdownExtension
{
    private static readonly object HeadingsKey = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
        {
            headings.Closed += Remember;
        }

        // A heading that is underlined starts its life as a paragraph.
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } paragraphs)
        {
            paragraphs.Closed += Remember;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Remember(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock heading || heading.Lines.Count == 0)
        {
            return;
        }

        var document = processor.Document;
        if (document.GetData(HeadingsKey) is not List<HeadingBlock> headings)
        {
            headings = [];
            document.SetData(HeadingsKey, headings);
            document.ProcessInlinesBegin += DefineLinks;
        }

        headings.Add(heading);
    }

    private static void DefineLinks(InlineProcessor processor, Inline? inline)
    {
        var document = processor.Document;
        document.ProcessInlinesBegin -= DefineLinks;
        foreach (var heading in (List<HeadingBlock>)document.GetData(HeadingsKey)!)
        {
            var label = heading.Lines.Lines[0].ToString();

            // What the author defined comes first, then the first of equal headings.
            if (!document.TryGetLinkReferenceDefinition(label, out _))
            {
                document.SetLinkReferenceDefinition(label, Definition(heading), addGroup: false);
            }
        }
    }

    private static LinkReferenceDefinition Definition(HeadingBlock heading) => new()
    {
        // The id is known only when the whole page is parsed: the link asks for it when it is rendered.
        CreateLinkInline = (_, _, _) => new LinkInline { GetDynamicUrl = () => "#" + heading.TryGetAttributes()?.Id },
    };
}
