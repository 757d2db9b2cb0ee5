using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Names the records of a site: unique in the content namespace, and the same for any order of files.</summary>
internal static class TypeNames
{
    private const string EntrySuffix = "Entry";

    /// <summary>
    /// What an ASP.NET Core app sees through its implicit usings and a folder might be called. Static, because a content class
    /// library does not reference ASP.NET Core and the app that uses it does.
    /// </summary>
    private static readonly HashSet<string> WebNames = new(StringComparer.Ordinal)
    {
        "ActivatorUtilities", "BackgroundService", "ConfigurationBuilder", "ConfigurationManager", "ConnectionInfo", "CookieBuilder", "CookieOptions",
        "Endpoint", "Environments", "EventId", "FormCollection", "FormFile", "FragmentString", "HeaderDictionary", "Host", "HostBuilder", "HostString",
        "Hosting", "HttpContext", "HttpMethods", "HttpRequest", "HttpResponse", "LinkGenerator", "LinkOptions", "LinkParser", "LogLevel", "Logger",
        "LoggerFactory", "PathString", "QueryString", "RequestDelegate", "Results", "Route", "RouteBuilder", "RouteCollection", "RouteContext",
        "RouteData", "RouteEndpoint", "RouteHandler", "RouteOptions", "ServiceCollection", "ServiceDescriptor", "ServiceLifetime", "ServiceProvider",
        "SessionOptions", "StatusCodes", "TypedResults", "UseExtensions", "WebApplication", "WebHost", "WebHostBuilder", "WebSocketManager",
    };

    /// <summary>The names to look up in the project.</summary>
    public static EquatableArray<string> Candidates(EquatableArray<TypeKey> keys) =>
        keys.SelectMany(static key => new[] { NaturalName(key), QualifiedName(key) }).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <param name="className">The class of the site, which is in the same namespace.</param>
    /// <param name="owners">The declared types.</param>
    public static EquatableArray<AssignedType> Assign(EquatableArray<TypeKey> keys, ProjectTypes project, string className, EquatableArray<ContentOwner> owners = default)
    {
        // Declared names are given. Then entries: "posts" is Post whatever pages there are at the root.
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { className };
        var inUse = new HashSet<string>(project.NamesInUse.Concat(WebNames), StringComparer.Ordinal);
        List<AssignedType> types = [];
        foreach (var key in keys.Distinct().OrderBy(static key => key.Declared is null).ThenBy(static key => Rank(key.Role)).ThenBy(static key => key))
        {
            types.Add(key.Declared is null ? Assign(key, project, inUse, used) : AssignDeclared(key, project, used, owners));
        }

        var taken = new TakenNames(used, project);
        return types
            .Select(type => type with { Taken = taken.StartingLike(type.RecordName), Halves = project.HalvesBelow(type.RecordName) })
            .OrderBy(static type => type.Key)
            .ToEquatableArray();
    }

    /// <summary>The diagnostics for the types whose names the project has taken, at the first page of their set.</summary>
    public static IEnumerable<DiagnosticInfo> Clashes(AssignedType type, string firstPagePath)
    {
        if (type.ClashingName is { } record)
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.TypeNameTaken, firstPagePath, SourceSpan.StartOfFile, record, type.RecordName, TypeWords.Record, TypeWords.RecordHalf);
        }

        if (type is { ClashingCollection: { } taken, CollectionName: { } collection })
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.TypeNameTaken, firstPagePath, SourceSpan.StartOfFile, taken, collection, TypeWords.Collection, TypeWords.CollectionHalf);
        }
    }

    public static DiagnosticInfo? HiddenSite(ProjectTypes project, string className, string? projectFile) => project.SiteHiddenBy is { } hider
        ? DiagnosticInfo.OfProject(DiagnosticDescriptors.SiteNameHidden, projectFile, hider, className)
        : null;

    private static AssignedType Assign(TypeKey key, ProjectTypes project, HashSet<string> inUse, HashSet<string> used)
    {
        var natural = NaturalName(key);
        var own = project.Find(natural);
        var isExtension = own?.Kind is ProjectTypeKind.PartialRecord;
        var isFree = isExtension || (own is null && !inUse.Contains(natural));
        var stem = isFree && !used.Contains(natural) ? natural : Substitute(key, natural, used, inUse);
        var name = Naming.Unique(stem, candidate => !IsFree(candidate));
        used.Add(name);

        var type = new AssignedType(key, name, null, [], own is not null && !isExtension ? natural : null, project.AccessOf(name));
        return key.Role is PageRole.Entry or PageRole.Item ? WithCollection(type, project, used) : type;

        bool IsFree(string candidate) => !used.Contains(candidate) && project.Find(candidate) is null or { Kind: ProjectTypeKind.PartialRecord };
    }

    /// <summary>The name under which generated code knows a declared record: two of them may have the same one in different namespaces.</summary>
    private static AssignedType AssignDeclared(TypeKey key, ProjectTypes project, HashSet<string> used, EquatableArray<ContentOwner> owners)
    {
        var name = Naming.Unique(NaturalName(key), used.Contains);
        used.Add(name);
        var owner = owners.FirstOrDefault(candidate => string.Equals(candidate.Declared, key.Declared, StringComparison.Ordinal));
        var type = new AssignedType(key, name, null, [], Access: owner?.Access ?? Access.Public);
        return key.Role is PageRole.Entry or PageRole.Item ? WithCollection(type, project, used) : type;
    }

    private static AssignedType WithCollection(AssignedType type, ProjectTypes project, HashSet<string> used)
    {
        var natural = type.RecordName + "Collection";
        var name = Naming.Unique(natural, candidate => used.Contains(candidate) || IsTaken(candidate));
        used.Add(name);
        return type with { CollectionName = name, ClashingCollection = IsTaken(natural) ? natural : null };

        bool IsTaken(string candidate) => project.Find(candidate) is { IsCollectionHalf: false };
    }

    private static string NaturalName(TypeKey key)
    {
        if (key.Declared is { } declared)
        {
            return declared[(declared.LastIndexOfAny(['.', ':']) + 1)..].TrimStart('@');
        }

        var name = Naming.OfSegment(key.IsData ? DataPath.Of(key.Folder).Name : key.Folder);
        return key.Role switch
        {
            PageRole.Data => name + "Data",
            PageRole.Page => name + "Page",
            PageRole.Index => name + "Index",
            _ => Singular.OfName(name) ?? name + EntrySuffix,
        };
    }

    /// <summary>Data files in several folders may have one name: <c>docs/toc.yml</c> is <c>DocsToc</c> where <c>Toc</c> is taken.</summary>
    private static string QualifiedName(TypeKey key)
    {
        var folders = key.IsData ? DataPath.Of(key.Folder).Folders.SkipWhile(static folder => string.Equals(folder, "data", StringComparison.OrdinalIgnoreCase)) : [];
        return string.Concat(folders.Select(Naming.OfSegment)) + NaturalName(key);
    }

    private static string Substitute(TypeKey key, string natural, HashSet<string> used, HashSet<string> inUse)
    {
        var qualified = QualifiedName(key);
        return !string.Equals(qualified, natural, StringComparison.Ordinal) && !used.Contains(qualified) && !inUse.Contains(qualified) ? qualified
            : key.Role is PageRole.Data ? qualified
            : WithEntry(qualified);
    }

    private static string WithEntry(string name) => name.EndsWith(EntrySuffix, StringComparison.Ordinal) ? name : name + EntrySuffix;

    private static int Rank(PageRole role) => role switch
    {
        PageRole.Entry => 0,
        PageRole.Page => 1,
        PageRole.Index => 2,
        _ => 3,
    };
}
