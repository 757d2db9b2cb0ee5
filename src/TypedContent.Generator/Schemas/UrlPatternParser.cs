using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads <c>/blog/{date:yyyy}/{slug}/</c>. Mutable: it exists while one pattern is read.</summary>
internal sealed class UrlPatternParser
{
    private const string Advice = "write a path such as '/blog/{slug}/'";

    private readonly string _pattern;
    private readonly IReadOnlyCollection<ContentProperty> _properties;
    private readonly List<UrlPart> _parts = [];
    private readonly List<UrlPatternProblem> _problems = [];

    private UrlPatternParser(string pattern, IReadOnlyCollection<ContentProperty> properties) => (_pattern, _properties) = (pattern, properties);

    /// <summary>The pattern, and all that is wrong with it; null where something is.</summary>
    /// <param name="properties">Of the collection's type.</param>
    public static (UrlPattern? Pattern, EquatableArray<UrlPatternProblem> Problems) Parse(string pattern, IReadOnlyCollection<ContentProperty> properties)
    {
        var parser = new UrlPatternParser(pattern, properties);
        parser.Read();
        return (parser._problems.Count == 0 ? new UrlPattern([.. parser._parts]) : null, [.. parser._problems]);
    }

    private void Read()
    {
        if (!_pattern.StartsWith("/", StringComparison.Ordinal))
        {
            Report(0, _pattern.Length, $"a URL starts with '/'; {Advice}");
            return;
        }

        for (var position = 0; position < _pattern.Length;)
        {
            var open = _pattern.IndexOf('{', position);
            var end = open < 0 ? _pattern.Length : open;
            ReadText(position, end - position);
            if (open < 0)
            {
                return;
            }

            var close = _pattern.IndexOf('}', open);
            if (close < 0)
            {
                Report(open, _pattern.Length - open, "the '{' has no '}'");
                return;
            }

            ReadPlaceholder(open, close - open + 1);
            position = close + 1;
        }
    }

    private void ReadText(int start, int length)
    {
        var text = _pattern.Substring(start, length);
        var bad = text.FirstOrDefault(static character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '?' or '#' or '%' or '\\' or '<' or '>' or '"' or '}');
        if (bad != default)
        {
            Report(start + text.IndexOf(bad), 1, bad is '}' ? "the '}' has no '{'" : $"'{bad}' cannot stand in a path; leave it out");
        }
        else if (text.Contains("//"))
        {
            Report(start + text.IndexOf("//", StringComparison.Ordinal), 2, "it holds an empty part ('//'); write one '/'");
        }
        else if (text.Split('/').Any(static segment => segment is "." or ".."))
        {
            Report(start, length, "'.' and '..' would lead out of the folder; write the path itself");
        }
        else if (length > 0)
        {
            _parts.Add(new UrlPart(UrlPartKind.Text, text));
        }
    }

    private void ReadPlaceholder(int start, int length)
    {
        var inside = _pattern.Substring(start + 1, length - 2);
        var colon = inside.IndexOf(':');
        var name = (colon < 0 ? inside : inside.Substring(0, colon)).Trim();
        var format = colon < 0 ? null : inside.Substring(colon + 1);
        var fold = Naming.Fold(name);
        if (_properties.FirstOrDefault(property => NameIs(property, fold)) is { } property && !IsOfPath(fold))
        {
            AddProperty(property, format, start, length);
            return;
        }

        if (!IsOfPath(fold))
        {
            Report(start, length, Unknown(name, fold));
        }
        else if (format is not null)
        {
            Report(start, length, $"'{name}' takes no format; write '{{{fold}}}'");
        }
        else
        {
            _parts.Add(new UrlPart(fold is "slug" ? UrlPartKind.Slug : fold is "name" ? UrlPartKind.Name : UrlPartKind.Folder, fold));
        }
    }

    private void AddProperty(ContentProperty property, string? format, int start, int length)
    {
        if (!UrlValue.CanShow(property.Type))
        {
            Report(start, length, $"the property '{property.Name}' has no single value that could stand in a URL; use one that is text, a number, a date, an enum or a reference");
        }
        else if (format is not null && !UrlValue.CanFormat(property.Type, format))
        {
            Report(start, length, $"'{format}' is no format for '{property.Name}'; dates take one such as 'yyyy-MM', numbers one such as '000', others none");
        }
        else
        {
            _parts.Add(new UrlPart(UrlPartKind.Property, property.Name, property.Type, format));
        }
    }

    private string Unknown(string name, string fold)
    {
        var known = _properties.Where(static property => UrlValue.CanShow(property.Type)).Select(static property => property.Name).Prepend("folder").Prepend("name").Prepend("slug").ToList();
        var nearest = known.FirstOrDefault(candidate => EditDistance.Edit(fold, Naming.Fold(candidate)) is not null);
        var advice = nearest is null ? "" : $" (did you mean '{{{nearest}}}'?)";
        return $"'{name}' is no property of the type{advice}; there are {string.Join(", ", known.Select(static candidate => $"{{{candidate}}}"))}";
    }

    private static bool NameIs(ContentProperty property, string fold) =>
        string.Equals(Naming.Fold(property.Name), fold, StringComparison.Ordinal) || (property.Key is { } key && string.Equals(Naming.Fold(key), fold, StringComparison.Ordinal));

    /// <summary>These three come before properties of their name.</summary>
    private static bool IsOfPath(string fold) => fold is "slug" or "name" or "folder";

    private void Report(int start, int length, string text) => _problems.Add(new UrlPatternProblem(start, length, text));
}
