namespace TypedContent.Generator.Model;

/// <summary>What becomes of HTML in Markdown.</summary>
internal enum RawHtmlPolicy
{
    /// <summary>It is passed on.</summary>
    Allow,

    /// <summary>It is passed on, and reported.</summary>
    Warn,

    /// <summary>It is reported, and passed on as text.</summary>
    Forbid,
}
