using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Generator.Collections;

/// <summary>A short name for a text, the same on every machine and for every kind of line ending.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdef";
    private const int Length = 16;

    /// <summary>The first 16 hexadecimal digits, in lower case, of the SHA-256 of the text with line feeds only.</summary>
    public static string Of(string text)
    {
        var normalized = text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(normalized));

        var name = new char[Length];
        for (var i = 0; i < Length; i += 2)
        {
            name[i] = Digits[hash[i / 2] >> 4];
            name[i + 1] = Digits[hash[i / 2] & 15];
        }

        return new string(name);
    }
}
