using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>The files that a build would write, taken out of the generated comments as the targets of the package do.</summary>
internal static class ExportedFiles
{
    public static IReadOnlyDictionary<string, string> Of(GeneratorRun run, string hintName)
    {
        if (!run.Files.TryGetValue(hintName, out var comments))
        {
            return new Dictionary<string, string>();
        }

        return comments.Split('\n')
            .Where(line => line.StartsWith("//> ", StringComparison.Ordinal))
            .Select(line => line[4..].Split('|'))
            .ToDictionary(parts => parts[0], parts => Uri.UnescapeDataString(Uri.UnescapeDataString(parts[1])));
    }

    public static IReadOnlyDictionary<string, string> Declarations(GeneratorRun run) => Of(run, "TypedContent.Declarations.g.cs");

    public static IReadOnlyDictionary<string, string> Schemas(GeneratorRun run) => Of(run, "TypedContent.Schemas.g.cs");
}
