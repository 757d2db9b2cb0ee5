namespace TypedContent.Generator.Tests.Analyzers;

public sealed class TypeShapeTests
{
    [Fact]
    public async Task TC2060_type_that_is_not_partial() => Assert.Equal(
        "Code0.cs(2,52): error TC2060: 'Post' is the type of content and gets its other half from the generator, so 'Post' must be partial [Post]",
        await DeclaredCode.Message("""[ContentCollection("posts/**/*.md")] public record Post;"""));

    [Fact]
    public async Task The_types_around_must_be_partial_too() => Assert.Equal(
        "Code0.cs(5,26): error TC2060: 'About' is the type of content and gets its other half from the generator, so 'Models' and 'About' must be partial [About]",
        await DeclaredCode.Message("""
            public static class Models
            {
                [ContentPage("about.md")]
                public sealed record About;
            }
            """));

    [Theory]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial record Post;")]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] internal sealed partial class Post { }")]
    [InlineData("[ContentPage(\"about.md\")] public partial record About;")]
    [InlineData("public static partial class Models { [ContentPage(\"about.md\")] internal partial record About; }")]
    [InlineData("[ContentPage(\"about.md\")] public partial record About(string Name);")]
    [InlineData("[ContentPage(\"about.md\")] public partial class About(string name) { public string Name { get; } = name; }")]
    [InlineData("public record Post;")]
    [InlineData("[Serializable] public record Post;")]
    public async Task Right_declarations_are_left_alone(string code) => Assert.Empty(await DeclaredCode.Messages(code));

    [Theory]
    [InlineData("public abstract partial record Post;", "'Post' is abstract and cannot be the type of content; remove 'abstract', since each page is an object of it [Post]")]
    [InlineData("public static partial class Post { }", "'Post' is static and cannot be the type of content; remove 'static', since each page is an object of it [Post]")]
    [InlineData("file partial record Post;", "'Post' is known to its file only and cannot be the type of content; remove 'file', since generated code must see it [Post]")]
    [InlineData("public partial class Post(Random dice) { public int Dice => dice.Next(); }", "'Post' is made with 'dice', which is no property, and cannot be the type of content; declare a property of that name and type, so that front matter can set it [Post]")]
    [InlineData("public partial record Post<T>;", "'Post' is generic and cannot be the type of content; declare a type without type parameters for each collection [Post]")]
    public async Task TC2061_type_that_no_page_can_have(string type, string end) =>
        Assert.EndsWith($"error TC2061: {end}", await DeclaredCode.Message($"[ContentCollection(\"posts/**/*.md\")] {type}"), StringComparison.Ordinal);

    [Fact]
    public async Task TC2061_type_that_generated_code_cannot_see() => Assert.EndsWith(
        "error TC2061: 'Post' is private and cannot be the type of content; make it internal or public, since generated code must see it [Post]",
        await DeclaredCode.Message("public partial class Models { [ContentCollection(\"posts/**/*.md\")] partial record Post; }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial class Post : Named<string>; public class Named<T> { public T? Name { get; private set; } }", "Post", "Named<string>", "Post")]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial class Post { public List<Credit>? Credits { get; init; } } public class Credit : Named<string>; public class Named<T> { public T? Name { get; init; } }", "Credit", "Named<string>", "List<Credit>?")]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial class Post { public required Named<int> One { get; init; } } public class Named<T> { public T? Name { get; init; } }", "Named", "Named<int>", "Named<int>")]
    public async Task TC2061_property_of_a_generic_type_that_generated_code_cannot_set(string code, string type, string declaring, string place) => Assert.EndsWith(
        $"error TC2061: '{type}' is one in which generated code cannot set 'Name', a property of the generic '{declaring}', and cannot be the type of content; "
        + $"give 'Name' a 'set' that is public or internal [{place}]",
        await DeclaredCode.Message(code),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial class Post : Named<string>; public class Named<T> { public T? Name { get; init; } }")]
    [InlineData("[ContentCollection(\"posts/**/*.md\")] public partial class Post { public Named<int>? One { get; init; } } public record Named<T>(T Name) { public required T Other { get; init; } public T? Third { get; set; } }")]
    public async Task Generic_types_whose_properties_can_be_set_are_left_alone(string code) => Assert.Empty(await DeclaredCode.Messages(code));

    [Fact]
    public async Task TC2068_type_of_a_collection_and_of_a_page() => Assert.Equal(
        "Code0.cs(2,38): error TC2068: 'Post' has [ContentCollection] and [ContentPage]; remove one of them, or declare a type of its own for the page [ContentPage(\"about.md\")]",
        await DeclaredCode.Message("""[ContentCollection("posts/**/*.md"), ContentPage("about.md")] public partial record Post;"""));

    [Theory]
    [InlineData("public record Post", "public partial record Post")]
    [InlineData("record Post", "partial record Post")]
    [InlineData("/* why */ sealed class Post", "/* why */ sealed partial class Post")]
    public async Task The_fix_adds_partial(string before, string after) => Assert.Equal(
        $$"""
        [ContentCollection("posts/**/*.md")]
        {{after}} { }
        """,
        await DeclaredCode.Fix("Make it partial", $$"""
        [ContentCollection("posts/**/*.md")]
        {{before}} { }
        """));

    [Fact]
    public async Task The_fix_adds_partial_to_the_types_around() => Assert.Equal(
        """
        // Models of the site.
        partial class Models
        {
            public partial class Blog
            {
                [ContentCollection("posts/**/*.md")]
                internal partial record Post;
            }
        }
        """,
        await DeclaredCode.Fix("Make it partial", """
        // Models of the site.
        class Models
        {
            public partial class Blog
            {
                [ContentCollection("posts/**/*.md")]
                internal record Post;
            }
        }
        """));

    [Theory]
    [InlineData("Remove 'abstract'", "public abstract partial record Post;", "public partial record Post;")]
    [InlineData("Remove 'static'", "static partial class Post { }", "partial class Post { }")]
    [InlineData("Remove 'file'", "file sealed partial record Post;", "sealed partial record Post;")]
    public async Task The_fix_removes_the_modifier(string title, string before, string after) =>
        Assert.Equal($"[ContentCollection(\"posts/**/*.md\")]\n{after}", await DeclaredCode.Fix(title, $"[ContentCollection(\"posts/**/*.md\")]\n{before}"));

    [Theory]
    [InlineData("private partial record Post;")]
    [InlineData("partial record Post;")]
    public async Task The_fix_lets_generated_code_see_the_type(string before) => Assert.Equal(
        "public partial class Models\n{\n    [ContentCollection(\"posts/**/*.md\")]\n    internal partial record Post;\n}",
        await DeclaredCode.Fix("Make it internal", $"public partial class Models\n{{\n    [ContentCollection(\"posts/**/*.md\")]\n    {before}\n}}"));

    [Fact]
    public async Task The_fix_removes_the_second_declaration() => Assert.Equal(
        "[ContentCollection(\"posts/**/*.md\")] public partial record Post;",
        await DeclaredCode.Fix("Remove [ContentPage]", "[ContentCollection(\"posts/**/*.md\"), ContentPage(\"about.md\")] public partial record Post;"));
}
