namespace TypedContent.Generator.Collections;

/// <summary>One line ending, whichever the checkout has.</summary>
internal static class LineEndings
{
    public static string Normalize(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
}
