using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateSlug = Create(
        "TC4001",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "Two entries of a collection have the same slug",
        "The slug '{0}' is also that of {1}; an entry is found by its slug, so rename one of the files or give one of them another 'slug'");

    public static readonly DiagnosticDescriptor DuplicateUrl = Create(
        "TC4002",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "Two pages have the same URL",
        "The URL '{0}' is also that of {1}, case and a slash at the end aside; rename one of the files or give one of them another 'permalink'");

    public static readonly DiagnosticDescriptor LargeCollection = Create(
        "TC4004",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Collections,
        "A large collection has a member per entry",
        "The collection '{0}' has {1} entries, and each is a member, which costs compile time; set the property TypedContentEntryMembers to 'none' to reach entries by slug only, or to 'all' to keep the members without this warning");

    public static readonly DiagnosticDescriptor MemberNameTaken = Create(
        "TC4005",
        DiagnosticSeverity.Info,
        DiagnosticCategories.Collections,
        "Two pages make the same member name",
        "{0} is the member '{1}', since '{2}' stands for {3}; rename one of them to choose the names yourself");

    public static readonly DiagnosticDescriptor UnusableAddress = Create(
        "TC4006",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "A slug or permalink cannot be used",
        "The {0} '{1}' cannot be used: {2}");

    public static readonly DiagnosticDescriptor DuplicateId = Create(
        "TC4040",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "Two items of a data file have the same id",
        "The id '{0}' is also that of {1}; an item is found by its id, so give one of them another");
}
