namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// A comment <c>typedcontent: ignore TC1234</c> in a page: the diagnostics whose ID starts with <paramref name="Id"/>
/// are not reported on its line and the next. <paramref name="Line"/> is zero-based.
/// </summary>
internal sealed record Suppression(int Line, string Id)
{
    public bool Covers(DiagnosticInfo diagnostic) =>
        diagnostic.Location is { } location
        && location.Place.Lines.Start.Line - Line is 0 or 1
        && diagnostic.Id.StartsWith(Id, StringComparison.Ordinal);
}
