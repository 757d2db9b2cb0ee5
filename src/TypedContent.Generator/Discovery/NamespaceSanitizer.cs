using System.Text.RegularExpressions;

namespace TypedContent.Generator.Discovery;

/// <summary>
/// Makes a namespace of any text, since a root namespace defaults to the name of a file. TypedContent.targets applies
/// the same rules for the global using of the namespace: change both or neither. Keywords stay bare: emission escapes them.
/// </summary>
internal static class NamespaceSanitizer
{
    /// <summary>Null, the global namespace, where nothing of <paramref name="text"/> can be kept.</summary>
    public static string? Sanitize(string text)
    {
        var name = Regex.Replace(text.Trim(), @"(^|\.)@", "$1");
        name = Regex.Replace(name, @"[^\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}.]", "_");
        name = Regex.Replace(name, @"\.\.+", ".").Trim('.');
        name = Regex.Replace(name, @"(^|\.)(?=[^\p{L}\p{Nl}_])", "$1_");

        return name.Length == 0 ? null : name;
    }
}
