using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace MySite;

[ContentCollection("_posts/**/*.md", OrderBy = nameof(Date), Descending = true)]
public partial record Post
{
    [StringLength(80)] public required string Title { get; init; }
    public required DateTimeOffset Date { get; init; }
    [StringLength(160)] public required string Description { get; init; }
    [Split(' ')] public IReadOnlyList<string> Tags { get; init; } = [];
    [Split(' '), AllowedValues("sample-posts", "external-services")] public IReadOnlyList<string> Categories { get; init; } = [];
    public DateTimeOffset? LastUpdated { get; init; }
    public bool Featured { get; init; }
    public bool RelatedPosts { get; init; } = true;
    public bool RelatedPublications { get; init; }
    public bool Citation { get; init; }
    public bool GiscusComments { get; init; }
    public bool DisqusComments { get; init; }
    public string? Thumbnail { get; init; }
    public Uri? Redirect { get; init; }
    public IReadOnlyList<PostAuthor> Authors { get; init; } = [];
    [RegularExpression(@"[\w-]+\.bib")] public string? Bibliography { get; init; }
    [FrontMatterKey("_styles")] public string? Styles { get; init; }

    /// <summary>A list of names for pages in the distill layout, else where it stands.</summary>
    public FrontMatterValue? Toc { get; init; }

    public Charts? Chart { get; init; }
    public Galleries? Images { get; init; }
    public Mermaid? Mermaid { get; init; }
    public bool CodeDiff { get; init; }
    public bool Map { get; init; }
    public bool Pseudocode { get; init; }
    public bool PrettyTable { get; init; }
    public bool Tabs { get; init; }
    public bool Tikzjax { get; init; }
    public bool Typograms { get; init; }
}

public sealed record PostAuthor(string Name, [property: Url] string? Url = null, Affiliation? Affiliations = null);

public sealed record Affiliation(string Name);

public sealed record Charts(bool Chartjs = false, bool Echarts = false, bool Plotly = false, bool VegaLite = false);

public sealed record Galleries(bool Compare = false, bool Lightbox2 = false, bool Photoswipe = false, bool Slider = false, bool Spotlight = false, bool Venobox = false);

public sealed record Mermaid(bool Enabled, bool Zoomable = false);

[ContentCollection("_news/**/*.md")]
public partial record NewsItem
{
    public required DateTimeOffset Date { get; init; }
    public required bool Inline { get; init; }
    public bool RelatedPosts { get; init; } = true;
}

[ContentCollection("_books/**/*.md")]
public partial record Book
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public required BookStatus Status { get; init; }
    public string? Cover { get; init; }
    [RegularExpression("OL[0-9]+M")] public string? Olid { get; init; }
    [RegularExpression("[0-9]{9}[0-9X]|[0-9]{13}")] public string? Isbn { get; init; }
    [Split(' ')] public IReadOnlyList<string> Categories { get; init; } = [];
    [Split(' ')] public IReadOnlyList<string> Tags { get; init; } = [];
    [Url] public string? BuyLink { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? Started { get; init; }
    public DateOnly? Finished { get; init; }
    [Range(1450, 2100)] public int? Released { get; init; }
    [Range(1, 5)] public int? Stars { get; init; }
    public long? GoodreadsReview { get; init; }
}

public enum BookStatus { Queued, Reading, Finished }

[ContentCollection("_projects/**/*.md", OrderBy = nameof(Importance))]
public partial record Project
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required ProjectCategory Category { get; init; }
    [Range(1, 4)] public required int Importance { get; init; }
    public string? PageId { get; init; }
    public string? Img { get; init; }
    public Uri? Redirect { get; init; }
    public bool RelatedPublications { get; init; }
    public bool GiscusComments { get; init; }
}

public enum ProjectCategory { Work, Fun }

public abstract record LocalizedPage
{
    [Unique] public string? PageId { get; init; }
    public bool Nav { get; init; }
    [Range(1, 20)] public int? NavOrder { get; init; }
    public string? Description { get; init; }
    public string? Subtitle { get; init; }
    public Uri? Redirect { get; init; }
    public Profile? Profile { get; init; }
    public IReadOnlyList<Profile> Profiles { get; init; } = [];
    public bool SelectedPapers { get; init; }
    public bool Social { get; init; }
    public Recent? Announcements { get; init; }
    public Recent? LatestPosts { get; init; }
    public string? BlogName { get; init; }
    public Pagination? Pagination { get; init; }
    public string? Collection { get; init; }
    public string? CvPdf { get; init; }
    public Contents? Toc { get; init; }
    public bool Dropdown { get; init; }
    public IReadOnlyList<MenuItem> Children { get; init; } = [];
    public IReadOnlyList<ProjectCategory> DisplayCategories { get; init; } = [];
    public bool Horizontal { get; init; }
}

[ContentCollection("_pages/en-us/*.md", Name = "EnglishPages")]
public partial record EnglishPage : LocalizedPage;

[ContentCollection("_pages/pt-br/*.md", Name = "PortuguesePages")]
public partial record PortuguesePage : LocalizedPage;

public sealed record Profile(Side Align, string Image, string? Content = null, bool ImageCircular = false, string MoreInfo = "");

public enum Side { Left, Right }

public sealed record Contents(Side Sidebar);

public sealed record Recent(bool Enabled, bool Scrollable = false, int? Limit = null);

public sealed record Pagination(bool Enabled, string Collection, string Permalink, int PerPage, string SortField, bool SortReverse, Trail? Trail = null);

public sealed record Trail(int Before, int After);

public sealed record MenuItem(string Title, string? Permalink = null);
