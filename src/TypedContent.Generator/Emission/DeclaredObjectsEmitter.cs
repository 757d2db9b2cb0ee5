using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Emits how the nested objects of a declared type are made. They are types of the project, so that nothing can be added to them:
/// what is set once an object exists goes through the accessor itself.
/// </summary>
internal static class DeclaredObjectsEmitter
{
    private const string Reader = "global::TypedContent.Runtime.DataReader";

    public static GeneratedFile Emit(DeclaredRecord record, CodeTarget target)
    {
        var code = new DeclaredCode(record, target);
        var writer = SourceHeader.Start(GeneratedNames.ShardNamespace(target), namesUserMembers: true);
        writer.Line(SourceHeader.GeneratedCode).Line(SourceHeader.EditorHidden);
        using (writer.Open($"internal static class {CSharp.Identifier(GeneratedNames.Objects(record.CodeName))}"))
        {
            for (var index = 1; index < record.Type.Objects.Count; index++)
            {
                EmitFactory(writer, record.Type.Objects[index], index, code);
            }

            for (var index = 0; index < record.Type.Objects.Count; index++)
            {
                EmitAccessors(writer, record.Type.Objects[index], index, code);
            }
        }

        return new GeneratedFile(HintName.Of(record.CodeName, "Objects"), writer.ToString());
    }

    // The order of the properties is that of the data: parameters, then required properties, then the others.
    private static void EmitFactory(CodeWriter writer, ContentObject value, int index, DeclaredCode code)
    {
        var arguments = value.Properties.Where(static property => property.Setting is PropertySetting.Parameter).Select(code.Argument);
        List<ContentProperty> required = [.. value.Properties.Where(static property => property is { IsRequired: true, Setting: not PropertySetting.Parameter })];
        using (writer.Open($"public static {value.FullName} {DeclaredCode.Factory(index)}({Reader} reader)"))
        {
            var initializers = required.Where(static property => property.Reference is null).Select(property => $"{CSharp.Identifier(property.Name)} = reader.Next() ? {code.Read(property)} : default!")
                .Concat(required.Where(static property => property.Reference is not null).Select(static property => $"{CSharp.Identifier(property.Name)} = {(property.Type is ReferenceType ? "null!" : "[]")}"));
            var members = string.Join(", ", initializers);
            writer.Line($"var value = new {value.FullName}({string.Join(", ", arguments)}){(members.Length == 0 ? "" : $" {{ {members} }}")};");
            foreach (var property in value.Properties.Where(static property => property.Reference is not null || property is { IsRequired: false, Setting: not PropertySetting.Parameter }))
            {
                writer.Line(property.InverseOf is null ? code.Assignment(property, "value", index) : "if (reader.Next()) { }");
            }

            writer.Line("return value;");
        }

        writer.Line();
    }

    private static void EmitAccessors(CodeWriter writer, ContentObject owner, int index, DeclaredCode code)
    {
        foreach (var property in owner.Properties.Where(property => property.NeedsAccessor(index == 0) && (property.Reference is null || code.SetOf(property) is not null)))
        {
            EmitAccessor(writer, owner, property, index, code);
        }
    }

    private static void EmitAccessor(CodeWriter writer, ContentObject owner, ContentProperty property, int index, DeclaredCode code)
    {
        writer.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {CSharp.Literal($"set_{property.Name}")})]");
        writer.Line($"public static extern void {DeclaredCode.Accessor(property, index)}({(owner.IsValueType ? "ref " : "")}{property.DeclaringType} owner, {code.TypeName(property.TypeName)} value);");
        writer.Line();
    }
}
