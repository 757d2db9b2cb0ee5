using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The members that the project's own half of a generated class declares: their names are taken there.</summary>
internal sealed record OwnMembers(EquatableArray<OwnType> Types)
{
    public EquatableArray<string> Of(string className) => Find(className)?.Members ?? [];

    public Access AccessOf(string className) => Find(className)?.Access ?? Access.Public;

    private OwnType? Find(string className)
    {
        foreach (var type in Types)
        {
            if (string.Equals(type.Name, className, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return null;
    }
}

/// <param name="Access">What it says of its own accord.</param>
internal sealed record OwnType(string Name, EquatableArray<string> Members, Access Access = Access.Public);
