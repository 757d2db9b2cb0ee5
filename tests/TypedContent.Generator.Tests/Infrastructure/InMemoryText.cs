using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Infrastructure;

internal class InMemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    // As the compiler reads files.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Text { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text, Strict);
}

internal sealed class UnreadableText(string path) : InMemoryText(path, "")
{
    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException("unreadable");
}
