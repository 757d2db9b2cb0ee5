using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>Papers: an item of the list, and a page for each.</summary>
internal static class PaperView
{
    public static Html Item(Paper paper) => Html.Of(
        $"""
        <li>
          <a href="{paper.Url}"><cite>{paper.Title}</cite></a>
          <p class="facts">{Facts(paper)}</p>
        </li>
        """);

    public static Html Page(Paper paper) => Document.Of(paper.Title, paper.Title, paper.Url, Html.Of(
        $"""
        <article>
          <header>
            <h1>{paper.Title}</h1>
            <p class="facts">{Facts(paper)}</p>
          </header>
          {Html.Raw(paper.Html)}
          {(paper.Link is null ? Html.Empty : Html.Of($"""<p><a href="{paper.Link}">Read it</a></p>"""))}
        </article>
        """));

    private static string Facts(Paper paper) => $"{string.Join(", ", paper.Authors)} · {paper.Venue} · {paper.Year}";
}
