using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class SchemaReaderTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("/TypedContent.dll", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("Task", true)]
    [InlineData("Action", true)]
    [InlineData("Path", true)]
    [InlineData("HttpClient", true)]
    [InlineData("Heading", true)]
    [InlineData("MyApp", true)]
    [InlineData("Post", false)]
    [InlineData("Stopwatch", false)]
    [InlineData("SR", false)]
    public void Names_of_the_implicit_usings_are_in_use(string name, bool isInUse) =>
        Assert.Equal(isInUse ? [name] : [], Read("namespace MyApp.Web; class Program;", "MyApp.Web", name).NamesInUse);

    [Theory]
    [InlineData("Index", true)]
    [InlineData("AboutPage", true)]
    [InlineData("PostsIndex", true)]
    [InlineData("OtherPage", false)]
    public void Names_of_pages_are_in_use_where_a_namespace_has_them(string name, bool isInUse) =>
        Assert.Equal(
            isInUse ? [name] : [],
            Read("namespace MyApp.AboutPage { class A; } namespace PostsIndex { class B; } namespace Other.OtherPage { class C; }", "MyApp.Web", name).NamesInUse);

    [Fact]
    public void No_type_of_the_implicit_usings_is_called_like_a_page_or_an_index()
    {
        string[] spaces = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "TypedContent"];
        var compilation = CSharpCompilation.Create("Site", [], References);

        var types = spaces
            .Select(space => space.Split('.').Aggregate(compilation.GlobalNamespace, (parent, name) => parent.GetNamespaceMembers().Single(child => child.Name == name)))
            .SelectMany(space => space.GetTypeMembers())
            .Where(type => type.DeclaredAccessibility is Accessibility.Public && (type.Name.EndsWith("Page", StringComparison.Ordinal) || type.Name.EndsWith("Index", StringComparison.Ordinal)));

        Assert.Equal(["Index"], types.Select(type => type.Name));
    }

    [Fact]
    public void Types_of_the_content_namespace_are_known_by_kind_and_member()
    {
        var project = Read(
            """
            namespace MyApp
            {
                public partial record Post { public Post() { } public string Shout() => ""; public int Rating { get; init; } }
                internal partial record PostImage { public PostImage(int width) { } }
                partial record PostLink;
                public partial record PostSeries(int Number);
                file record PostFile;
                public partial record struct PostTag;
                public record PostSeo(string Title);
                public partial class Site { public static int Count => 1; }
                public partial class PostCollection { public int Pages => 1; }
                public static partial class PostCollection2 { }
                public class Unrelated { public int X; }
                public class Post<T>;
                namespace Deeper { public class PostImage; }
            }
            namespace Other { public class PostOther; }
            """,
            "MyApp",
            "Post");

        Assert.Equal(
            [
                new ProjectType("Post", ProjectTypeKind.PartialRecord, [".ctor", "Rating", "Shout"])
                {
                    Properties = [new DeclaredProperty("Rating", "int", IsReadable: true, IsSettable: true, IsRequired: false)],
                    State = ["Rating"],
                },
                new ProjectType("PostCollection", ProjectTypeKind.PartialClass, ["Pages"]),
                new ProjectType("PostCollection2", ProjectTypeKind.PartialClass, [], IsClosed: true),
                new ProjectType("PostImage", ProjectTypeKind.PartialRecord, [], Access.Internal),
                new ProjectType("PostLink", ProjectTypeKind.PartialRecord, []),
                new ProjectType("PostSeo", ProjectTypeKind.Other, []),
                new ProjectType("PostSeries", ProjectTypeKind.Other, []),
                new ProjectType("PostTag", ProjectTypeKind.Other, []),
                new ProjectType("Site", ProjectTypeKind.PartialClass, ["Count"]),
                new ProjectType("Unrelated", ProjectTypeKind.Other, []),
            ],
            project.Declared);
    }

    [Fact]
    public void Types_of_the_global_namespace_are_known() =>
        Assert.Equal([new ProjectType("Post", ProjectTypeKind.Other, [])], Read("public class Post;", null, "Post").Declared);

    [Fact]
    public void Editing_code_that_does_not_matter_leaves_the_result_equal()
    {
        var before = Read("namespace MyApp; public partial record Post { public int A() => 1; } class Program { int x; }", "MyApp", "Post", "Task");
        var after = Read("namespace MyApp; class Program { string y; } public partial record Post { public long A() => 2; }", "MyApp", "Post", "Task");

        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("namespace MyApp.Web.Site;", "namespace 'MyApp.Web.Site'")]
    [InlineData("namespace MyApp.Site { class A; }", "namespace 'MyApp.Site'")]
    [InlineData("namespace Site { class A; }", "namespace 'Site'")]
    [InlineData("namespace MyApp.Web; public class Site;", "type 'MyApp.Web.Site'")]
    [InlineData("class Site;", "type 'Site'")]
    [InlineData("namespace MyApp.Web; public static partial class Site;", null)]
    [InlineData("namespace MyApp.Web.Pages.Site;", null)]
    [InlineData("namespace Other.Site;", null)]
    public void TC0002_namespace_or_type_hides_the_site(string code, string? hider) =>
        Assert.Equal(hider, Read(code, "MyApp.Web").SiteHiddenBy);

    [Theory]
    [InlineData("Site", "namespace 'Site'")]
    [InlineData("Site.Web", "namespace 'Site'")]
    [InlineData("My.Site", null)]
    [InlineData("My.Site.Web", null)]
    public void TC0002_content_namespace_that_is_called_like_the_site(string contentNamespace, string? hider)
    {
        Assert.Equal(hider, Read("", contentNamespace).SiteHiddenBy);
        Assert.Equal(hider, Read($"namespace {contentNamespace} {{ class A; }}", contentNamespace).SiteHiddenBy);
    }

    [Fact]
    public void Site_in_the_global_namespace_hides_nothing_from_itself() => Assert.Null(Read("public static partial class Site;", null).SiteHiddenBy);

    private static ProjectTypes Read(string code, string? contentNamespace, params string[] candidates)
    {
        var compilation = CSharpCompilation.Create("Site", [CSharpSyntaxTree.ParseText(code)], References, new(OutputKind.DynamicallyLinkedLibrary));
        return SchemaReader.Read(compilation, contentNamespace, "Site", new EquatableArray<string>(candidates), CancellationToken.None);
    }
}
