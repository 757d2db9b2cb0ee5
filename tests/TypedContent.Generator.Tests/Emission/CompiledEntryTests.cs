using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;
using static TypedContent.Generator.Tests.Emission.SiteBuilder;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>A site with everything, compiled once, and questions about it.</summary>
public sealed class CompiledEntryTests
{
    private static readonly ScalarType Text = new(ScalarKind.Text);

    private static readonly RecordModel Seo = Record("PostSeo", Property("Width", new ScalarType(ScalarKind.Int32), isNullable: true), Property("Image", Text));

    private static readonly RecordModel Link = Record("PostLinksItem", Property("Href", Text));

    private static readonly RecordModel Post = Record(
        "Post",
        Property("Subtitle", Text, isNullable: true),
        Property("Date", new ScalarType(ScalarKind.Date)),
        Property("Updated", new ScalarType(ScalarKind.DateTime), isNullable: true),
        Property("Pinned", new ScalarType(ScalarKind.Boolean)),
        Property("Likes", new ScalarType(ScalarKind.Int64), isNullable: true),
        Property("Ratio", new ScalarType(ScalarKind.Double), isNullable: true),
        Property("Tags", new ListType(Text)),
        Property("Seo", new NestedRecordType(Seo), isNullable: true),
        Property("Links", new ListType(new NestedRecordType(Link))),
        Property("Extra", new AnyType(), isNullable: true),
        Property("Grid", new ListType(new ListType(new ScalarType(ScalarKind.Int32)))));

    private static readonly TestPage Full = new(
        "posts/a.md",
        "a",
        "First",
        "<p>Hello</p><p>World</p>",
        new TextValue("A subtitle"),
        new DateValue(new DateOnly(2026, 1, 31).DayNumber),
        new DateTimeValue(new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromMinutes(-210))),
        new BooleanValue(true),
        new IntegerValue(-5_000_000_000),
        new DoubleValue(0.1),
        new ListValue([new(new TextValue("x")), new(null), new(new TextValue("y:;~"))]),
        new RecordValue([new(new IntegerValue(640)), new(new TextValue("i.png"))]),
        new ListValue([new(new RecordValue([new(new TextValue("/one"))])), new(new RecordValue([new(new TextValue("/two"))]))]),
        new AnyMappingValue([
            new("on", new AnyScalarValue("true", false)),
            new("list", new AnyListValue([new(new AnyScalarValue("1.50", false)), new(new AnyScalarValue("1", true)), new(null)])),
        ]),
        new ListValue([new(new ListValue([new(new IntegerValue(1)), new(new IntegerValue(2))])), new(new ListValue([]))]))
    {
        Symbol = "A",
        Headings = [new(2, "one", "One <&>"), new(3, "two", "Two")],
        ExcerptLength = 12,
    };

    private static readonly TestPage Sparse = new(
        "posts/b.md", "b", null, "<h1>From body</h1>", null, new DateValue(1), null, new BooleanValue(false), null, null, null, null, null, null, null)
    {
        Symbol = "B",
        BodyTitle = "From body",
        ExcerptHtml = "<em>own</em>",
        Bucket = 5,
    };

    private static readonly TestPage Nested = Sparse with { Path = "posts/2026/c.md", Slug = "2026/c", Symbol = "C", BodyTitle = null, Values = [.. Sparse.Values[..7], new RecordValue([new(null), new(new TextValue("c.png"))]), .. Sparse.Values[8..]] };

    private static readonly Lazy<CompiledSite> Site = new(static () => new SiteBuilder()
        .Page("About", Record("AboutPage", Property("Likes", new ScalarType(ScalarKind.Int32))), new TestPage("about.md", "about", "About", "<p>Me</p>", new IntegerValue(3)))
        .Collection(
            "Posts",
            Post,
            [],
            static symbol => new FolderSymbol("", "", null, [symbol(Full), symbol(Sparse)], [new FolderSymbol("Y2026", "Y2026Folder", null, [symbol(Nested)], [])]),
            Full,
            Sparse,
            Nested)
        .Index(Record("PostsIndexPage"), new TestPage("posts/_index.md", "index", "All posts"))
        .Collection("Empty", Record("EmptyEntry"))
        .Compile());

    [Theory]
    [InlineData("Site.Posts.A.Title", "First")]
    [InlineData("Site.Posts.A.Subtitle", "A subtitle")]
    [InlineData("Site.Posts.A.Date.ToString(\"yyyy-MM-dd\")", "2026-01-31")]
    [InlineData("Site.Posts.A.Updated?.ToString(\"O\")", "2026-01-31T12:30:00.0000000-03:30")]
    [InlineData("Site.Posts.A.Pinned", true)]
    [InlineData("Site.Posts.A.Likes", -5_000_000_000)]
    [InlineData("Site.Posts.A.Ratio", 0.1)]
    [InlineData("string.Join(\"|\", Site.Posts.A.Tags)", "x|y:;~")]
    [InlineData("Site.Posts.A.Seo?.Image + Site.Posts.A.Seo?.Width", "i.png640")]
    [InlineData("string.Join(\"|\", Site.Posts.A.Links.Select(link => link.Href))", "/one|/two")]
    [InlineData("Site.Posts.A.Extra?[\"list\"]?.Items.Count", 3)]
    [InlineData("Site.Posts.A.Extra?.ToString()", """{"on":true,"list":[1.50,"1",null]}""")]
    [InlineData("string.Join(\"|\", Site.Posts.A.Grid.Select(row => string.Join(\",\", row)))", "1,2|")]
    [InlineData("Site.Posts.Y2026.C.Seo?.Image + Site.Posts.Y2026.C.Seo?.Width", "c.png")]
    [InlineData("Site.About.Likes", 3)]
    public void A_value_has_its_type(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Theory]
    [InlineData("Site.Posts.B.Subtitle")]
    [InlineData("Site.Posts.B.Updated")]
    [InlineData("Site.Posts.B.Likes")]
    [InlineData("Site.Posts.B.Seo")]
    [InlineData("Site.Posts.B.Extra")]
    public void A_missing_value_is_null(string expression) => Assert.Null(Site.Value.Evaluate(expression));

    [Fact]
    public void A_missing_list_is_empty() => Assert.Equal(0, Site.Value.Evaluate("Site.Posts.B.Tags.Count + Site.Posts.B.Links.Count"));

    [Theory]
    [InlineData("Site.Posts.A.Slug", "a")]
    [InlineData("Site.Posts.A.Url", "/a/")]
    [InlineData("Site.Posts.A.Html", "<p>Hello</p><p>World</p>")]
    [InlineData("Site.Posts.A.Excerpt", "<p>Hello</p>")]
    [InlineData("Site.Posts.B.Excerpt", "<em>own</em>")]
    [InlineData("Site.Posts.A.WordCount", 42)]
    [InlineData("Site.Posts.A.ReadingTime.TotalMinutes", 1.0)]
    [InlineData("Site.Posts.A.SourcePath", "Content/posts/a.md")]
    [InlineData("Site.Posts.A.ContentHash", "f1b1")]
    [InlineData("string.Join(\"|\", Site.Posts.A.Headings)", "Heading { Level = 2, Id = one, Text = One <&> }|Heading { Level = 3, Id = two, Text = Two }")]
    [InlineData("Site.Posts.B.Title", "From body")]
    [InlineData("Site.Posts.Y2026.C.Title", "Fallback")]
    public void An_entry_knows_its_page(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Theory]
    [InlineData("ReferenceEquals(Site.Posts, Site.Posts)", true)]
    [InlineData("ReferenceEquals(Site.Posts.A, Site.Posts[0])", true)]
    [InlineData("ReferenceEquals(Site.Posts[\"2026/c\"], Site.Posts.Y2026.C)", true)]
    [InlineData("Site.Posts.Find(\"nothing\") is null", true)]
    [InlineData("Site.Posts.TryGetValue(\"b\", out var b) && b == Site.Posts.B", true)]
    [InlineData("Site.Posts.Contains(\"b\") && Site.Posts.Contains(Site.Posts.B) && !Site.Posts.Contains(\"index\")", true)]
    [InlineData("string.Join(\"|\", Site.Posts.Select(post => post.Slug))", "a|b|2026/c")]
    [InlineData("Site.Posts.Index.Title", "All posts")]
    [InlineData("Site.Posts.ToString()", "Post × 3")]
    [InlineData("Site.Empty.Count", 0)]
    [InlineData("string.Join(\"|\", Site.Entries.Select(entry => entry.Slug))", "about|index|a|b|2026/c")]
    [InlineData("Site.Entries[4].Slug + Site.Entries.Count", "2026/c5")]
    public void A_collection_finds_its_entries(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Theory]
    [InlineData("Site.Posts.A.Previous is null && Site.Posts.Y2026.C.Next is null", true)]
    [InlineData("Site.Posts.A.Next == Site.Posts.B && Site.Posts.B.Previous == Site.Posts.A", true)]
    [InlineData("typeof(AboutPage).GetProperty(\"Next\") is null", true)]
    public void Entries_of_a_collection_have_neighbours(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Theory]
    [InlineData("Site.Posts.A == (Site.Posts.A with { Title = \"Other\" })", true)]
    [InlineData("Site.Posts.A == Site.Posts.B", false)]
    [InlineData("new HashSet<Post>(Site.Posts) { Site.Posts.A with { Pinned = false } }.Count", 3)]
    [InlineData("Site.Posts.A.Equals((object)Site.About)", false)]
    public void Entries_compare_by_type_and_slug(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Fact]
    public void An_unknown_slug_names_the_nearest()
    {
        var failure = Assert.Throws<System.Reflection.TargetInvocationException>(static () => Site.Value.Evaluate("Site.Posts[\"2026/d\"]"));

        Assert.Equal("There is no entry with the slug '2026/d'. Nearest: '2026/c'.", Assert.IsType<KeyNotFoundException>(failure.InnerException).Message);
    }

    [Fact]
    public void An_entry_prints_its_front_matter() => Assert.Equal(
        "Post { Slug = a, Title = First, Subtitle = A subtitle, Date = 2026-01-31, Updated = 2026-01-31 12:30:00-03:30, Pinned = True, "
        + "Likes = -5000000000, Ratio = 0.1, Tags = [x, y:;~], Seo = PostSeo { Width = 640, Image = i.png }, "
        + """Links = [PostLinksItem { Href = /one }, PostLinksItem { Href = /two }], Extra = {"on":true,"list":[1.50,"1",null]}, Grid = [[1, 2], []] }""",
        Site.Value.Evaluate("Site.Posts.A.ToString()"));

    [Fact]
    public void An_entry_serialises_without_its_neighbours() => Assert.Equal(
        """
        {"Title":"First","Slug":"a","Url":"/a/","Html":"<p>Hello</p><p>World</p>","Headings":[{"Level":2,"Id":"one","Text":"One <&>"},{"Level":3,"Id":"two","Text":"Two"}],"Excerpt":"<p>Hello</p>","PlainText":"Hello\nWorld","WordCount":42,"ReadingTime":"00:01:00","SourcePath":"Content/posts/a.md","ContentHash":"f1b1","IsDraft":false,"PublishDate":null,"Subtitle":"A subtitle","Date":"2026-01-31","Updated":"2026-01-31T12:30:00-03:30","Pinned":true,"Likes":-5000000000,"Ratio":0.1,"Tags":["x","y:;~"],"Seo":{"Width":640,"Image":"i.png"},"Links":[{"Href":"/one"},{"Href":"/two"}],"Extra":{"on":true,"list":[1.50,"1",null]},"Grid":[[1,2],[]]}
        """,
        Site.Value.Evaluate("System.Text.Json.JsonSerializer.Serialize(Site.Posts.A with { PlainText = \"Hello\\nWorld\" }, new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })"));

    [Fact]
    public void An_entry_reads_back_from_its_JSON() => Assert.Equal(
        true,
        Site.Value.Evaluate("System.Text.Json.JsonSerializer.Deserialize<Post>(System.Text.Json.JsonSerializer.Serialize(Site.Posts.A))!.Extra!.Equals(Site.Posts.A.Extra)"));

    [Theory]
    [InlineData("new Post { Title = \"Hello, World!\", Html = \"<p>a b</p><p>c</p>\", Pinned = true, Date = default }.Slug", "hello-world")]
    [InlineData("new AboutPage { Title = \"T\", Html = \"<h2 id=\\\"x\\\">H</h2><p>a b</p>\", Likes = 1 }.Headings.Single().Id", "x")]
    [InlineData("new AboutPage { Title = \"T\", Html = \"<p>a b</p>\", Likes = 1 }.PlainText", "a b")]
    [InlineData("new AboutPage { Title = \"T\", Html = \"<p>a b</p>\", Likes = 1 }.WordCount", 2)]
    [InlineData("new AboutPage { Title = \"T\", Html = \"<p>a</p><p>b</p>\", Likes = 1 }.Excerpt", "<p>a</p>")]
    [InlineData("(Site.Posts.A with { Html = \"<p>new</p>\" }).PlainText + Site.Posts.A.Html", "new<p>Hello</p><p>World</p>")]
    [InlineData("new PostsCollection([Site.Posts.A with { Slug = \"x\" }]).Count", 1)]
    public void A_test_can_build_entries(string expression, object expected) => Assert.Equal(expected, Site.Value.Evaluate(expression));

    [Fact]
    public void Entries_built_in_code_know_their_neighbours() => Assert.Equal("b", Site.Value.Evaluate(
        """new Func<string>(() => { var a = new Post { Title = "a", Pinned = true, Date = default }; var all = new ContentCollection<Post>([a, a with { Slug = "b" }]); return a.Next!.Slug; })()"""));
}
