namespace TypedContent.Generator.Tests.ManyMistakes;

/// <summary>Ten mistakes that stop a YAML parser. In a page that has one, nothing else is judged.</summary>
internal static class SyntaxMistakes
{
    public static IReadOnlyList<PlantedMistake> All { get; } =
    [
        new("headline", "TC1012", "headline: ¦Tea: ## cups", "The value holds a colon, which starts a key in YAML; put it in quotes: headline: \"Tea: ## cups\""),
        new("mood", "TC1015", "mood: ¦'Ada's notes'", "The quote is closed by the ' before 's notes'', and nothing may follow it; write \"Ada's notes\""),
        new("author", "TC1016", "author: ¦@ada##", "The text starts with '@', which has a meaning of its own in YAML; put it in quotes: author: \"@ada##\""),
        new("subtitle", "TC1017", "subtitle: ¦[Draft] Tea", "The value starts with '[' and so is a list in YAML, after which no text may follow; if it is text, put it in quotes: subtitle: \"[Draft] Tea\""),
        new("handle", "TC1019", "¦handle:x##", "A space must follow the colon after a key; write 'handle: x##'"),
        new("tags", "TC1022", "tags: ¦[tea, coffee", "The bracket '[' is never closed; add ']', or put the value in quotes if it is text"),
        new("labels", "TC1024", "labels: ¦- tea", "A list cannot start on the line of its key; put '- tea' on a line of its own, or put it in quotes if it is text"),
        new("seo", "TC1013", "seo:\n¦\trating: 1", "The line is indented with a tab, which YAML does not allow; use spaces"),
        new("sku", "TC1021", "sku: \"¦\\d##\"", "'\\d' is no escape sequence of YAML; write '\\\\d' for a backslash, or put the text in single quotes, where a backslash is a backslash"),
        new("words", "TC1026", "words: a¦\u0008b", "The invisible control character U+0008 is not allowed in front matter; delete it"),
    ];
}
