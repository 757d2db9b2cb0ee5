using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>Mistakes in C# as a build prints them.</summary>
public sealed class AnalyzerTests(PackageFeed feed)
{
    [Fact]
    public async Task Mistakes_in_code_are_found_at_their_place_and_nowhere_else()
    {
        var project = (await FreshProject.Create(feed, "web", "Mistakes")).UsePackage(feed).WriteSite()
            .Write("Program.cs", """
                var post = Site.Posts["helo-world"];
                Console.WriteLine(post.Title);
                """)
            .Write("Note.cs", """
                using TypedContent;

                namespace Mistakes;

                [ContentCollection("note/*.md")]
                public partial record Note
                {
                    public object? Rating { get; init; }
                }

                [ContentPage("about.md")]
                public abstract partial record About;
                """);

        var build = await project.Build();
        Assert.Contains("Program.cs(1,23): error TC4030: There is no entry with the slug 'helo-world' in Site.Posts; did you mean 'hello-world'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("Note.cs(5,20): warning TC2063: No file matches the pattern 'note/*.md'; ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Note.cs(8,12): error TC2069: 'Rating' has the type 'object'", build.Output, StringComparison.Ordinal);
        Assert.Contains("Note.cs(12,32): error TC2061: 'About' is abstract", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CS", build.Output, StringComparison.Ordinal);

        project
            .Write("Program.cs", "Console.WriteLine(Site.Posts.HelloWorld.Title);")
            .Write("Note.cs", """
                using TypedContent;

                namespace Mistakes;

                [ContentCollection("notes/*.md")]
                public partial record Note
                {
                    public int Rating { get; init; }
                }
                """)
            .Write("Content/notes/one.md", "---\nrating: 5\n---\n");
        await project.Built();

        var silent = await project.Build("-p:RunAnalyzers=false", "--no-incremental");
        Assert.Contains(" 0 Warning(s)", silent.Succeeded().Output, StringComparison.Ordinal);
    }
}
