using System;
using TypedContent;

namespace MySite;

[ContentCollection("documentation/**/*.md", Name = "Chapters", OrderBy = nameof(Weight))]
public partial record Chapter
{
    public required string Title { get; init; }
    public int Weight { get; init; }
}

[ContentCollection("themes/**/*.md", Name = "Themes")]
public partial record Theme
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Template { get; init; }
    public required DateTimeOffset Date { get; init; }
    public required ThemeFacts Extra { get; init; }
}

public sealed record ThemeFacts(DateTimeOffset Created, DateTimeOffset Updated, Uri Repository, Uri Homepage, Version MinimumVersion, string License, ThemeAuthor Author);

public sealed record ThemeAuthor(string Name, Uri? Homepage = null);
