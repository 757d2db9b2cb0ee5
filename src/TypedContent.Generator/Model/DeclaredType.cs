using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>A type that the project declares as that of a collection or a page.</summary>
internal sealed record DeclaredType
{
    /// <summary>With <c>global::</c>; unique in the project.</summary>
    public required string FullName { get; init; }

    /// <summary>Without namespace and containing types.</summary>
    public required string Name { get; init; }

    /// <summary>Of a collection: which files belong to it. Of a page: the path of its file.</summary>
    public required string Pattern { get; init; }

    /// <summary>Whether it is the type of one page or data file rather than of a collection.</summary>
    public required bool IsPage { get; init; }

    /// <summary>The member of <c>Site</c>, where the attribute names it.</summary>
    public string? MemberName { get; init; }

    public string? OrderBy { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>Pattern of URLs; null for those that follow from paths.</summary>
    public string? Url { get; init; }

    /// <summary>How its other half is declared.</summary>
    public required TypeDeclaration Declaration { get; init; }

    /// <summary>The type itself first, then those that its properties hold, at any depth.</summary>
    public required EquatableArray<ContentObject> Objects { get; init; }

    public ContentObject Root => Objects[0];

    /// <summary>Null for a type that is none of this one's.</summary>
    public ContentObject? Find(string fullName) => Objects.FirstOrDefault(candidate => string.Equals(candidate.FullName, fullName, StringComparison.Ordinal));
}

/// <summary>What another part of a type must repeat or respect.</summary>
/// <param name="Namespace">Null for the global one.</param>
/// <param name="Containing">The types around it, outermost first, as <c>partial class Models</c>.</param>
/// <param name="Keyword"><c>record</c> or <c>class</c>.</param>
/// <param name="IsEntryDerived">Its base type is itself the declared type of a collection.</param>
internal sealed record TypeDeclaration(string? Namespace, EquatableArray<string> Containing, string Keyword, bool IsSealed, bool HasBase, bool IsEntryDerived, DeclaredHalf Half);

/// <summary>A type of the project whose properties take the values of a mapping.</summary>
internal sealed record ContentObject
{
    /// <summary>With <c>global::</c>.</summary>
    public required string FullName { get; init; }

    public required string Name { get; init; }

    public required bool IsValueType { get; init; }

    /// <summary>In the order of their values in <see cref="RecordValue"/>: constructor parameters, then required properties, then the others.</summary>
    public required EquatableArray<ContentProperty> Properties { get; init; }

    /// <summary>The names of its properties of types that no front matter stands for, and of those that generated code cannot set. Their keys are known all the same.</summary>
    public EquatableArray<string> Unread { get; init; }

    /// <summary>Text of its XML doc, for schemas; null where there is none.</summary>
    public string? Summary { get; init; }
}

/// <summary>A property of a declared type.</summary>
internal sealed record ContentProperty
{
    public required string Name { get; init; }

    public required PropertyType Type { get; init; }

    /// <summary>The C# type with <c>global::</c> and <c>?</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>Whether null is a value of it.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether items of the list, or values of the dictionary, may be null.</summary>
    public bool HasNullableItems { get; init; }

    /// <summary>Whether a page must have the key: a <c>required</c> property, or a parameter that has no default value and allows no null.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether it has a value of its own where a page does not set it.</summary>
    public required bool HasDefault { get; init; }

    /// <summary>The parameter of <see cref="PropertySetting.Parameter"/>.</summary>
    public string? ParameterName { get; init; }

    /// <summary>The default value of a parameter as C#.</summary>
    public string? DefaultExpression { get; init; }

    /// <summary>The value of its initialiser or its parameter's default, where that is a literal or a member of an enum: for schemas.</summary>
    public string? InitialValue { get; init; }

    /// <summary>The type that declares it, which may be a base type. With <c>global::</c>.</summary>
    public required string DeclaringType { get; init; }

    public required PropertySetting Setting { get; init; }

    /// <summary>The key by <c>[FrontMatterKey]</c>; null where the name of the property says it.</summary>
    public string? Key { get; init; }

    /// <summary>Takes all keys that no other property has.</summary>
    public bool IsExtraKeys { get; init; }

    /// <summary>Whether a scalar is a list of one.</summary>
    public bool IsSingleOrList { get; init; }

    /// <summary>What separates the items of a list that is given as one text.</summary>
    public char? Separator { get; init; }

    public EquatableArray<string> DateFormats { get; init; }

    public EquatableArray<Constraint> Constraints { get; init; }

    public bool IsUnique { get; init; }

    public bool IsAsset { get; init; }

    public bool IsMarkdown { get; init; }

    /// <summary>The property of the list's entries that refers to this type: then no key belongs to it.</summary>
    public string? InverseOf { get; init; }

    /// <summary>Text of its XML doc, for schemas; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether it is set by an accessor that C# lets generated code not call: once the object exists, or behind the back of its type.</summary>
    /// <param name="isRoot">Whether the type of the object is declared, so that its constructor is generated.</param>
    public bool NeedsAccessor(bool isRoot) => Setting is not PropertySetting.Setter && (Reference is not null
        ? isRoot || InverseOf is null
        : Setting is not PropertySetting.Parameter && (isRoot ? Setting is PropertySetting.HiddenSetter : !IsRequired));

    /// <summary>The record that it refers to, itself or in a list or dictionary; null where it does not.</summary>
    public ReferenceType? Reference => Type switch
    {
        ReferenceType reference => reference,
        ListType { Element: ReferenceType reference } => reference,
        DictionaryType { Value: ReferenceType reference } => reference,
        _ => null,
    };
}

/// <summary>How generated code gives a property its value.</summary>
internal enum PropertySetting
{
    /// <summary>By the parameter of the primary constructor that has its name.</summary>
    Parameter,

    /// <summary>By its <c>set</c> accessor, from anywhere in the project.</summary>
    Setter,

    /// <summary>By its <c>init</c> accessor.</summary>
    InitSetter,

    /// <summary>By an accessor that only its own type may call.</summary>
    HiddenSetter,
}
