using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>What can be wrong with a file or its front-matter block: its encoding, its fences, its size, and YAML that we do not accept.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor FrontMatterNotClosed = Create(
        "TC1001",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter is never closed",
        "The front matter that starts here is never closed; add a line '---' after line {0}{1}");

    public static readonly DiagnosticDescriptor TomlFrontMatter = Create(
        "TC1002",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter is TOML",
        "The line '+++' opens TOML front matter, which is not supported; write YAML between lines '---', for example 'title: My page' instead of 'title = \"My page\"'");

    public static readonly DiagnosticDescriptor JsonFrontMatter = Create(
        "TC1003",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter is JSON",
        "The line '{0}' opens JSON front matter, which is not supported; write YAML between lines '---', for example 'title: My page' instead of '\"title\": \"My page\"'");

    public static readonly DiagnosticDescriptor FrontMatterTooLarge = Create(
        "TC1004",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter is too large or nested too deeply",
        "The front matter has {0}, and at most {1} are read; move the data to a data file, or check for a '---' that is missing");

    public static readonly DiagnosticDescriptor FrontMatterNotAMapping = Create(
        "TC1005",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter does not consist of keys",
        "The front matter is {0}, but it must consist of lines 'key: value', for example 'title: My page'");

    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        "TC1006",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Key is given twice",
        "The key '{0}' is already given on line {1}, and only that value counts; remove or rename one of the two");

    public static readonly DiagnosticDescriptor AnchorOrAlias = Create(
        "TC1007",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "YAML anchor or alias",
        "'{0}' is a YAML {1}, which is not supported; {2}");

    public static readonly DiagnosticDescriptor MergeKey = Create(
        "TC1008",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "YAML merge key",
        "The YAML merge key '<<' is not supported; write the keys out here");

    public static readonly DiagnosticDescriptor YamlTag = Create(
        "TC1009",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "YAML tag",
        "'{0}' is a YAML tag, which is not supported, since the type comes from the property; remove it, or put the value in quotes if it is text");

    public static readonly DiagnosticDescriptor SeveralDocuments = Create(
        "TC1010",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter holds several YAML documents",
        "'{0}' starts a second YAML document, and a page has one; remove the line, or leave nothing but '---' on it to close the front matter");

    public static readonly DiagnosticDescriptor ComplexKey = Create(
        "TC1011",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Key is not text",
        "A key must be text, not {0}; write 'key: value', or put the value in quotes if it is text that holds brackets");

    public static readonly DiagnosticDescriptor ControlCharacter = Create(
        "TC1026",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Control character in front matter",
        "The invisible control character U+{0} is not allowed in front matter; delete it");

    public static readonly DiagnosticDescriptor FileNotUtf8 = Create(
        "TC1030",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "File is not UTF-8",
        "The file is not UTF-8, since it has {0} here; save it as UTF-8, or move it out of the content folder if it is not text");
}
