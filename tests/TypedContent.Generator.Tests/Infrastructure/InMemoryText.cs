using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Infrastructure;

internal class InMemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public string Text { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text, Encoding.UTF8);
}

internal sealed class UnreadableText(string path) : InMemoryText(path, "")
{
    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException("unreadable");
}
