namespace TypedContent.Generator.Emission;

/// <summary>What decides how the members of a record are declared that every record has.</summary>
/// <param name="HasBase">Its base type is a record.</param>
internal sealed record RecordForm(string Name, bool IsSealed = true, bool HasBase = false)
{
    public string PrintingModifiers => this switch
    {
        { HasBase: true } => "protected override",
        { IsSealed: true } => "private",
        _ => "protected virtual",
    };
}
