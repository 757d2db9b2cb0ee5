using System.Net;
using Markdig.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>Turns the body of a page into HTML and what else the page's entry says of it.</summary>
internal static class MarkdownRenderer
{
    /// <summary>Positions count from the start of the body, so that an edit of front matter leaves the outcome equal.</summary>
    public static Outcome<RenderedPage> Render(MarkdownBody body, CancellationToken cancellationToken)
    {
        var report = new RenderReport(body);
        var text = LineEndings.Normalize(body.Text);
        var page = ToHtml(text, body.RawHtml, report, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        report.AddMojibake();
        var words = WordCounter.Count(PlainText.FromHtml(page.Page.Html));
        cancellationToken.ThrowIfCancellationRequested();

        var excerpt = body.Excerpt is null ? page.OwnExcerpt : ExcerptToHtml(body.Excerpt, body.RawHtml, report);
        var rendered = new RenderedBody
        {
            Html = page.Page.Html,
            Headings = page.Headings.ToEquatableArray(),
            Title = page.Headings.Find(static heading => heading.Level == 1)?.Text,
            ExcerptHtml = excerpt?.Html,
            ExcerptStart = page.Page.Excerpt.Start,
            ExcerptLength = page.Page.Excerpt.Length,
            WordCount = words,
            Hash = ContentHash.Of(body.Text),
            Slots = page.Page.Slots,
            ExcerptSlots = excerpt?.Slots ?? [],
        };
        return new Outcome<RenderedPage>(new RenderedPage(rendered, new BodyLinks(page.Links, page.Page.Ids)), report.ToDiagnostics());
    }

    private static RenderedText ToHtml(string text, RawHtmlPolicy policy, RenderReport report, CancellationToken cancellationToken)
    {
        if (!TryParse(text, out var document, out var problem))
        {
            report.Add(problem!);
            return RenderedText.Source(text);
        }

        cancellationToken.ThrowIfCancellationRequested();
        report.AddTemplateTags(text, document!);
        var links = LinkReader.Read(document!, text, report.Places.Of).ToEquatableArray();
        RawHtmlReader.Report(document!, text, policy, (descriptor, start, length, shown) => report.Add(descriptor, start, length, shown));
        RawHtmlReader.Disarm(document!, policy);
        var headings = HeadingReader.Read(document!);
        return PageHtmlRenderer.TryRender([document!], policy) is { } page
            ? new RenderedText(page, headings, ExcerptWriter.Write(document!, page.Excerpt, policy), links)
            : Unrenderable(text, report);
    }

    private static RenderedText Unrenderable(string text, RenderReport report)
    {
        report.Add(DeepestPlace(text));
        return RenderedText.Source(text);
    }

    private static PageHtml ExcerptToHtml(string excerpt, RawHtmlPolicy policy, RenderReport report)
    {
        var text = LineEndings.Normalize(excerpt);
        if (TryParse(text, out var document, out var problem))
        {
            RawHtmlReader.Disarm(document!, policy);
            if (ExcerptWriter.WriteAll(document!, policy) is { } html)
            {
                return html;
            }
        }

        // The excerpt stands in the front matter, of which this stage knows no positions.
        report.Add((problem ?? DeepestPlace(text)) with { Start = 0, Length = 0 });
        return RenderedText.Source(text).Page;
    }

    /// <summary>Gives either a document or the reason why there is none.</summary>
    public static bool TryParse(string text, out MarkdownDocument? document, out RenderProblem? problem)
    {
        document = null;
        problem = RenderLimits.Find(text);
        if (problem is not null)
        {
            return false;
        }

        try
        {
            document = MarkdownSyntax.Parse(text);
            return true;
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            // All that Markdig says of too many levels. It has no other complaint about a text.
            problem = DeepestPlace(text);
            return false;
        }
    }

    private static TooDeep DeepestPlace(string text)
    {
        var nesting = NestingFinder.Find(text, withInlines: true);
        return new TooDeep(nesting.Start, nesting.Length);
    }

    /// <summary>The HTML of a body with what was found in it.</summary>
    /// <param name="OwnExcerpt">Null where the excerpt is a slice of the HTML.</param>
    private sealed record RenderedText(PageHtml Page, List<HeadingModel> Headings, PageHtml? OwnExcerpt, EquatableArray<LinkUse> Links)
    {
        /// <summary>A text that cannot be rendered is shown as it is: no page goes missing.</summary>
        public static RenderedText Source(string text) => new(new PageHtml($"<pre>{WebUtility.HtmlEncode(text)}</pre>\n", default, [], null), [], null, []);
    }
}
