using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Reads the compiler-visible properties of TypedContent.targets. A value that cannot be used is reported, and its default takes over.</summary>
internal static class ProjectOptionsReader
{
    private const string DefaultClassName = "Site";

    public static Outcome<ProjectOptions> Read(AnalyzerConfigOptions globalOptions)
    {
        var properties = new BuildProperties(globalOptions);
        var diagnostics = new List<DiagnosticInfo>();

        var options = new ProjectOptions
        {
            Namespace = ReadNamespace(properties, diagnostics),
            ClassName = ReadClassName(properties, diagnostics),
            ProjectDirectory = ReadProjectDirectory(properties),
            ProjectFile = ReadProjectFile(properties),
            Roots = ReadRoots(properties),
            IgnoredKeys = KeyPatterns.Parse(properties.Find("TypedContentIgnoredKeys")),
            EntryMembers = ReadChoice(properties, "TypedContentEntryMembers", "all", "none", diagnostics),
            IsEntryMembersChosen = properties.Find("TypedContentEntryMembers") is not null,
            RawHtml = ReadRawHtml(properties, diagnostics),
            KnownUrls = ReadPatterns(properties, "TypedContentKnownUrls", UrlFault, diagnostics),
            IgnoredLinks = ReadPatterns(properties, "TypedContentIgnoredLinks", static _ => null, diagnostics),
            Urls = new UrlStyle(ReadPathBase(properties, diagnostics), ReadChoice(properties, "TypedContentTrailingSlash", "true", "false", diagnostics)),
            IncludeDrafts = !ReadChoice(properties, "TypedContentIncludeDrafts", "false", "true", diagnostics),
        };
        ReadChoice(properties, "TypedContentLargeStrings", "true", "false", diagnostics); // For the targets; only its value is ours to check.

        return new(options, diagnostics.ToEquatableArray());
    }

    private static string? ReadNamespace(BuildProperties properties, List<DiagnosticInfo> diagnostics)
    {
        // The targets hand over a sanitised RootNamespace unless the project chose a namespace; without targets it is as it is.
        if (properties.Find("TypedContentNamespace") is not { } chosen)
        {
            return NamespaceSanitizer.Sanitize(properties.Find("RootNamespace") ?? "");
        }

        var usable = NamespaceSanitizer.Sanitize(chosen);
        if (!string.Equals(usable, chosen.Replace("@", ""), StringComparison.Ordinal))
        {
            diagnostics.Add(Invalid(properties, "TypedContentNamespace", chosen, "a namespace, such as 'My.Site'"));
        }

        return usable;
    }

    private static string ReadClassName(BuildProperties properties, List<DiagnosticInfo> diagnostics)
    {
        var name = properties.Find("TypedContentClass") ?? DefaultClassName;
        if (SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None)
        {
            return name;
        }

        diagnostics.Add(Invalid(properties, "TypedContentClass", name, "a C# name that is no keyword, such as 'Site'"));
        return DefaultClassName;
    }

    /// <summary>Whether the property has the first of its two values, which is also its default.</summary>
    private static bool ReadChoice(BuildProperties properties, string property, string first, string second, List<DiagnosticInfo> diagnostics)
    {
        var value = properties.Find(property) ?? first;
        if (string.Equals(value, second, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (!string.Equals(value, first, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(Invalid(properties, property, value, $"'{first}' or '{second}'"));
        }

        return true;
    }

    private static RawHtmlPolicy ReadRawHtml(BuildProperties properties, List<DiagnosticInfo> diagnostics)
    {
        if (properties.Find("TypedContentRawHtml") is not { } value)
        {
            return RawHtmlPolicy.Allow;
        }

        if (RawHtmlPolicyReader.TryParse(value) is not { } policy)
        {
            diagnostics.Add(Invalid(properties, "TypedContentRawHtml", value, "'allow', 'warn' or 'forbid'"));
            return RawHtmlPolicy.Forbid;
        }

        return policy;
    }

    /// <summary>Patterns separated by <c>;</c>. The targets hand them over escaped, since the compiler cuts a value off at <c>;</c> and <c>#</c>.</summary>
    private static EquatableArray<string> ReadPatterns(BuildProperties properties, string property, Func<string, string?> fault, List<DiagnosticInfo> diagnostics)
    {
        var escaped = properties.Find($"_{property}") ?? "";
        string[] patterns = [.. Uri.UnescapeDataString(escaped).Split(';').Select(static pattern => pattern.Trim()).Where(static pattern => pattern is not "")];
        foreach (var pattern in patterns)
        {
            if (fault(pattern) is { } problem)
            {
                diagnostics.Add(DiagnosticInfo.OfProject(DiagnosticDescriptors.UnusablePattern, ReadProjectFile(properties), property, pattern, problem));
            }
        }

        return patterns.ToEquatableArray();
    }

    private static string? UrlFault(string pattern) => pattern switch
    {
        _ when pattern.Contains("://") => "URLs of the app are paths; leave out the scheme and the host",
        _ when pattern[0] is not ('/' or '*') => $"URLs of the app start with a slash; write '/{pattern}'",
        _ when pattern.IndexOfAny(['?', '#']) >= 0 => "only the path of a URL is compared; leave out what follows '?' or '#'",
        _ => null,
    };

    /// <summary>A slash alone is no base, as in ASP.NET Core.</summary>
    private static string ReadPathBase(BuildProperties properties, List<DiagnosticInfo> diagnostics)
    {
        var chosen = properties.Find("TypedContentPathBase") ?? "";
        if (chosen is "" or "/")
        {
            return "";
        }

        if (Regex.IsMatch(chosen, @"^(/[\p{L}\p{M}\p{N}._~-]+)+$", RegexOptions.CultureInvariant) && !Regex.IsMatch(chosen, @"/\.{1,2}(/|$)"))
        {
            return chosen;
        }

        diagnostics.Add(Invalid(properties, "TypedContentPathBase", chosen, "a path such as '/docs', with a slash at its start and none at its end"));
        return "";
    }

    private static string? ReadProjectDirectory(BuildProperties properties) =>
        properties.Find("TypedContentProjectDirectory") is { } directory ? ToFolder(Uri.UnescapeDataString(directory)) : null;

    /// <summary><c>folder:prefix|folder:prefix</c>, each part escaped.</summary>
    private static EquatableArray<ContentRoot> ReadRoots(BuildProperties properties)
    {
        var roots = properties.Find("TypedContentRoots") ?? "";
        return roots.Split('|').Where(static root => root is not "").Select(ReadRoot).ToEquatableArray();
    }

    private static ContentRoot ReadRoot(string root)
    {
        var colon = root.IndexOf(':');
        var directory = colon < 0 ? root : root.Substring(0, colon);
        var prefix = colon < 0 ? "" : Uri.UnescapeDataString(root.Substring(colon + 1)).Replace('\\', '/').Trim('/', ' ');

        return new(ToFolder(Uri.UnescapeDataString(directory)), prefix is "" ? "" : $"{prefix}/");
    }

    private static string ToFolder(string path) => $"{path.Replace('\\', '/').TrimEnd('/')}/";

    private static string? ReadProjectFile(BuildProperties properties) =>
        properties.Find("TypedContentProjectFile") is { } file ? Uri.UnescapeDataString(file) : null;

    private static DiagnosticInfo Invalid(BuildProperties properties, string property, string value, string allowed) =>
        DiagnosticInfo.OfProject(DiagnosticDescriptors.InvalidOption, ReadProjectFile(properties), property, value, allowed);

    /// <summary>Properties of the project as the compiler is told of them. Empty is unset, as in MSBuild.</summary>
    private sealed class BuildProperties(AnalyzerConfigOptions options)
    {
        public string? Find(string name) =>
            options.TryGetValue($"build_property.{name}", out var value) && value.Trim() is { Length: > 0 } text ? text : null;
    }
}
