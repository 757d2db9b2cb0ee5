using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

// What analyzers find in the types that a project declares for its content.
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: the type, {1}: what must be partial.</summary>
    public static readonly DiagnosticDescriptor TypeNotPartial = Declared(
        "TC2060",
        DiagnosticSeverity.Error,
        "A declared type is not partial",
        "'{0}' is the type of content and gets its other half from the generator, so {1} must be partial");

    /// <summary>{0}: the type, {1}: what it is, {2}: advice.</summary>
    public static readonly DiagnosticDescriptor UnusableType = Declared(
        "TC2061",
        DiagnosticSeverity.Error,
        "A declared type cannot be that of content",
        "'{0}' is {1} and cannot be the type of content; {2}");

    /// <summary>{0}: 'pattern' or 'path', {1}: the text, {2}: reason.</summary>
    public static readonly DiagnosticDescriptor UnusableContentPattern = Declared(
        "TC2062",
        DiagnosticSeverity.Error,
        "A pattern or path cannot be used",
        "The {0} '{1}' cannot be used: {2}");

    /// <summary>{0}: the pattern, {1}: advice.</summary>
    public static readonly DiagnosticDescriptor PatternWithoutFiles = Declared(
        "TC2063",
        DiagnosticSeverity.Warning,
        "A pattern matches no file",
        "No file matches the pattern '{0}'; {1}");

    /// <summary>{0}: the path, {1}: advice.</summary>
    public static readonly DiagnosticDescriptor NoSuchPage = Declared(
        "TC2064",
        DiagnosticSeverity.Error,
        "A declared page does not exist",
        "There is no file '{0}'; {1}");

    /// <summary>{0}: the member, {1}: the type that has it, {2}: this type, {3}: a name that is free.</summary>
    public static readonly DiagnosticDescriptor MemberTaken = Declared(
        "TC2065",
        DiagnosticSeverity.Error,
        "Two declared types would be the same member",
        "'{0}' belongs to the type '{1}'; give '{2}' another name, such as Name = \"{3}\"");

    /// <summary>{0}: the name, {1}: the class, {2}: a name that will do.</summary>
    public static readonly DiagnosticDescriptor UnusableMemberName = Declared(
        "TC2066",
        DiagnosticSeverity.Error,
        "A name cannot be that of a member",
        "The name '{0}' cannot be that of a member of {1}; write '{2}'");

    /// <summary>{0}: the name, {1}: reason, {2}: advice.</summary>
    public static readonly DiagnosticDescriptor UnusableOrder = Declared(
        "TC2067",
        DiagnosticSeverity.Error,
        "A collection cannot be ordered by that property",
        "The collection cannot be ordered by '{0}': {1}; {2}");

    /// <summary>{0}: the type.</summary>
    public static readonly DiagnosticDescriptor TwoDeclarations = Declared(
        "TC2068",
        DiagnosticSeverity.Error,
        "A type is declared for a collection and for a page",
        "'{0}' has [ContentCollection] and [ContentPage]; remove one of them, or declare a type of its own for the page");

    /// <summary>{0}: the property, {1}: its type.</summary>
    public static readonly DiagnosticDescriptor UnsupportedType = Declared(
        "TC2069",
        DiagnosticSeverity.Error,
        "Front matter has no values of the type of a property",
        "'{0}' has the type '{1}', and front matter has no values of it; use text, a number, a boolean, a date or time, an enum, a list or dictionary of these, "
        + "a record of the project, or FrontMatterValue");

    /// <summary>{0}: the attribute, {1}: the property, {2}: reason.</summary>
    public static readonly DiagnosticDescriptor AttributeWithoutEffect = Declared(
        "TC2070",
        DiagnosticSeverity.Warning,
        "An attribute has no effect",
        "{0} has no effect on '{1}': {2}");

    /// <summary>{0}: the format, {1}: one that will do.</summary>
    public static readonly DiagnosticDescriptor UnusableDateFormat = Declared(
        "TC2071",
        DiagnosticSeverity.Error,
        "A date format cannot be used",
        "Nothing can be written in the format '{0}'; use a .NET custom format such as '{1}'");

    /// <summary>{0}: the property, {1}: reason.</summary>
    public static readonly DiagnosticDescriptor UnusableExtraKeys = Declared(
        "TC2072",
        DiagnosticSeverity.Error,
        "A property cannot take the other keys",
        "'{0}' cannot take the keys that no property has: {1}");

    /// <summary>{0}: the property, {1}: reason and advice.</summary>
    public static readonly DiagnosticDescriptor UnusableInverse = Declared(
        "TC2073",
        DiagnosticSeverity.Error,
        "A property is the inverse of nothing",
        "'{0}' cannot be filled with the entries that refer to it: {1}");

    /// <summary>{0}: the key, {1} and {2}: the properties.</summary>
    public static readonly DiagnosticDescriptor KeyTaken = Declared(
        "TC2074",
        DiagnosticSeverity.Error,
        "Two properties would take the same key",
        "The key '{0}' fits '{1}' and '{2}', since case, '-' and '_' do not count; rename one of them or give it another [FrontMatterKey]");

    /// <summary>{0}: the attribute, {1}: the property, {2}: reason.</summary>
    public static readonly DiagnosticDescriptor ConstraintNotEvaluated = Declared(
        "TC2075",
        DiagnosticSeverity.Warning,
        "A validation attribute is not evaluated",
        "{0} of '{1}' is not checked when the project is compiled: {2}");

    /// <summary>{0}: the pattern, {1}: reason.</summary>
    public static readonly DiagnosticDescriptor UnusableUrl = Declared(
        "TC2076",
        DiagnosticSeverity.Error,
        "A pattern of URLs cannot be used",
        "The URL '{0}' cannot be used: {1}");

    public static ImmutableArray<DiagnosticDescriptor> OfDeclarations =>
    [
        TypeNotPartial, UnusableType, UnusableContentPattern, PatternWithoutFiles, NoSuchPage, MemberTaken, UnusableMemberName, UnusableOrder, TwoDeclarations,
        UnsupportedType, AttributeWithoutEffect, UnusableDateFormat, UnusableExtraKeys, UnusableInverse, KeyTaken, ConstraintNotEvaluated, UnusableUrl,
    ];

    private static DiagnosticDescriptor Declared(string id, DiagnosticSeverity severity, string title, string message) =>
        Create(id, severity, DiagnosticCategories.Schema, title, message);
}
