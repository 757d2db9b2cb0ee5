using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads dates and times in the formats that a property declares. The invariant culture and UTC, whatever the machine has.</summary>
internal static class FormattedTimes
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>The fields of a format that always have two digits. One letter takes one digit, too.</summary>
    private static readonly Regex TwoDigits = new(@"(?<![MdHh])([MdHh])\1(?!\1)", RegexOptions.CultureInvariant);

    private static readonly DateTimeFormatInfo Culture = SameEverywhere();

    /// <summary>Null for a text that is in none of the formats.</summary>
    public static ScalarReading? Read(string text, ScalarKind kind, EquatableArray<string> formats)
    {
        foreach (var format in formats)
        {
            try
            {
                if (CanHold(format, kind) && Read(text, kind, format) is { } value)
                {
                    return value;
                }
            }
            catch (FormatException)
            {
                // No format: nothing can be in it.
            }
        }

        return null;
    }

    /// <summary>A time in each of the formats for advice, so that authors need not know what <c>MM</c> means.</summary>
    public static IEnumerable<string> Examples(ScalarKind kind, EquatableArray<string> formats) =>
        formats.Where(format => CanHold(format, kind)).Select(format => Example(kind, format)).OfType<string>();

    /// <summary>The text as one of the formats has it, where nothing but zeros in front is missing: <c>09/01/2026</c> for <c>9/1/2026</c>.</summary>
    public static string? Padded(string text, ScalarKind kind, EquatableArray<string> formats) => kind is ScalarKind.Duration ? null : formats
        .Where(format => CanHold(format, kind))
        .Select(format => Padded(text, format))
        .FirstOrDefault(padded => padded is not null && Read(padded, kind, formats) is not null);

    private static string? Padded(string text, string format)
    {
        try
        {
            return DateTimeOffset.TryParseExact(text, TwoDigits.Replace(format, "$1"), Culture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToString(format, Culture) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Example(ScalarKind kind, string format)
    {
        try
        {
            return kind is ScalarKind.Duration
                ? new TimeSpan(1, 30, 0).ToString(format, Culture)
                : new DateTime(2026, 1, 31, 18, 30, 0, DateTimeKind.Utc).ToString(format, Culture);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A date without a year is none: .NET would take the year of the build.</summary>
    private static bool CanHold(string format, ScalarKind kind) =>
        format.Length > 0 && (kind is ScalarKind.Time or ScalarKind.Duration || (format.Length == 1 ? "mMtT".IndexOf(format[0]) < 0 : HasYear(format)));

    private static bool HasYear(string format)
    {
        var quote = '\0';
        for (var index = 0; index < format.Length; index++)
        {
            var character = format[index];
            if (character is '\\')
            {
                index++;
            }
            else if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (character is 'y')
            {
                return true;
            }
        }

        return false;
    }

    private static Value? Read(string text, ScalarKind kind, string format)
    {
        if (kind is ScalarKind.Duration)
        {
            return TimeSpan.TryParseExact(text, format, Culture, out var duration) ? new IntegerValue(duration.Ticks) : null;
        }

        if (!DateTime.TryParseExact(text, format, Culture, Utc, out var utc))
        {
            return null;
        }

        // The same time with its offset, and with today's date where the format has none: only the offset is taken from it.
        var offset = DateTimeOffset.TryParseExact(text, format, Culture, DateTimeStyles.AssumeUniversal, out var written) ? written.Offset : TimeSpan.Zero;
        var localTicks = utc.Ticks + offset.Ticks;
        if (localTicks < DateTime.MinValue.Ticks || localTicks > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        return kind switch
        {
            ScalarKind.Date => new DateValue((int)(localTicks / TimeSpan.TicksPerDay)),
            ScalarKind.Time => new IntegerValue(localTicks % TimeSpan.TicksPerDay),
            ScalarKind.UtcDateTime => new IntegerValue(utc.Ticks),
            _ => new DateTimeValue(new DateTimeOffset(localTicks, offset)),
        };
    }

    /// <summary>.NET and .NET Framework disagree on the century of <c>yy</c>.</summary>
    private static DateTimeFormatInfo SameEverywhere()
    {
        var format = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        format.Calendar = new GregorianCalendar { TwoDigitYearMax = 2049 };
        return format;
    }
}
