using System.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Links;

/// <summary>Puts the URLs of the site into rendered HTML, so that no page is rendered again because another has moved.</summary>
internal static class LinkWriter
{
    /// <param name="path">Of the body's page, below the content root.</param>
    public static RenderedBody Fill(RenderedBody body, string path, SiteUrls urls)
    {
        var html = new Filling(body.Html, body.Slots, path, urls);
        var excerpt = body.ExcerptHtml is null ? null : new Filling(body.ExcerptHtml, body.ExcerptSlots, path, urls);
        if (html.Urls.Count == 0 && excerpt is not { Urls.Count: > 0 })
        {
            return body with { Slots = [], ExcerptSlots = [] };
        }

        var start = html.Moved(body.ExcerptStart);
        return body with
        {
            Html = html.Text,
            Slots = [],
            ExcerptHtml = excerpt?.Text,
            ExcerptSlots = [],
            ExcerptStart = start,
            ExcerptLength = html.Moved(body.ExcerptStart + body.ExcerptLength) - start,

            // The HTML is another when a target moves, and so is what a browser may keep.
            Hash = ContentHash.Of(string.Join("\n", [body.Hash, .. html.Urls, .. excerpt?.Urls ?? []])),
        };
    }

    /// <summary>One text with its slots filled.</summary>
    private sealed class Filling
    {
        private readonly List<(int Start, int Longer)> _shifts = [];

        public Filling(string html, EquatableArray<LinkSlot> slots, string path, SiteUrls urls)
        {
            StringBuilder? text = null;
            var copied = 0;
            foreach (var slot in slots)
            {
                if (slot.Start < copied || urls.Rewrite(path, slot.Url) is not { } url)
                {
                    continue;
                }

                var attribute = UrlText.ToAttribute(url);
                text = (text ?? new StringBuilder(html.Length + 64)).Append(html, copied, slot.Start - copied).Append(attribute);
                copied = slot.Start + slot.Length;
                _shifts.Add((slot.Start, attribute.Length - slot.Length));
                Urls.Add(url);
            }

            Text = text?.Append(html, copied, html.Length - copied).ToString() ?? html;
        }

        public string Text { get; }

        /// <summary>What has been filled in.</summary>
        public List<string> Urls { get; } = [];

        /// <summary>Where a position outside of the slots has gone.</summary>
        public int Moved(int position)
        {
            var moved = position;
            foreach (var (start, longer) in _shifts)
            {
                moved += start < position ? longer : 0;
            }

            return moved;
        }
    }
}
