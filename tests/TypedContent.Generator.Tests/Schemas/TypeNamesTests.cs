using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;
using static TypedContent.Generator.Model.PageRole;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class TypeNamesTests
{
    [Theory]
    [InlineData(nameof(PageRole.Entry), "posts", "Post")]
    [InlineData(nameof(PageRole.Entry), "blog-posts", "BlogPost")]
    [InlineData(nameof(PageRole.Entry), "categories", "Category")]
    [InlineData(nameof(PageRole.Entry), "news", "NewsEntry")]
    [InlineData(nameof(PageRole.Entry), "blog", "BlogEntry")]
    [InlineData(nameof(PageRole.Entry), "日本", "日本Entry")]
    [InlineData(nameof(PageRole.Entry), "2026", "Y2026Entry")]
    [InlineData(nameof(PageRole.Entry), "routes", "RouteEntry")]
    [InlineData(nameof(PageRole.Entry), "sites", "SiteEntry")]
    [InlineData(nameof(PageRole.Page), "about", "AboutPage")]
    [InlineData(nameof(PageRole.Page), "index", "IndexPage")]
    [InlineData(nameof(PageRole.Page), "404", "_404Page")]
    [InlineData(nameof(PageRole.Index), "posts", "PostsIndex")]
    public void Record_is_named_after_its_pages(string role, string folder, string name) =>
        Assert.Equal(name, Assert.Single(Assign(PageSet.NoProject, new TypeKey(Enum.Parse<PageRole>(role), folder))).RecordName);

    [Fact]
    public void Entry_is_added_to_a_name_that_the_project_sees_already()
    {
        var project = PageSet.NoProject with { NamesInUse = ["Task"] };

        var type = Assert.Single(Assign(project, new TypeKey(Entry, "tasks")));

        Assert.Equal(("TaskEntry", "TaskEntryCollection"), (type.RecordName, type.CollectionName));
        Assert.Empty(TypeNames.Clashes(type, "tasks/a.md"));
    }

    [Fact]
    public void Names_are_unique_whatever_the_order_of_files()
    {
        TypeKey[] keys = [new(Page, "about"), new(Entry, "about-pages"), new(Entry, "post"), new(Entry, "posts"), new(Entry, "Posts"), new(PageRole.Index, "posts"), new(Entry, "post-collections")];

        var names = Assign(PageSet.NoProject, keys).Select(type => $"{type.Key} {type.RecordName}");

        Assert.Equal(
            [
                "Posts/Entry Post", "about-pages/Entry AboutPage", "about/Page AboutPageEntry", "post-collections/Entry PostCollectionEntry",
                "post/Entry PostEntry", "posts/Entry PostEntry2", "posts/Index PostsIndex",
            ],
            names);
        Assert.Equal(names, Assign(PageSet.NoProject, [.. keys.Reverse()]).Select(type => $"{type.Key} {type.RecordName}"));
    }

    [Fact]
    public void Names_that_start_alike_are_known_to_the_shorter_one()
    {
        var project = PageSet.NoProject with { Declared = [new ProjectType("PostSeo", ProjectTypeKind.Other, []), new ProjectType("Unrelated", ProjectTypeKind.Other, [])] };

        var post = Assign(project, new TypeKey(Entry, "posts"), new TypeKey(Entry, "post-images")).Single(type => type.RecordName is "Post");

        Assert.Equal(
            [new("PostCollection", false), new("PostImage", false), new("PostImageCollection", false), new TakenName("PostSeo", true)],
            post.Taken);
    }

    [Fact]
    public void Partial_record_of_the_project_extends_the_generated_one()
    {
        var project = PageSet.NoProject with { Declared = [new ProjectType("Post", ProjectTypeKind.PartialRecord, ["Shout"])] };

        var type = Assert.Single(Assign(project, new TypeKey(Entry, "posts")));

        Assert.Equal("Post", type.RecordName);
        Assert.Empty(TypeNames.Clashes(type, "posts/a.md"));
        Assert.Equal(["Shout"], project.Find("Post")!.Members);
    }

    [Fact]
    public void TC4003_type_of_the_project_has_the_name_of_a_record()
    {
        var project = PageSet.NoProject with { Declared = [new ProjectType("Post", ProjectTypeKind.PartialClass, [])] };

        var type = Assert.Single(Assign(project, new TypeKey(Entry, "posts")));

        Assert.Equal("PostEntry", type.RecordName);
        Assert.Equal(
            "Content/posts/a.md(1,1,1,1): error TC4003: The project has a type 'Post' of its own, so the generated record is called 'PostEntry': "
            + "rename one of them, or make the type a partial record without base record or primary constructor to extend the generated one",
            PageSet.Show(Assert.Single(TypeNames.Clashes(type, "Content/posts/a.md"))));
    }

    [Fact]
    public void TC4003_type_of_the_project_has_the_name_of_a_nested_record()
    {
        AssignedType type = new(new TypeKey(Entry, "posts"), "Post", "PostCollection", [new TakenName("PostSeo", IsOfProject: true)]);

        var posts = new PageSet(type).Add("a.md", "seo:\n  image: x").Add("b.md", "seo:\n  image: y");

        Assert.Equal("Seo: Post_Seo { Image: string }", posts.Properties);
        Assert.StartsWith(
            "a.md(2,1,2,4): error TC4003: The project has a type 'PostSeo' of its own, so the generated record is called 'Post_Seo'",
            Assert.Single(posts.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0002_names_what_hides_the_site()
    {
        var diagnostic = TypeNames.HiddenSite(PageSet.NoProject with { SiteHiddenBy = "namespace 'MyApp.Site'" }, "Site", projectFile: null)!;

        Assert.Equal("TC0002", diagnostic.Id);
        Assert.Null(diagnostic.Location);
        Assert.Equal(["namespace 'MyApp.Site'", "Site"], diagnostic.Arguments);
        Assert.Null(TypeNames.HiddenSite(PageSet.NoProject, "Site", projectFile: null));
    }

    private static EquatableArray<AssignedType> Assign(ProjectTypes project, params TypeKey[] keys) =>
        TypeNames.Assign(new EquatableArray<TypeKey>(keys), project, "Site");
}
