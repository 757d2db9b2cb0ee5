using AcademicSite.Markup;
using TypedContent;

namespace AcademicSite.Views;

/// <summary>Posts: the list with excerpts, and a page for each.</summary>
internal static class PostView
{
    public static Html Index()
    {
        var index = Site.Posts.Index;
        return Document.Of(index.Title, index.Description, index.Url, Html.Of(
            $"""
            <h1>{index.Title}</h1>
            {Html.Raw(index.Html)}
            <h2 class="unseen">All posts</h2>
            {List(Site.Posts)}
            """));
    }

    public static Html List(IEnumerable<Post> posts) => Html.Join(posts.OrderByDescending(post => post.Date), post => Html.Of(
        $"""
        <article class="card">
          <h3><a href="{post.Url}">{post.Title}</a></h3>
          {Facts(post)}
          {Html.Raw(post.Excerpt)}
        </article>
        """));

    public static Html Page(Post post) => Document.Of(post.Title, post.Description, post.Url, Html.Of(
        $"""
        <article>
          <header>
            <h1>{post.Title}</h1>
            {Facts(post)}
          </header>
          {(post.Headings.Count > 1 ? Contents(post.Headings) : Html.Empty)}
          {Html.Raw(post.Html)}
        </article>
        {Neighbours(post)}
        """));

    private static Html Facts(Post post) => Html.Of(
        $"""
        <p class="facts">{Dates.Time(post.Date)} · {Dates.Minutes(post.ReadingTime)}
          {Html.Join(post.Tags, tag => Html.Of($"""<span class="tag">{tag}</span> """))}
        </p>
        """);

    private static Html Contents(IEnumerable<Heading> headings) => Html.Of(
        $"""
        <nav class="contents" aria-label="On this page">
          <ul>
            {Html.Join(headings, heading => Html.Of($"""<li><a href="#{heading.Id}">{heading.Text}</a></li>"""))}
          </ul>
        </nav>
        """);

    private static Html Neighbours(Post post)
    {
        var byDate = Site.Posts.OrderBy(other => other.Date).ToList();
        var place = byDate.FindIndex(other => other.Slug == post.Slug);
        return Html.Of(
            $"""
            <nav class="neighbours" aria-label="Posts beside this one">
              {Neighbour("prev", "Earlier", byDate.ElementAtOrDefault(place - 1))}
              {Neighbour("next", "Later", byDate.ElementAtOrDefault(place + 1))}
            </nav>
            """);
    }

    private static Html Neighbour(string relation, string label, Post? post) =>
        post is null ? Html.Empty : Html.Of($"""<a href="{post.Url}" rel="{relation}"><small>{label}</small> {post.Title}</a>""");
}
