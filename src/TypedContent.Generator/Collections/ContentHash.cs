using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Generator.Collections;

/// <summary>A short name for a text, the same whichever line endings the checkout has.</summary>
internal static class ContentHash
{
    private const int Bytes = 8;

    /// <summary>The first 16 hexadecimal characters, lower case, of the SHA-256 of the UTF-8 text with <c>\n</c> as line ending.</summary>
    public static string Of(string text)
    {
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(LineEndings.Normalize(text)));

        var hex = new StringBuilder(2 * Bytes);
        for (var i = 0; i < Bytes; i++)
        {
            hex.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }
}
