using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Encodings;
using SourceSpan = TypedContent.Generator.Diagnostics.SourceSpan;

namespace TypedContent.Generator.Rendering;

/// <summary>Collects the diagnostics of one body. Positions of the normalised text become positions of the text as its author saved it.</summary>
internal sealed class RenderReport(MarkdownBody body)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private SourceText? _source;

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
            Report(DiagnosticDescriptors.TextDecodedWrongly, new TextSpan(word.Start, word.End - word.Start), word.Seen, word.Meant);
        }
    }

    private void Add(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments)
    {
        var from = OriginalOffset(start);
        Report(descriptor, TextSpan.FromBounds(from, OriginalOffset(start + length)), arguments);
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        _source ??= SourceText.From(body.Text);
        _diagnostics.Add(DiagnosticInfo.Create(descriptor, body.Path, SourceSpan.From(_source, span), arguments));
    }

    private int OriginalOffset(int normalized)
    {
        var offset = normalized;
        for (var i = body.Text.IndexOf("\r\n", StringComparison.Ordinal); i >= 0 && i < offset; i = body.Text.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            offset++;
        }

        return offset;
    }
}
