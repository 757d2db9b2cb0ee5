using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>From data files to a running program.</summary>
public sealed class DataSiteTests
{
    [Theory]
    [InlineData("Site.Data.Socials.Count", 2)]
    [InlineData("Site.Data.Socials.Github.Url", "https://github.com/ada")]
    [InlineData("Site.Data.Socials[\"mastodon\"].Followers", 12)]
    [InlineData("Site.Data.Socials[1].Title", "Mastodon")]
    [InlineData("Site.Data.Socials.Mastodon.Slug", "mastodon")]
    [InlineData("Site.Data.Socials.Mastodon.SourcePath", "Content/_data/socials.yml")]
    [InlineData("Site.Data.Socials.Github.ContentHash != Site.Data.Socials.Mastodon.ContentHash", true)]
    [InlineData("Site.Data.Socials.Github.Equals(Site.Data.Socials[0])", true)]
    [InlineData("Site.Data.Socials.Github.ToString()", "Social { Slug = github, Id = github, Title = GitHub, Url = https://github.com/ada, Followers = 3 }")]
    [InlineData("Site.Data.Settings.Name", "Ada's site")]
    [InlineData("Site.Data.Settings.Analytics.Enabled", true)]
    [InlineData("Site.Data.Settings.Since.Year", 2019)]
    [InlineData("Site.Data.Settings.Slug", "settings")]
    [InlineData("Site.Data.Settings.GetType().Name", "SettingsData")]
    [InlineData("Site.Data.Nav.Main[0].Label", "Home")]
    [InlineData("Site.Data.Nav.Main[1].Slug", "2")]
    [InlineData("Site.Data.Words.Items[1]", "beta")]
    [InlineData("Site.Team.Count", 2)]
    [InlineData("Site.Team.Ada.Born.Year", 1815)]
    [InlineData("Site.Team.Alan.Email", null)]
    [InlineData("Site.Posts.Meta.PerPage", 10)]
    [InlineData("Site.Posts.Y2026.Extra.Note", "x")]
    [InlineData("Site.Posts.Count", 1)]
    [InlineData("Site.Entries.Count", 1)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(Site.Data.Nav.Main[0])", """{"Slug":"1","SourcePath":"Content/_data/nav/main.json","ContentHash":"9ea817f2d8bf6e4f","Label":"Home","Url":"/","Headings":[]}""")]
    [InlineData("new Social { Id = \"x\", Title = \"X\", Url = \"u\", Followers = 1 }.Equals(new Social { Id = \"x\", Title = \"X\", Url = \"u\", Followers = 1 })", false)]
    [InlineData("new ContentCollection<Social>([new Social { Slug = \"x\", Id = \"x\", Title = \"X\", Url = \"u\", Followers = 1 }])[\"x\"].Title", "X")]
    public void Data_is_there_at_run_time(string expression, object? value)
    {
        var run = Site().Run();

        Assert.Empty(run.Messages);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("_data/socials.yml", """
            ---
            - id: github
              title: GitHub
              url: https://github.com/ada
              followers: 3
            - id: mastodon
              title: Mastodon
              url: https://example.social/@ada
              followers: 12
            """)
        .Add("_data/settings.yaml", """
            name: Ada's site
            since: 2019-01-31
            analytics:
              enabled: true
            """)
        .Add("_data/nav/main.json", """
            [
              { "label": "Home", "url": "/", "headings": [] },
              { "label": "Posts", "url": "/posts/", "headings": ["a"] }
            ]
            """)
        .Add("_data/words.yml", "- alpha\n- beta\n")
        .Add("team.csv", "id,name,born,email\r\nada,\"Lovelace, Ada\",1815-12-10,ada@example.org\r\nalan,Alan Turing,1912-06-23,\r\n")
        .Add("posts/hello.md", "# Hello")
        .Add("posts/meta.yml", "perPage: 10")
        .Add("posts/2026/extra.json", "{\"note\": \"x\"}");
}
