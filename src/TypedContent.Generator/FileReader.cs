using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator;

/// <summary>Reads a file by its format.</summary>
internal static class FileReader
{
    public static SourceFile Read(ContentFile file, CancellationToken cancellationToken) => file.Format is ContentFormat.Markdown
        ? PageReader.ReadFile(file, cancellationToken)
        : DataPageReader.ReadFile(file, cancellationToken);
}
