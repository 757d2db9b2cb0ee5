using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>The home page: what it shows, and how, is front matter of <c>Content/about.md</c>.</summary>
internal static class HomeView
{
    /// <summary>Longer lists scroll if the front matter wants it.</summary>
    private const int ItemsWithoutScrolling = 3;

    public static Html Page() => Document.Of(Site.About.Title, Site.About.Description, Site.About.Url, Html.Of(
        $"""
        <article class="about">
          <header>
            <h1>{Site.About.Title}</h1>
            <p class="subtitle">{Html.Raw(Site.About.Subtitle)}</p>
          </header>
          {Portrait()}
          {Html.Raw(Site.About.Html)}
        </article>
        {(Site.About.News && Site.About.Announcements.Enabled ? News() : Html.Empty)}
        {Posts()}
        {(Site.About.SelectedPapers ? Papers() : Html.Empty)}
        {(Site.About.Social ? Social() : Html.Empty)}
        """));

    private static Html Portrait()
    {
        var profile = Site.About.Profile;
        return Html.Of(
            $"""
            <figure class="portrait {profile.Align}">
              <img class="{(profile.ImageCircular ? "round" : "rounded")}" src="/images/{profile.Image}" alt="{profile.ImageAlt}" width="480" height="560">
            </figure>
            """);
    }

    private static Html News()
    {
        var settings = Site.About.Announcements;
        var news = Site.News.OrderByDescending(item => item.Date).Take(settings.Limit).ToList();
        var scrolls = settings.Scrollable && news.Count > ItemsWithoutScrolling;

        // A region that scrolls has to be reachable by keyboard.
        return Html.Of(
            $"""
            <section aria-labelledby="home-news">
              <h2 id="home-news"><a href="/news/">News</a></h2>
              <div class="{(scrolls ? "scroll" : "list")}"{Html.Raw(scrolls ? " tabindex=\"0\" role=\"region\" aria-labelledby=\"home-news\"" : null)}>
                {NewsView.List(news)}
              </div>
            </section>
            """);
    }

    private static Html Posts() => Html.Of(
        $"""
        <section aria-labelledby="home-posts">
          <h2 id="home-posts"><a href="/posts/">Posts</a></h2>
          {PostView.List(Site.Posts)}
        </section>
        """);

    private static Html Papers() => Html.Of(
        $"""
        <section aria-labelledby="home-papers">
          <h2 id="home-papers">Selected papers</h2>
          <ol class="papers">
            {Html.Join(Site.Papers.Where(paper => paper.Selected).OrderBy(paper => paper.Year), PaperView.Item)}
          </ol>
        </section>
        """);

    private static Html Social() => Html.Of(
        $"""
        <section aria-labelledby="home-elsewhere">
          <h2 id="home-elsewhere">Elsewhere</h2>
          <ul class="social">
            {Html.Join(Site.About.SocialLinks, social => Html.Of($"""<li><a href="{social.Link}">{social.Name}</a></li>"""))}
          </ul>
        </section>
        """);
}
