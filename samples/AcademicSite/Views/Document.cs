using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>The frame of every page: head, navigation, footer.</summary>
internal static class Document
{
    public static Html Of(string title, string? description, string url, Html main) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta name="description" content="{description}">
          <title>{title}</title>
          <link rel="icon" href="/images/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/site.css">
        </head>
        <body>
          <a class="skip" href="#main">Skip to the content</a>
          <header class="bar">
            <nav class="width" aria-label="Site">
              {Link(Site.About.Url, Site.About.Title, url, "brand")}
              {Link(Site.About.Url, "About", url)}
              {Link("/news/", "News", url)}
              {Link("/posts/", "Posts", url)}
            </nav>
          </header>
          <main id="main" class="width">
        {main}
          </main>
          <footer class="bar">
            <p class="width">Made of {Site.Entries.Count()} Markdown files with TypedContent. Drawings and words are the project’s own.</p>
          </footer>
        </body>
        </html>

        """);

    private static Html Link(string target, string text, string url, string? kind = null) => Html.Of(
        $"""<a href="{target}"{Attribute("class", kind)}{Attribute("aria-current", kind is null && target == url ? "page" : null)}>{text}</a>""");

    private static Html Attribute(string name, string? value) => value is null ? Html.Empty : Html.Of($" {name}=\"{value}\"");
}
