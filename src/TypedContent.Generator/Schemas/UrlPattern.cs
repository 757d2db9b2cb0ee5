using System.Text.RegularExpressions;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>How the URLs of a collection are made: <c>/blog/{date:yyyy}/{slug}/</c>.</summary>
internal sealed record UrlPattern(EquatableArray<UrlPart> Parts)
{
    /// <param name="slug">Of the entry; its slashes stay.</param>
    /// <param name="address">Gives the name of the file and its folders.</param>
    /// <param name="valueOf">The value of a property by its name; null where the page has none.</param>
    public FilledUrl Fill(string slug, PageAddress address, Func<string, Value?> valueOf)
    {
        string? fault = null;
        var url = string.Concat(Parts.Select(part => part switch
        {
            { Kind: UrlPartKind.Text } => part.Text,
            { Kind: UrlPartKind.Slug } => slug,
            { Kind: UrlPartKind.Name } => Slug.FromSegment(address.Name),
            { Kind: UrlPartKind.Folder } => string.Join("/", address.Segments.Take(address.Segments.Count - 1).Select(Slug.FromSegment)),
            _ => Property(part),
        }));

        // Without a folder there is nothing between two slashes.
        return new(Regex.Replace(url, "/{2,}", "/"), fault);

        string Property(UrlPart part)
        {
            if (valueOf(part.Text) is { } value && UrlValue.Of(value, part.Type!, part.Format) is { Length: > 0 } text) // A property comes with its type.
            {
                return text;
            }

            fault ??= $"its collection's pattern has '{part.Text}' in the URL, and the page gives it no value";
            return "";
        }
    }
}

/// <param name="Text">The text itself, or the name of the property.</param>
/// <param name="Type">Of the property.</param>
/// <param name="Format">What stands behind the colon, null without one.</param>
internal sealed record UrlPart(UrlPartKind Kind, string Text, PropertyType? Type = null, string? Format = null);

internal enum UrlPartKind
{
    Text,
    Slug,
    Name,
    Folder,
    Property,
}

/// <summary>What is wrong with a pattern, and where in it.</summary>
/// <param name="Text">Part of a sentence: <c>'x' is no …</c>.</param>
internal sealed record UrlPatternProblem(int Start, int Length, string Text);
