using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Encodings;

namespace TypedContent.Generator.Rendering;

/// <summary>Collects the diagnostics of one body. Positions of the normalised text become positions of the text as its author saved it.</summary>
internal sealed class RenderReport(MarkdownBody body)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public BodyPlaces Places { get; } = new(body.Text);

    public EquatableArray<DiagnosticInfo> ToDiagnostics() => _diagnostics.ToEquatableArray();

    public void Add(RenderProblem problem)
    {
        if (problem is TooSlow slow)
        {
            Add(DiagnosticDescriptors.MarkdownTooSlow, slow.Start, slow.Length, slow.Cause, slow.Remedy);
        }
        else
        {
            Add(DiagnosticDescriptors.MarkdownNestedTooDeeply, problem.Start, problem.Length);
        }
    }

    public void AddTemplateTags(string text, MarkdownDocument document)
    {
        if (TemplateTags.Find(text, document) is not { } tags)
        {
            return;
        }

        var first = text.Substring(tags.Start, tags.Length);
        var others = tags.Count switch
        {
            1 => "",
            2 => " and 1 more tag",
            _ => " and " + Invariant.Number(tags.Count - 1) + " more tags",
        };
        Add(DiagnosticDescriptors.TemplateTagsLeftAsText, tags.Start, tags.Length, MessageText.Shorten(first), others);
    }

    public void AddMojibake()
    {
        foreach (var word in MojibakeFinder.Find(body.Text))
        {
            var place = Places.OfOriginal(TextSpan.FromBounds(word.Start, word.End));
            _diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.TextDecodedWrongly, body.Path, place, word.Seen, word.Meant));
        }
    }

    public void Add(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.Create(descriptor, body.Path, Places.Of(start, length), arguments));
}
