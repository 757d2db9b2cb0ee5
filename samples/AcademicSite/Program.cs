using AcademicSite.Markup;
using AcademicSite.Views;

var app = WebApplication.Create(args);

app.UseStaticFiles();
app.UseRouting(); // Only here: the last route takes every address, and files come first.
app.MapGet("/", () => Page(HomeView.Page()));
app.MapGet("/news/", () => Page(NewsView.Index()));
app.MapGet("/posts/", () => Page(PostView.Index()));
app.MapGet("/{**path}", (string path) =>
{
    // Looked up at each request, so that under "dotnet watch" a new page has its address at once.
    var url = $"/{path.Trim('/')}/";
    return Site.Entries.FirstOrDefault(entry => entry.Url == url) switch
    {
        Post post => Page(PostView.Page(post)),
        NewsEntry item => Page(NewsView.Page(item)),
        Paper paper => Page(PaperView.Page(paper)),
        _ => Page(NotFoundView.Page(url), StatusCodes.Status404NotFound),
    };
});

app.Run();

static IResult Page(Html html, int status = StatusCodes.Status200OK) => Results.Content(html.Text, "text/html; charset=utf-8", statusCode: status);
