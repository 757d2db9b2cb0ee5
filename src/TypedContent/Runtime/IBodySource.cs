namespace TypedContent.Runtime;

/// <summary>
/// Where the body of a page is found when it is asked for. By path, not by number: after a hot reload an entry that
/// user code still holds must not find the body of another page.
/// </summary>
internal interface IBodySource : IEntryNeighbors
{
    /// <summary>The site that the page is part of.</summary>
    EntryTree? Tree { get; }

    /// <summary>The facts of a body, null where the page is gone.</summary>
    DataReader? FindBody(int bucket, string path);

    /// <summary>The HTML of a body, null where the page is gone.</summary>
    string? FindHtml(int bucket, string path);
}
