using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>TC2xxx: what inference and binding find, and the names of types.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor SiteNameHidden = Create(
        "TC0002",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Configuration,
        "The class of the site is hidden",
        "The {0} hides the generated class '{1}'; set the property TypedContentClass in the project file to another name, for example MySite");

    public static readonly DiagnosticDescriptor OddOneOut = Schema(
        "TC2001",
        DiagnosticSeverity.Error,
        "Value is the odd one out",
        "'{0}' is '{1}' here, but {2} in {3} of {4} values: {5}");

    public static readonly DiagnosticDescriptor KeyTypo = Schema(
        "TC2002",
        DiagnosticSeverity.Error,
        "Key looks misspelled",
        "The key '{0}' looks like a misspelling of '{1}', which {2} of {3} have: write '{1}', or a key that differs by more than one letter");

    public static readonly DiagnosticDescriptor SameName = Schema(
        "TC2003",
        DiagnosticSeverity.Error,
        "Two keys are the same property",
        "The keys '{0}' and '{1}' are both the property '{2}', since case, '-', '_' and other separators do not count: leave one of them out");

    public static readonly DiagnosticDescriptor NearlyRequired = Schema(
        "TC2004",
        DiagnosticSeverity.Info,
        "Key is missing on few pages",
        "'{0}' has a value on all but {1} of {2} and {3}, which makes '{4}' nullable");

    public static readonly DiagnosticDescriptor MixedKinds = Schema(
        "TC2005",
        DiagnosticSeverity.Info,
        "Values have no type in common",
        "'{0}' is {1}, so '{2}' is a FrontMatterValue: a record that declares the property says which is meant");

    public static readonly DiagnosticDescriptor ReservedPropertyName = Schema(
        "TC2006",
        DiagnosticSeverity.Info,
        "Key has the name of a built-in member",
        "The key '{0}' would be the property '{1}', a name that the record needs itself: it is '{2}' instead");

    public static readonly DiagnosticDescriptor NoSuchDate = Schema(
        "TC2007",
        DiagnosticSeverity.Error,
        "There is no such date",
        "'{0}' looks like a date, but {1}");

    public static readonly DiagnosticDescriptor WrongShape = Schema(
        "TC2008",
        DiagnosticSeverity.Error,
        "Value has the wrong shape",
        "'{0}' is {1} here and must be {2}");

    public static readonly DiagnosticDescriptor PageLeftOut = Schema(
        "TC2009",
        DiagnosticSeverity.Warning,
        "Page is left out",
        "{0} is left out of the site, since {1}: correct it, or give back its error the severity it had");

    public static readonly DiagnosticDescriptor KeySpelledInTwoWays = Schema(
        "TC2010",
        DiagnosticSeverity.Warning,
        "Key is spelled in two ways",
        "The key '{0}' is spelled '{1}' on most pages and both are the property '{2}': write '{1}'");

    public static readonly DiagnosticDescriptor EmptyListItem = Schema(
        "TC2011",
        DiagnosticSeverity.Warning,
        "Item of a list is empty",
        "The list '{0}' has an empty item, which is left out: write a value, or leave out the dash");

    public static readonly DiagnosticDescriptor PropertyNotRead = Schema(
        "TC2012",
        DiagnosticSeverity.Warning,
        "Key is not read into a property of the project",
        "The key '{0}' is not read into '{1}', which the project declares: pages give it the type '{2}', and it {3}; declare it as '{2} {1} {{ get; init; }}', or rename one of them");

    public static readonly DiagnosticDescriptor TypeNameTaken = Create(
        "TC4003",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "The name of a type is taken",
        "The project has a type '{0}' of its own, so the generated {2} is called '{1}': rename one of them, or make the type a partial {3} to extend the generated one");

    private static DiagnosticDescriptor Schema(string id, DiagnosticSeverity severity, string title, string message) =>
        Create(id, severity, DiagnosticCategories.Schema, title, message);
}
