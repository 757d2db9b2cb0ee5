namespace TypedContent;

/// <summary>Names the key of a property, for one that does not follow from the property's name: <c>[FrontMatterKey("cSpell:ignore")]</c>.</summary>
/// <param name="key">As authors write it. Case, <c>-</c> and <c>_</c> count here.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FrontMatterKeyAttribute(string key) : Attribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;
}

/// <summary>Lets a property take all keys that no other property has, which are errors otherwise: an <c>IReadOnlyDictionary&lt;string, FrontMatterValue&gt;</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExtraKeysAttribute : Attribute;
