using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The members that the project's own half of a generated class declares: their names are taken there.</summary>
internal sealed record OwnMembers(EquatableArray<OwnType> Types)
{
    public EquatableArray<string> Of(string className)
    {
        foreach (var type in Types)
        {
            if (string.Equals(type.Name, className, StringComparison.Ordinal))
            {
                return type.Members;
            }
        }

        return [];
    }
}

internal sealed record OwnType(string Name, EquatableArray<string> Members);
