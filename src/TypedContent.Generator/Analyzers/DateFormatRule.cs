using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>A <c>[DateFormat]</c> in which no date could be written would make every page wrong.</summary>
internal static class DateFormatRule
{
    public static IEnumerable<Diagnostic> Check(IPropertySymbol property)
    {
        var attributes = ContentMembers.AttributesOf(property);
        var isDuration = PropertyTypeReader.Read(property.Type) is ScalarType { Kind: ScalarKind.Duration };
        foreach (var attribute in attributes.All.Where(static attribute => DeclaredAttributes.IsOurs(attribute) && attribute.AttributeClass?.Name is "DateFormatAttribute"))
        {
            var formats = attributes.Texts("DateFormatAttribute");
            for (var index = 0; index < formats.Count; index++)
            {
                if (!IsFormat(formats[index], isDuration))
                {
                    yield return CodeDiagnostic.Create(
                        DiagnosticDescriptors.UnusableDateFormat, AttributePlaces.OfArgument(attribute, index), formats[index], isDuration ? @"hh\:mm" : "MM/dd/yyyy");
                }
            }
        }
    }

    /// <summary>Whether the format writes something, and text of it can be read again.</summary>
    private static bool IsFormat(string format, bool isDuration)
    {
        if (string.IsNullOrWhiteSpace(format))
        {
            return false;
        }

        try
        {
            var culture = CultureInfo.InvariantCulture;
            return isDuration
                ? TimeSpan.TryParseExact(new TimeSpan(1, 2, 30, 15).ToString(format, culture), format, culture, out _)
                : DateTime.TryParseExact(
                    new DateTime(2026, 1, 31, 18, 30, 15, DateTimeKind.Utc).ToString(format, culture), format, culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
