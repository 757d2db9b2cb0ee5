using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>News: the list, and a page for each item.</summary>
internal static class NewsView
{
    public static Html Index() => Document.Of("News", "What happened, latest first.", "/news/", Html.Of(
        $"""
        <h1>News</h1>
        {List(Site.News.OrderByDescending(item => item.Date))}
        """));

    /// <summary>An inline item stands in the list as a whole; of the others the list has the title.</summary>
    public static Html List(IEnumerable<NewsEntry> items) => Html.Of(
        $"""
        <ul class="news">
          {Html.Join(items, item => Html.Of(
              $"""
              <li>
                {Dates.Time(item.Date)}
                <div>{(item.Inline is true ? Html.Raw(item.Html) : Html.Of($"""<a href="{item.Url}">{item.Title}</a>"""))}</div>
              </li>
              """))}
        </ul>
        """);

    public static Html Page(NewsEntry item) => Document.Of(item.Title, item.Title, item.Url, Html.Of(
        $"""
        <article>
          <header>
            <h1>{item.Title}</h1>
            <p class="facts">{Dates.Time(item.Date)}</p>
          </header>
          {Html.Raw(item.Html)}
        </article>
        <p><a href="/news/">All news</a></p>
        """));
}
