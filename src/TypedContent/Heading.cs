namespace TypedContent;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The value of the <c>id</c> attribute in the HTML, without <c>#</c>; unique in the page.</param>
/// <param name="Text">Plain text: HTML-encode it before you write it into a page.</param>
public sealed record Heading(int Level, string Id, string Text);
