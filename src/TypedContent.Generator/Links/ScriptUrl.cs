namespace TypedContent.Generator.Links;

/// <summary>Recognises URLs that run a script, however they are disguised.</summary>
internal static class ScriptUrl
{
    private static readonly string[] Beginnings = ["javascript:", "vbscript:", "data:text/html", "data:application/xhtml+xml"];

    /// <param name="url">With entities and escapes resolved.</param>
    public static bool Is(string url) => Array.Exists(Beginnings, beginning => StartsWith(url, beginning));

    /// <summary>As browsers do: no white space or control character counts before the scheme, and no tab or line break within it.</summary>
    private static bool StartsWith(string url, string beginning)
    {
        var matched = 0;
        foreach (var character in url)
        {
            if (character is '\t' or '\n' or '\r' || (matched == 0 && (character <= ' ' || char.IsWhiteSpace(character) || char.IsControl(character))))
            {
                continue;
            }

            if (char.ToLowerInvariant(character) != beginning[matched])
            {
                return false;
            }

            if (++matched == beginning.Length)
            {
                return true;
            }
        }

        return false;
    }
}
