using System.Globalization;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads dates, times of day and durations in ISO 8601. No offset means UTC.</summary>
internal static class TimeReader
{
    /// <param name="formats">In which the text is not, for advice.</param>
    public static ScalarReading Read(string text, ScalarType type, EquatableArray<string> formats) => type.Kind switch
    {
        ScalarKind.Time => ReadTime(text, type, formats),
        ScalarKind.Duration => ReadDuration(text, type, formats),
        _ => ReadDate(text, type, formats),
    };

    private static ScalarReading ReadDate(string text, ScalarType type, EquatableArray<string> formats)
    {
        if (IsoDateTime.TryScan(text) is not { } date)
        {
            return ScalarProblem.NotOfType(text, type, TimeAdvice.For(text, type.Kind, formats));
        }

        if (date.Problem is { } problem)
        {
            return ScalarProblem.NoSuchDate(text, problem);
        }

        // Midnight is how many tools write a date, and nothing is lost with it.
        return type.Kind switch
        {
            ScalarKind.Date when date.Value.TimeOfDay != TimeSpan.Zero =>
                ScalarProblem.NotOfType(text, type, $"leave out the time of day: write {date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"),
            ScalarKind.Date => new DateValue(date.DayNumber),
            ScalarKind.UtcDateTime => new IntegerValue(date.Value.UtcTicks),
            _ => new DateTimeValue(date.Value),
        };
    }

    private static ScalarReading ReadTime(string text, ScalarType type, EquatableArray<string> formats)
    {
        var cursor = new TextCursor(text);
        if (!IsoTime.TryRead(ref cursor, out var time) || !cursor.IsAtEnd)
        {
            return ScalarProblem.NotOfType(text, type, TimeAdvice.For(text, type.Kind, formats));
        }

        return time.Problem is { } problem ? ScalarProblem.NotOfType(text, type, problem) : new IntegerValue(time.Ticks);
    }

    private static ScalarReading ReadDuration(string text, ScalarType type, EquatableArray<string> formats)
    {
        var duration = IsoDuration.TryScan(text);
        return duration is not { } read ? ScalarProblem.NotOfType(text, type, TimeAdvice.For(text, type.Kind, formats))
            : read.Problem is { } problem ? ScalarProblem.NotOfType(text, type, problem)
            : new IntegerValue(read.Ticks);
    }
}
