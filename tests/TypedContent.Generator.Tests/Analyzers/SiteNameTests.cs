namespace TypedContent.Generator.Tests.Analyzers;

public sealed class SiteNameTests
{
    [Fact]
    public async Task TC2065_two_types_that_would_be_the_same_member() => Assert.Equal(
        "Code0.cs(3,2): error TC2065: 'Site.Docs' belongs to the type 'ApiDoc'; give 'Guide' another name, such as Name = \"Guide\" [ContentCollection(\"docs/guide/*.md\")]",
        await DeclaredCode.Message("""
            [ContentCollection("docs/api/*.md")] public partial record ApiDoc;
            [ContentCollection("docs/guide/*.md")] public partial record Guide;
            """));

    [Fact]
    public async Task The_folder_that_differs_is_proposed_where_it_is_free() => Assert.EndsWith(
        "give 'Reference' another name, such as Name = \"Api\" [ContentCollection(\"docs/api/*.md\", OrderBy = null)]",
        await DeclaredCode.Message("""
            [ContentCollection("docs/guide/*.md")] public partial record Guide;
            [ContentCollection("docs/api/*.md", OrderBy = null)] public partial record Reference;
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[ContentCollection(\"docs/api/*.md\", Name = \"Api\")] public partial record A; [ContentCollection(\"docs/guide/*.md\")] public partial record B;")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public partial record A; [ContentPage(\"about.md\")] public partial record B;")]
    [InlineData("[ContentCollection(\"**/*.md\")] public partial record A; [ContentCollection(\"{posts,docs}/**\")] public partial record B;")]
    public async Task Names_of_their_own_are_left_alone(string code) => Assert.Empty(await DeclaredCode.Messages(code));

    [Fact]
    public async Task A_page_and_a_collection_can_clash_too() => Assert.Contains(
        "'Site.About' belongs to the type 'A'; give 'B' another name",
        await DeclaredCode.Message("[ContentCollection(\"posts/*.md\", Name = \"About\")] public partial record A; [ContentPage(\"about.md\")] public partial record B;"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("release notes", "The name 'release notes' cannot be that of a member of Site; write 'ReleaseNotes'")]
    [InlineData("posts", "The name 'posts' cannot be that of a member of Site; write 'Posts'")]
    [InlineData("Entries", "The name 'Entries' cannot be that of a member of Site; write 'Entries2'")]
    [InlineData("2026", "The name '2026' cannot be that of a member of Site; write 'Y2026'")]
    public async Task TC2066_name_that_cannot_be_a_member(string name, string message) => Assert.Equal(
        $"Code0.cs(2,44): error TC2066: {message} [\"{name}\"]",
        await DeclaredCode.Message($"[ContentCollection(\"posts/**/*.md\", Name = \"{name}\")] public partial record Post;"));

    [Fact]
    public async Task The_fix_sets_a_name() => Assert.Equal(
        """
        [ContentCollection("docs/guide/*.md")] public partial record Guide;
        [ContentCollection("docs/api/*.md", Descending = false, Name = "Api")] public partial record Reference;
        """,
        await DeclaredCode.Fix("Set 'Name = \"Api\"'", """
        [ContentCollection("docs/guide/*.md")] public partial record Guide;
        [ContentCollection("docs/api/*.md", Descending = false)] public partial record Reference;
        """));

    [Fact]
    public async Task The_fix_changes_the_name() => Assert.Equal(
        "[ContentCollection(\"posts/**/*.md\", Name = \"Posts\")] public partial record Post;",
        await DeclaredCode.Fix("Change it to 'Posts'", "[ContentCollection(\"posts/**/*.md\", Name = \"posts\")] public partial record Post;"));

    [Fact]
    public async Task TC2067_order_by_a_property_that_does_not_exist() => Assert.Equal(
        "Code0.cs(2,47): error TC2067: The collection cannot be ordered by 'Dat': 'Post' has no property of that name that front matter sets; did you mean 'Date'? [\"Dat\"]",
        await DeclaredCode.Message("[ContentCollection(\"posts/**/*.md\", OrderBy = \"Dat\")] public partial record Post { public DateOnly Date { get; init; } public int Weight { get; init; } }"));

    [Theory]
    [InlineData("Tags", "values of the type 'IReadOnlyList<string>' have no order; it can be ordered by 'Date'")]
    [InlineData("Home", "values of the type 'Uri' have no order; it can be ordered by 'Date'")]
    [InlineData("Year", "'Post' has no property of that name that front matter sets; it can be ordered by 'Date'")]
    public async Task TC2067_order_by_a_property_without_order(string property, string end) => Assert.EndsWith(
        $"The collection cannot be ordered by '{property}': {end} [nameof(Post.{property})]",
        await DeclaredCode.Message($$"""
            [ContentCollection("posts/**/*.md", OrderBy = nameof(Post.{{property}}))]
            public partial record Post
            {
                public DateOnly? Date { get; init; }
                public IReadOnlyList<string> Tags { get; init; } = [];
                public Uri? Home { get; init; }
                public int Year => 2026;
            }
            """),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_fix_orders_by_the_nearest_property() => Assert.Equal(
        "[ContentCollection(\"posts/**/*.md\", OrderBy = nameof(Date))] public partial record Post { public DateOnly Date { get; init; } }",
        await DeclaredCode.Fix("Use 'nameof(Date)'", "[ContentCollection(\"posts/**/*.md\", OrderBy = \"date\")] public partial record Post { public DateOnly Date { get; init; } }"));
}
