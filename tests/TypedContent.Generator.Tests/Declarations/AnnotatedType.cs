using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Declarations;

/// <summary>A class as the compiler sees it and as it is at run time, so that our reading of its attributes can be held against the attributes themselves.</summary>
internal sealed class AnnotatedType
{
    private const string Usings = "#nullable enable\nusing System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations;\n";

    private readonly INamedTypeSymbol _declared;
    private readonly Type _type;

    public AnnotatedType(string members, string otherTypes = "")
    {
        var compilation = CSharpCompilation.Create(
            $"Annotated{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText($"{Usings}public class Subject {{ {members} }} {otherTypes}")], CompiledSite.References, CompiledSite.Options);
        var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        assembly.Position = 0;
        _declared = compilation.GetTypeByMetadataName("Subject")!; // Just declared.
        _type = new AssemblyLoadContext(nameof(AnnotatedType)).LoadFromStream(assembly).GetType("Subject")!; // Just declared.
    }

    /// <summary>What we make of an attribute.</summary>
    public static Constraint? Constraint(string attribute) => ConstraintReader.Read(Only(attribute));

    /// <summary>Why the attribute is not evaluated.</summary>
    public static string? WhyNot(string attribute, string otherTypes = "") => ConstraintReader.WhyNotEvaluated(Only(attribute, otherTypes));

    public Constraint? Constraint(string property, int index = 0) => ConstraintReader.Read(_declared.GetMembers(property).Single().GetAttributes()[index]);

    /// <summary>What .NET says of a value.</summary>
    public bool IsValid(string property, object? value) => Attribute(property).IsValid(value);

    public string MessageOf(string property) => Attribute(property).FormatErrorMessage(property);

    private ValidationAttribute Attribute(string property) => _type.GetProperty(property)!.GetCustomAttribute<ValidationAttribute>()!; // Tests ask for what they declare.

    private static AttributeData Only(string attribute, string otherTypes = "") =>
        new AnnotatedType($"[{attribute}] public string? P {{ get; set; }}", otherTypes)._declared.GetMembers("P").Single().GetAttributes().Single();
}
