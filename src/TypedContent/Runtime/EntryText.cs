using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace TypedContent.Runtime;

/// <summary>Text about entries: what their <c>ToString</c> prints, and the slug of one that was built in code without.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryText
{
    /// <summary>Prints members as a record does, whatever the culture. Null values are left out.</summary>
    public static bool Print(StringBuilder builder, params (string Name, object? Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var separator = "";
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                var text = value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString();
                builder.Append(separator).Append(name).Append(" = ").Append(text);
                separator = ", ";
            }
        }

        return separator.Length > 0;
    }

    /// <summary>Letters and digits in lower case, with a dash for what is between them.</summary>
    internal static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] is not '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
