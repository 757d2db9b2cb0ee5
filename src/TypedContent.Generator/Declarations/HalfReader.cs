using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads what the project's own half of a generated type has, so that it is not generated again.</summary>
internal static class HalfReader
{
    public static DeclaredHalf Read(INamedTypeSymbol type, Access access, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var own = type.GetMembers().Where(static member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName).Select(static member => member.Name);
        var properties = PropertiesReader.All(type);
        var hasConstructor = type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty);
        return new DeclaredHalf(
            type.Name,
            access,
            own.Concat(properties.Select(static property => property.Name)).Concat(hasConstructor ? [WellKnownMemberNames.InstanceConstructorName] : [])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static name => name, StringComparer.Ordinal)
                .ToEquatableArray())
        {
            Properties = properties
                .Select(static property => new DeclaredProperty(
                    property.Name,
                    TypeText.Plain(TypeNameWriter.Of(property.Type), contentNamespace: null),
                    property is { DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public },
                    property.SetMethod is not null, property.IsRequired)
                { Json = JsonMemberReader.Read(property) })
                .OrderBy(static property => property.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }
}
