namespace TypedContent.Generator.Model;

/// <summary>Marks the names of generated records in the text of a C# type, so that they can be written in full once they are known.</summary>
internal static class GeneratedRecord
{
    private const char Opening = '\u2039';
    private const char Closing = '\u203a';

    public static string Mark(string name) => $"{Opening}{name}{Closing}";

    /// <param name="fullName">The full name of a record by its own.</param>
    public static string Fill(string type, Func<string, string> fullName)
    {
        var start = type.IndexOf(Opening);
        if (start < 0)
        {
            return type;
        }

        var end = type.IndexOf(Closing, start);
        return type[..start] + fullName(type.Substring(start + 1, end - start - 1)) + Fill(type[(end + 1)..], fullName);
    }
}
