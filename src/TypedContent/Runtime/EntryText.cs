using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace TypedContent.Runtime;

/// <summary>Text about entries: what their <c>ToString</c> prints, and the slug of one that was built in code without.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryText
{
    [ThreadStatic]
    private static bool _isPrintingEntry;

    /// <summary>Prints members as a record does, whatever the culture. Null values are left out.</summary>
    public static bool Print(StringBuilder builder, params (string Name, object? Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var separator = "";
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                builder.Append(separator).Append(name).Append(" = ").Append(Print(value));
                separator = ", ";
            }
        }

        return separator.Length > 0;
    }

    /// <summary>
    /// The same for an entry. Within another one it is its slug alone: entries may refer to each other in circles, also by way of
    /// records of the project.
    /// </summary>
    public static bool PrintEntry(StringBuilder builder, params (string Name, object? Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (_isPrintingEntry)
        {
            return Print(builder, members[0]);
        }

        _isPrintingEntry = true;
        try
        {
            return Print(builder, members);
        }
        finally
        {
            _isPrintingEntry = false;
        }
    }

    private static string? Print(object? value) => value switch
    {
        string text => text,
        IDictionary map => Print(map),
        IDataEntry entry => entry.Slug, // Entries may refer to each other in circles.
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Print))}]",
        _ => value?.ToString(),
    };

    private static string Print(IDictionary map)
    {
        var items = new List<string>();
        foreach (DictionaryEntry item in map)
        {
            items.Add($"{item.Key}: {Print(item.Value)}");
        }

        return $"{{{string.Join(", ", items)}}}";
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
