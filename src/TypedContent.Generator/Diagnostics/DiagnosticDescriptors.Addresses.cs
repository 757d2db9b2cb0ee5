using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>TC4010 to TC4029: what a path and the standard keys say of a page.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: the date as it is written, {1}: why there is none.</summary>
    public static readonly DiagnosticDescriptor NoSuchFileDate = Create(
        "TC4010",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "The name of the file starts with a date that does not exist",
        "The name of the file starts with the date '{0}', but {1}; rename the file");

    /// <summary>{0}: the value.</summary>
    public static readonly DiagnosticDescriptor DraftIsNoBoolean = Create(
        "TC4011",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "The key draft is neither true nor false",
        "'draft' is '{0}', which is neither true nor false; write 'draft: true', or leave the key out to publish the page");

    /// <summary>{0}: the key, {1}: the value, {2}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor PublishDateIsNoDate = Create(
        "TC4012",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "The publish date is no date",
        "'{0}' is '{1}', {2}; write a date such as '2026-01-02' or '2026-01-02 09:00 +01:00'");

    /// <summary>{0}: the key, {1}: the value.</summary>
    public static readonly DiagnosticDescriptor NavigationOrderIsNoNumber = Create(
        "TC4013",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Collections,
        "The place in the navigation is no number",
        "'{0}' is '{1}', which is no number, so the page stands after those that have one; write a number such as '1'");

    /// <summary>{0}: the key, {1}: the slug, {2}: the collection.</summary>
    public static readonly DiagnosticDescriptor ReferenceToDraft = Create(
        "TC4014",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "A reference leads to a draft",
        "'{0}' refers to '{1}' of {2}, which is a draft and no part of the published site; publish that entry, refer to another, or make this page a draft as well");
}
