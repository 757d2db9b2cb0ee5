using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>Images and other files, against the list that the build writes.</summary>
public sealed class AssetRuleTests
{
    private readonly GeneratorHarness _site = new GeneratorHarness()
        .Add("index.md", "Home")
        .AddFile("obj/Debug/TypedContent.assets.txt", "posts/photo.png\nposts/talk.pdf\nimages/two words.png\nimages/größe.png\n/\n/logo.svg\n/css/site.css\n");

    [Fact]
    public void TC3014_image_that_does_not_exist()
    {
        _site.Add("posts/a.md", "![1](foto.png) ![2](../images/photo.png) ![3](/logo.png)\n\n<video src='film.mp4' poster=photo.jpg></video>");

        Assert.Equal(
            [
                "Content/posts/a.md(1,6): error TC3014: The image 'foto.png' does not exist: there is no file posts/foto.png in the content folder; did you mean 'photo.png'?",
                "Content/posts/a.md(1,21): error TC3014: The image '../images/photo.png' does not exist: there is no file images/photo.png in the content folder; did you mean 'photo.png'?",
                "Content/posts/a.md(1,47): error TC3014: The image '/logo.png' does not exist: there is no file /logo.png in wwwroot or in the content folder; did you mean '/logo.svg'?",
                "Content/posts/a.md(3,13): error TC3014: The media file 'film.mp4' does not exist: there is no file posts/film.mp4 in the content folder",
                "Content/posts/a.md(3,30): error TC3014: The image 'photo.jpg' does not exist: there is no file posts/photo.jpg in the content folder; did you mean 'photo.png'?",
            ],
            _site.Run().Faults);
    }

    [Fact]
    public void TC3015_link_to_a_file_that_does_not_exist()
    {
        _site.Add("posts/a.md", "[1](tolk.pdf) [2](/css/site.js) [3](talk.pdf)");

        Assert.Equal(
            [
                "Content/posts/a.md(1,5): warning TC3015: The link 'tolk.pdf' leads nowhere: there is no page and no file posts/tolk.pdf in the content folder; did you mean 'talk.pdf'?",
                "Content/posts/a.md(1,19): warning TC3015: The link '/css/site.js' leads nowhere: there is no page and no file /css/site.js in wwwroot or in the content folder; did you mean '/css/site.css'?",
            ],
            _site.Run().Faults);
    }

    [Fact]
    public void Image_that_differs_in_case_is_an_error_of_its_own()
    {
        _site.Add("posts/a.md", "![1](Photo.PNG) ![2](/Logo.svg) [3](Talk.pdf)");

        Assert.Equal(
            [
                "Content/posts/a.md(1,6): error TC3011: 'Photo.PNG' is found on Windows and macOS only, since the file is called 'photo.png'; write 'photo.png'",
                "Content/posts/a.md(1,22): error TC3011: '/Logo.svg' is found on Windows and macOS only, since the file is called 'logo.svg'; write '/logo.svg'",
                "Content/posts/a.md(1,37): error TC3011: 'Talk.pdf' is found on Windows and macOS only, since the file is called 'talk.pdf'; write 'talk.pdf'",
            ],
            _site.Run().Faults);
    }

    [Theory]
    [InlineData("![](photo.png) ![](./photo.png) ![](../posts/photo.png) ![](/posts/photo.png) ![](/logo.svg?v=2) ![](../../logo.svg)")]
    [InlineData("![](<../images/two words.png>) ![](../images/two%20words.png) ![](../images/gr%C3%B6%C3%9Fe.png) ![](../images/gro\u0308ße.png)")]
    [InlineData("![](https://host/x.png) ![](data:image/png;base64,AAAA) <img srcset=\"photo.png 1x, /logo.svg 2x\" alt=\"\">")]
    [InlineData("<script src=/built.js></script><link href=/built.css>")]
    [InlineData("![](/_content/Lib/x.png) <img src={picture}>")]
    public void Files_that_exist_are_not_reported(string markdown) => Assert.Empty(_site.Add("posts/a.md", markdown).Run().Faults);

    [Fact]
    public void Without_a_list_nothing_is_said_of_files() =>
        Assert.Empty(new GeneratorHarness().Add("a.md", "![1](nope.png) [2](nope.pdf) [3](/nope.pdf) [4](LICENSE)").Run().Faults);

    [Fact]
    public void Without_wwwroot_nothing_is_said_of_files_from_the_root()
    {
        var site = new GeneratorHarness().AddFile("obj/TypedContent.assets.txt", "x.png\n").Add("a.md", "![1](/nope.png) [2](/nope.pdf) ![3](nope.png)");

        Assert.StartsWith("Content/a.md(1,37): error TC3014: ", Assert.Single(site.Run().Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Known_urls_hold_for_images() =>
        Assert.Empty(_site.Property("_TypedContentKnownUrls", "%2Favatars%2F**").Add("posts/a.md", "![x](/avatars/ada.png)").Run().Faults);
}
