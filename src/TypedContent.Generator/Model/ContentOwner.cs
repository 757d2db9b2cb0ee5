namespace TypedContent.Generator.Model;

/// <summary>What deciding which files a declared type has must know of it.</summary>
/// <param name="Declared">The full name of the type.</param>
/// <param name="Pattern">Of a page: its path.</param>
/// <param name="MemberName">The member of <c>Site</c>, where the attribute names it.</param>
internal sealed record ContentOwner(string Declared, string Name, string Pattern, bool IsPage, string? MemberName, Access Access = Access.Public)
{
    public static ContentOwner Of(DeclaredType type) => new(type.FullName, type.Name, type.Pattern, type.IsPage, type.MemberName, type.Declaration.Half.Access);
}
