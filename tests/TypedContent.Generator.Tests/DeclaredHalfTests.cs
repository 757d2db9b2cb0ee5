using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Partial declarations of the project beside the generated ones.</summary>
public sealed class DeclaredHalfTests
{
    private const string Clash =
        "error TC4003: The project has a type '{0}' of its own, so the generated record is called '{1}': rename one of them, "
        + "or make the type a partial record without base record or primary constructor to extend the generated one";

    [Theory]
    [InlineData("public partial record Post { public Post() => Title = \"mine\"; }", "new Post { Seo = null!, Date = default }.Title", "mine")]
    [InlineData("partial record Post { public string Shout() => Title + \"!\"; }", "Site.Posts.A.Shout()", "A!")]
    [InlineData("partial record Post { public Post(int rating) : this() => Rating = rating; public int Rating { get; init; } }", "Site.Posts.A.Rating", 0)]
    [InlineData("partial record Post { static Post() { } }", "Site.Posts.A.Title", "A")]
    [InlineData("sealed partial record Post : System.IDisposable { public void Dispose() { } }", "Site.Posts.A.Title", "A")]
    [InlineData("partial record PostSeo { public string Caption => \"mine \" + Image; }", "Site.Posts.A.Seo.Caption", "mine a.png")]
    [InlineData("public partial record PostSeo { public PostSeo() { } }", "new PostSeo { Image = \"x\", Title = \"t\", Size = null! }.Image", "x")]
    [InlineData("partial record PostSeoSize { public int Area => Width * Width; public PostSeoSize() { } }", "Site.Posts.A.Seo.Size.Area", 4)]
    [InlineData("file record Post(int X);", "Site.Posts.A.Title", "A")]
    public void Extends_the_generated_one(string declaration, string expression, object value)
    {
        var run = Site(declaration);

        Assert.Empty(run.Faults);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    [Theory]
    [InlineData("internal partial record Post { }", "Site.Posts PostCollection Post")]
    [InlineData("internal sealed partial record PostsIndex { }", "PostCollection.Index PostsIndex")]
    [InlineData("internal partial record AboutPage { }", "Site.About AboutPage")]
    [InlineData("internal partial record PostSeo { }", "Post.Seo PostSeo")]
    [InlineData("internal partial record PostSeoSize { }", "PostSeo.Size PostSeoSize")]
    [InlineData("internal partial record Post { } internal partial record PostSeo { }", "Site.Posts PostCollection Post PostSeo")]
    [InlineData("internal partial class PostCollection { }", "Site.Posts PostCollection")]
    [InlineData("partial record Post { } public partial record PostSeo { }", "")]
    [InlineData("static partial class Site { }", "")]
    [InlineData("internal static partial class Site { }", "Site")]
    public void Internal_halves_hide_what_shows_them(string declaration, string hidden)
    {
        var run = Site(declaration);

        Assert.Empty(run.Faults);
        Assert.Empty(run.CompilerProblems);
        string[] shown = ["Site", "Site.Posts", "Site.About", "PostCollection", "PostCollection.Index", "PostsIndex", "AboutPage", "Post", "Post.Seo", "PostSeo", "PostSeo.Size", "PostSeoSize"];
        Assert.Equal(hidden.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), shown.Where(name => !IsPublic(run, name)).Order());
    }

    [Fact]
    public void Internal_half_of_a_folders_page_hides_its_member()
    {
        var run = new GeneratorHarness()
            .Add("posts/deep/_index.md", "---\ntitle: Deep\n---\n")
            .Add("posts/deep/a.md", "---\ntitle: A\n---\n")
            .Code("namespace MySite; internal partial record PostsIndex;")
            .Run();

        Assert.Empty(run.CompilerProblems);
        Assert.False(IsPublic(run, "PostCollection+DeepFolder.Index"));
        Assert.True(IsPublic(run, "PostCollection+DeepFolder.A"));
    }

    [Theory]
    [InlineData("public partial record Post(int X);")]
    [InlineData("public partial record Post();")]
    [InlineData("public partial record Post { } public partial record Post(int X);")]
    [InlineData("public record Root; public partial record Post : Root;")]
    [InlineData("public abstract partial record Post;")]
    public void TC4003_partial_record_that_the_generated_one_cannot_extend(string declaration)
    {
        var run = Site(declaration);

        Assert.Equal([$"Content/posts/a.md(1,1): {string.Format(null, Clash, "Post", "PostEntry")}"], run.Faults);
        Assert.Empty(run.CompilerProblems);
    }

    [Fact]
    public void TC4003_nested_record_that_the_generated_one_cannot_extend()
    {
        var run = Site("public partial record PostSeo(int X);");

        Assert.Equal([$"Content/posts/a.md(3,1): {string.Format(null, Clash, "PostSeo", "Post_Seo")}"], run.Faults);
        Assert.Empty(run.CompilerProblems);
    }

    [Theory]
    [InlineData("public partial class PostCollection { public string Slugs => string.Join(\",\", this.Select(static post => post.Slug)); }", "Site.Posts.Slugs", "a")]
    [InlineData("partial class PostCollection : System.IDisposable { public void Dispose() { } }", "Site.Posts is System.IDisposable", true)]
    [InlineData("partial class PostCollection { public int A => 7; }", "Site.Posts.A + Site.Posts.A_.Slug", "7a")]
    public void Extends_the_generated_collection(string declaration, string expression, object value)
    {
        var run = Site(declaration, "using System.Linq;");

        Assert.Empty(run.Faults);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    [Theory]
    [InlineData("public static partial class PostCollection;")]
    [InlineData("public abstract partial class PostCollection;")]
    [InlineData("public partial class PostCollection(int x) { public int X => x; }")]
    [InlineData("public class Root; public partial class PostCollection : Root;")]
    [InlineData("public class PostCollection;")]
    [InlineData("public enum PostCollection;")]
    public void TC4003_type_that_the_generated_collection_cannot_extend(string declaration)
    {
        var run = Site(declaration);

        Assert.Equal(
            [
                "Content/posts/a.md(1,1): error TC4003: The project has a type 'PostCollection' of its own, so the generated collection is called 'PostCollection2': "
                + "rename one of them, or make the type a partial class that is not static or abstract and has no base class or primary constructor to extend the generated one",
            ],
            run.Faults);
        Assert.Empty(run.CompilerProblems);
    }

    private static GeneratorRun Site(string declaration, string usings = "") => new GeneratorHarness()
        .Add("about.md", "---\ntitle: About\n---\n")
        .Add("posts/_index.md", "---\ntitle: Posts\n---\n")
        .Add("posts/a.md", "---\ntitle: A\nseo:\n  title: T\n  image: a.png\n  size: { width: 2 }\ndate: 2026-01-02\n---\n")
        .Code($"{usings}\nnamespace MySite;\n{declaration}")
        .Run();

    private static bool IsPublic(GeneratorRun run, string name)
    {
        var parts = name.Split('.');
        ISymbol type = run.Compilation.GetTypeByMetadataName($"MySite.{parts[0]}")!; // A failure if it is not there.
        return (parts is [_, var member] ? ((INamedTypeSymbol)type).GetMembers(member).Single() : type).DeclaredAccessibility is Accessibility.Public;
    }
}
