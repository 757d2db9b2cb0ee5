using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;

namespace TypedContent.Generator.Emission;

/// <summary>How the generated types refer to each other.</summary>
internal static class GeneratedNames
{
    private const string Shards = "ContentShards";

    /// <summary>The class of the site's tree; all others of the shard namespace end otherwise.</summary>
    public const string Tree = "SiteTree";

    /// <summary>The namespace of what no user should see.</summary>
    public static string ShardNamespace(CodeTarget target) =>
        target.Namespace is { } name ? $"{name}.{Shards}" : Shards;

    /// <summary>A type of the content namespace, from anywhere.</summary>
    public static string Public(CodeTarget target, string type) =>
        target.Namespace is { } name ? $"global::{CSharp.QualifiedName(name)}.{CSharp.Identifier(type)}" : $"global::{CSharp.Identifier(type)}";

    /// <summary>The record of a set, which the project may have declared in a namespace of its own.</summary>
    /// <param name="declared">With <c>global::</c>; null for a generated record.</param>
    public static string Record(CodeTarget target, string name, string? declared) => declared ?? Public(target, name);

    /// <summary>A type of the shard namespace, from anywhere.</summary>
    public static string Internal(CodeTarget target, string type) =>
        $"global::{CSharp.QualifiedName(ShardNamespace(target))}.{CSharp.Identifier(type)}";

    public static string Set(string codeName) => $"{codeName}Set";

    public static string Objects(string codeName) => $"{codeName}Objects";

    public static string Backlinks(string codeName) => $"{codeName}Backlinks";

    public static string BacklinkList(int number) => $"List{Invariant.Number(number)}";

    public static string FrontMatter(string codeName, int bucket) => $"{codeName}FrontMatter{Invariant.Number(bucket)}";

    public static string Bodies(string codeName, int bucket) => $"{codeName}Bodies{Invariant.Number(bucket)}";
}
