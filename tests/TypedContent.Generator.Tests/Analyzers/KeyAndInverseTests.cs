namespace TypedContent.Generator.Tests.Analyzers;

public sealed class KeyAndInverseTests
{
    [Fact]
    public async Task TC2072_extra_keys_of_another_type() => Assert.Equal(
        "Code0.cs(2,65): error TC2072: 'Extra' cannot take the keys that no property has: its type must be 'IReadOnlyDictionary<string, FrontMatterValue>' [ExtraKeys]",
        await DeclaredCode.Message("[ContentCollection(\"posts/**/*.md\")] public partial record P { [ExtraKeys] public Dictionary<string, string>? Extra { get; init; } }"));

    [Fact]
    public async Task TC2072_extra_keys_twice() => Assert.EndsWith(
        "error TC2072: 'More' cannot take the keys that no property has: 'Extra' has them already [ExtraKeys]",
        await DeclaredCode.Message("""
            [ContentPage("about.md")] public partial record About : Base { [ExtraKeys] public IReadOnlyDictionary<string, FrontMatterValue>? More { get; init; } }
            public record Base { [ExtraKeys] public IReadOnlyDictionary<string, FrontMatterValue>? Extra { get; init; } }
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Autor\"", "'Post' has no property 'Autor'; did you mean 'Author'? [\"Autor\"]")]
    [InlineData("nameof(Post.Text)", "'Post.Text' does not refer to 'Author'; did you mean 'Author' or 'Editors'? [nameof(Post.Text)]")]
    public async Task TC2073_inverse_of_a_property_that_does_not_refer_back(string argument, string end) => Assert.EndsWith(
        $"error TC2073: 'Posts' cannot be filled with the entries that refer to it: {end}", await DeclaredCode.Message(Authors($"[InverseOf({argument})] public IReadOnlyList<Post>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Post?")]
    [InlineData("IReadOnlyList<string>?")]
    public async Task TC2073_inverse_that_is_no_list_of_entries(string type) => Assert.Contains(
        "its type must be a list of the type of a collection, and it is '" + type.TrimEnd('?'), await DeclaredCode.Message(Authors($"[InverseOf(\"Author\")] public {type}")), StringComparison.Ordinal);

    [Fact]
    public async Task TC2073_inverse_that_nothing_refers_to() => Assert.EndsWith(
        "'Post' has no property 'Author'; 'Post' needs a property of the type 'Author' [\"Author\"]",
        await DeclaredCode.Message("""
            [ContentCollection("posts/**/*.md")] public partial record Post;
            [ContentCollection("docs/**/*.md")] public partial record Author { [InverseOf("Author")] public IReadOnlyList<Post> Posts { get; init; } = []; }
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[InverseOf(nameof(Post.Author))] public IReadOnlyList<Post>")]
    [InlineData("[InverseOf(\"Editors\")] public Post[]")]
    public async Task An_inverse_of_what_refers_back_is_left_alone(string property) => Assert.Empty(await DeclaredCode.Messages(Authors(property)));

    [Fact]
    public async Task The_fix_names_the_property_that_refers_back() => Assert.Equal(
        Authors("[InverseOf(nameof(Post.Author))] public IReadOnlyList<Post>"),
        await DeclaredCode.Fix("Use 'nameof(Post.Author)'", Authors("[InverseOf(\"Autor\")] public IReadOnlyList<Post>")));

    [Theory]
    [InlineData("public int SubTitle { get; init; } public int Sub_title { get; init; }", "The key 'Sub_title' fits 'SubTitle' and 'Sub_title'", "Sub_title")]
    [InlineData("[FrontMatterKey(\"x\")] public int A { get; init; } [FrontMatterKey(\"x\")] public int B { get; init; }", "The key 'x' fits 'A' and 'B'", "\"x\"")]
    [InlineData("public int Date { get; init; } [FrontMatterKey(\"date\")] public int Published { get; init; }", "The key 'date' fits 'Date' and 'Published'", "\"date\"")]
    public async Task TC2074_key_that_fits_two_properties(string properties, string start, string place)
    {
        var message = await DeclaredCode.Message($"[ContentPage(\"about.md\")] public partial record About {{ {properties} }}");

        Assert.Contains($"error TC2074: {start}, since case, '-' and '_' do not count; rename one of them or give it another [FrontMatterKey]", message, StringComparison.Ordinal);
        Assert.EndsWith($" [{place}]", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[FrontMatterKey(\"x\")] public int A { get; init; } [FrontMatterKey(\"X\")] public int B { get; init; }")]
    [InlineData("public int Date { get; init; } public int date => 1;")]
    [InlineData("public int Title { get; init; } public int Titel { get; init; }")]
    public async Task Keys_of_their_own_are_left_alone(string properties) =>
        Assert.Empty(await DeclaredCode.Messages($"[ContentPage(\"about.md\")] public partial record About {{ {properties} }}"));

    private static string Authors(string property) => $$"""
        [ContentCollection("posts/**/*.md")] public partial record Post
        {
            public Author? Author { get; init; }
            public IReadOnlyList<Author> Editors { get; init; } = [];
            public string? Text { get; init; }
        }
        [ContentCollection("docs/**/*.md")] public partial record Author
        {
            {{property}} Posts { get; init; } = null!;
        }
        """;
}
