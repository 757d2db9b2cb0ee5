using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace MySite;

[ContentCollection("_docs/**/*.md", Name = "Manual")]
public partial record ManualPage
{
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? Note { get; init; }
    public bool Editable { get; init; } = true;
    public string? MenuName { get; init; }

    /// <summary>Of a step of the tutorial.</summary>
    [Unique, Range(1, 20)] public int? Position { get; init; }

    [Url] public string? ShopifyFilterUrl { get; init; }
    public IReadOnlyList<string> ShopifyFilters { get; init; } = [];
}

[ContentCollection("_posts/*.md", Name = "News")]
public partial record NewsItem
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset Date { get; init; }
    public string? Description { get; init; }

    /// <summary>The release that the post announces.</summary>
    public Version? Version { get; init; }

    public IReadOnlyList<NewsCategory> Categories { get; init; } = [];
    public NewsCategory? Category { get; init; }
}

public enum NewsCategory { Community, Release, Team }

[ContentCollection("_tutorials/*.md", Name = "Tutorials")]
public partial record Tutorial
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset Date { get; init; }
}

[ContentCollection("pages/*.md", Name = "Pages")]
public partial record Page
{
    public required string Title { get; init; }
}
