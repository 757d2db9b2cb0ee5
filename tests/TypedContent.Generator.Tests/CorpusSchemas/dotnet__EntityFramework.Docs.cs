using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace MySite;

[ContentCollection("entity-framework/**/*.md", Name = "Articles")]
public partial record Article
{
    [StringLength(100)] public required string Title { get; init; }
    [StringLength(300)] public required string Description { get; init; }
    public required Writer Author { get; init; }
    [FrontMatterKey("ms.date"), DateFormat("MM/dd/yyyy")] public required DateOnly Reviewed { get; init; }
    [FrontMatterKey("ms.alias")] public string? Alias { get; init; }
    [FrontMatterKey("ms.custom")] public string? Custom { get; init; }
    [FrontMatterKey("ms.topic")] public Topic? Topic { get; init; }
    [Unique, RegularExpression("[a-z0-9/._-]+")] public string? Uid { get; init; }
    [FrontMatterKey("no-loc")] public IReadOnlyList<string> NotTranslated { get; init; } = [];
}

public enum Writer { SamMonoRT, AndriySvyryd }

public enum Topic { Article, Include }

[ContentCollection("samples/**/*.md")]
public partial record Sample
{
    [FrontMatterKey("page_type")] public string? PageType { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> Products { get; init; } = [];
}
