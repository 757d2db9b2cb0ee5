using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>The common mistakes that stop a YAML parser, each with its remedy.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ColonInValue = Create(
        "TC1012",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Colon in a value without quotes",
        "The value holds a colon, which starts a key in YAML; put it in quotes: {0}");

    public static readonly DiagnosticDescriptor TabIndentation = Create(
        "TC1013",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Tab as indentation",
        "The line is indented with a tab, which YAML does not allow; use spaces");

    public static readonly DiagnosticDescriptor UnclosedQuote = Create(
        "TC1014",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Quote is never closed",
        "The value starts with {0}, which is not closed at the end of the value; add the closing {0}");

    public static readonly DiagnosticDescriptor TextAfterQuote = Create(
        "TC1015",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Text after the closing quote",
        "The quote is closed by the {0} before '{1}', and nothing may follow it; write {2}");

    public static readonly DiagnosticDescriptor ReservedFirstCharacter = Create(
        "TC1016",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Value starts with a character that YAML reserves",
        "The text starts with '{0}', which has a meaning of its own in YAML; put it in quotes: {1}");

    public static readonly DiagnosticDescriptor TextAfterBracket = Create(
        "TC1017",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Text after the closing bracket",
        "The value starts with '{0}' and so is a {1} in YAML, after which no text may follow; if it is text, put it in quotes: {2}");

    public static readonly DiagnosticDescriptor WrongIndentation = Create(
        "TC1018",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Indentation fits no line above",
        "'{0}' is indented by {1}, {2}");

    public static readonly DiagnosticDescriptor MissingSpace = Create(
        "TC1019",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "No space after a colon or a dash",
        "A space must follow {0}; write '{1}'");

    public static readonly DiagnosticDescriptor QuotedTextNotIndented = Create(
        "TC1020",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Quoted text continues without indentation",
        "The text in quotes continues on line {0}, which must be indented more than its key; indent it, or bring the text onto one line");

    public static readonly DiagnosticDescriptor InvalidEscape = Create(
        "TC1021",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Backslash in double quotes is not an escape",
        "'{0}' is no escape sequence of YAML; write '\\{0}' for a backslash, or put the text in single quotes, where a backslash is a backslash");

    public static readonly DiagnosticDescriptor UnclosedBracket = Create(
        "TC1022",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Bracket is never closed",
        "The bracket '{0}' is never closed; add '{1}', or put the value in quotes if it is text");

    public static readonly DiagnosticDescriptor MissingColon = Create(
        "TC1023",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Line is not a key with a value",
        "'{0}' is not of the form 'key: value'; indent it if it continues the value above, or add a line '---' before it if the front matter ends there");

    public static readonly DiagnosticDescriptor ListItemBesideKey = Create(
        "TC1024",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "List item on the line of its key",
        "A list cannot start on the line of its key; put '{0}' on a line of its own, or put it in quotes if it is text");

    public static readonly DiagnosticDescriptor ListAmongKeys = Create(
        "TC1025",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "List items and keys at one level",
        "'{0}' is a {1}, but this level consists of {2}; indent it below the line that it belongs to");

    public static readonly DiagnosticDescriptor ItemsNotSeparated = Create(
        "TC1027",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Items in brackets are not separated",
        "'{0}' does not fit in these brackets; separate items by commas, and put an item that holds ': ', quotes or brackets in quotes");

    public static readonly DiagnosticDescriptor InvalidYaml = Create(
        "TC1029",
        DiagnosticSeverity.Error,
        DiagnosticCategories.FrontMatter,
        "Front matter cannot be read",
        "The front matter cannot be read here: {0}; if this is text, putting it in quotes helps");
}
