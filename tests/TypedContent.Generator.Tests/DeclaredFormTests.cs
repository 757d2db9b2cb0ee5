using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>All the forms in which C# lets a project declare a type.</summary>
public sealed class DeclaredFormTests
{
    private static object? Evaluate(GeneratorHarness site, string expression, int messages = 0)
    {
        var run = site.Run();
        Assert.Equal(messages, run.Messages.Count);
        Assert.Empty(run.CompilerProblems);
        return CompiledSite.Load(run.Compilation).Evaluate(expression);
    }

    private static GeneratorHarness Site(string code) => new GeneratorHarness().Code($"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using TypedContent;
        {code}
        """);

    [Theory]
    [InlineData("[ContentCollection(\"posts/*.md\")] public partial class Post { public string Name { get; set; } = \"\"; }")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public sealed partial class Post { public required string Name { get; init; } }")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public partial record Post(string Name);")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public sealed partial record Post(string Name, int Stars = 3, DateOnly? Date = null);")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public sealed partial record Post { public string? Name { get; private set; } }")]
    [InlineData("public abstract record Page { public required string Name { get; init; } } [ContentCollection(\"posts/*.md\")] public partial record Post : Page;")]
    [InlineData("public abstract record Page(string Name); [ContentCollection(\"posts/*.md\")] public partial record Post(string Name) : Page(Name);")]
    [InlineData("public class Page { public string Name { get; private set; } = \"\"; } [ContentCollection(\"posts/*.md\")] public partial class Post : Page;")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public partial record Post { public Post() { } public string Name { get; init; } = \"\"; }")]
    [InlineData("[ContentCollection(\"posts/*.md\")] public partial class Post(string name) { public string Name { get; } = name; }")]
    [InlineData("namespace Other; [ContentCollection(\"posts/*.md\")] public partial record Post { public required string Name { get; init; } }")]
    [InlineData("namespace Other.Deep { public static partial class Models { [ContentCollection(\"posts/*.md\")] public partial record Post { public required string Name { get; init; } } } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] public partial record @class { public required string Name { get; init; } }")]
    public void Types_of_every_form_are_filled(string code) =>
        Assert.Equal("Ada a /posts/a/", Evaluate(Site(code).Add("posts/a.md", "---\nname: Ada\n---\n"), "Site.Posts.A.Name + \" \" + Site.Posts[0].Slug + \" \" + Site.Posts.A.Url"));

    [Theory]
    [InlineData("string[]", "Length")]
    [InlineData("List<string>", "Count")]
    [InlineData("IList<string>", "Count")]
    [InlineData("ICollection<string>", "Count")]
    [InlineData("IEnumerable<string>", "Count()")]
    [InlineData("IReadOnlyCollection<string>", "Count")]
    [InlineData("IReadOnlyList<string?>", "Count")]
    [InlineData("HashSet<string>", "Count")]
    [InlineData("ImmutableArray<string>", "Length")]
    [InlineData("ImmutableList<string>", "Count")]
    [InlineData("List<int?>", "Count")]
    [InlineData("int[]", "Length")]
    public void Lists_of_every_type_are_filled(string type, string count) => Assert.Equal(2, Evaluate(
        Site($"[ContentCollection(\"posts/*.md\")] public partial record Post {{ public required {type} Tags {{ get; init; }} }}").Add("posts/a.md", "---\ntags: [1, 2]\n---\n"), $"Site.Posts.A.Tags.{count}"));

    [Theory]
    [InlineData("IReadOnlyDictionary<string, int>", "[\"b\"]", 2)]
    [InlineData("Dictionary<string, int>", "[\"b\"]", 2)]
    [InlineData("IDictionary<string, int?>", "[\"b\"]", 2)]
    [InlineData("IReadOnlyDictionary<string, List<List<string>>>", "[\"c\"][1][0]", "y")]
    [InlineData("List<Dictionary<string, string>>", "[0][\"k\"]", "v")]
    [InlineData("IReadOnlyDictionary<string, FrontMatterValue>", "[\"b\"].Text", "2")]
    public void Dictionaries_and_nested_lists_are_filled(string type, string member, object expected)
    {
        var value = expected switch { "y" => "{ c: [[x], [y]] }", "v" => "[{ k: v }]", _ => "{ a: 1, b: 2 }" };
        Assert.Equal(expected, Evaluate(
            Site($"[ContentCollection(\"posts/*.md\")] public partial record Post {{ public required {type} Map {{ get; init; }} }}").Add("posts/a.md", $"---\nmap: {value}\n---\n"), $"Site.Posts.A.Map{member}"));
    }

    private const string Attributes = """
        [ContentCollection("posts/*.md")]
        public partial record Post
        {
            [FrontMatterKey("cSpell:ignore")] public IReadOnlyList<string> Ignored { get; init; } = [];
            [SingleOrList] public IReadOnlyList<string> Tags { get; init; } = [];
            [Split(' ')] public IReadOnlyList<string> Words { get; init; } = [];
            [DateFormat("MM/dd/yyyy")] public DateOnly Date { get; init; }
            [ExtraKeys] public IReadOnlyDictionary<string, FrontMatterValue> More { get; init; } = new Dictionary<string, FrontMatterValue>();
            public IReadOnlyList<NavItem> Nav { get; init; } = [];
            public Point Point { get; init; }
            public Pair<int>? Pair { get; init; }
            public string Upper => Slug.ToUpperInvariant();
        }

        public sealed record NavItem { public required string Text { get; init; } public IReadOnlyList<NavItem> Items { get; init; } = []; }
        public record struct Point(int X, int Y) { public string Label { get; init; } = "none"; }
        public sealed class Pair<T> { public T? One { get; set; } public T? Other { get; set; } }
        """;

    [Theory]
    [InlineData("Site.Posts.A.Ignored[0]", "x")]
    [InlineData("Site.Posts.A.Tags[0]", "news")]
    [InlineData("Site.Posts.A.Words.Count", 3)]
    [InlineData("Site.Posts.A.Date.Month", 5)]
    [InlineData("Site.Posts.A.More[\"other\"].Items[1].Text", "2")]
    [InlineData("Site.Posts.A.More.Count", 2)]
    [InlineData("Site.Posts.A.More[\"empty\"].Kind == FrontMatterKind.Null", true)]
    [InlineData("Site.Posts.A.Nav[0].Items[0].Items[0].Text", "c")]
    [InlineData("Site.Posts.A.Point.Y", 2)]
    [InlineData("Site.Posts.A.Point.Label", "here")]
    [InlineData("Site.Posts.A.Pair!.Other", 5)]
    [InlineData("Site.Posts.A.Upper", "A")]
    public void Attributes_and_nested_types_mean_what_they_say(string expression, object expected) => Assert.Equal(expected, Evaluate(
        Site(Attributes).Add("posts/a.md", """
            ---
            cSpell:ignore: [x]
            tags: news
            words: one two  three
            date: 05/13/2026
            other: [1, 2]
            empty:
            nav:
              - text: a
                items: [{ text: b, items: [{ text: c }] }]
            point: { x: 1, y: 2, label: here }
            pair: { one: 4, other: 5 }
            ---
            """),
        expression));

    [Theory]
    [InlineData("public Uri? Url { get; init; }", "url: https://example.org/", "Site.Posts.A.Url!.Host", "example.org")]
    [InlineData("public Uri? Url { get; init; }", "url: https://example.org/", "((IContentEntry)Site.Posts.A).Url", "/posts/a/")]
    [InlineData("public int Title { get; init; }", "title: 5", "((IContentEntry)Site.Posts.A).Title", "5")]
    [InlineData("public required string Title { get; init; }", "title: T", "((IContentEntry)Site.Posts.A).Title", "T")]
    [InlineData("public string? Html { get; init; }", "html: <b>", "((IContentEntry)Site.Posts.A).Html", "<p>Body.</p>\n")]
    [InlineData("public string? Next { get; init; }", "next: b", "Site.Posts.A.Next", "b")]
    [InlineData("public string Slug { get; init; } = \"\";", "slug: other", "Site.Posts[\"other\"].Slug", "other")]
    public void A_member_that_the_type_declares_is_its_own(string property, string frontMatter, string expression, string expected) => Assert.Equal(expected, Evaluate(
        Site($"[ContentCollection(\"posts/*.md\")] public partial record Post {{ {property} }}").Add("posts/a.md", $"---\n{frontMatter}\n---\nBody."), expression));

    [Theory]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] internal partial record Post { public required string Name { get; init; } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] partial class Post { public required Pair<int> Pair { get; init; } } public class Pair<T> { public T? One { get; init; } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] public partial class Post { public Hidden? Name { get; init; } public class Hidden { private class Inner; private Inner? One { get; set; } } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] public partial class Post { public string Name { get; init; } = \"\"; public event EventHandler? Changed { add { } remove { } } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] public partial record Post { [Obsolete] public string? Name { get; init; } [Obsolete(\"Use Name.\")] public Pair? Pair { get; private set; } } public record Pair { [Obsolete] public int One { get; init; } }")]
    [InlineData("namespace MySite; [ContentCollection(\"posts/*.md\")] public partial record Post { [Obsolete] public Post? Next { get; init; } [Obsolete(\"Gone.\", error: true)] public string Old => \"\"; }")]
    public void Types_of_odd_forms_compile(string code) =>
        Assert.Empty(Site(code).Add("posts/a.md", "---\nname: x\npair: { one: 1 }\n---\n").Severity("TC2090", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress).Run().CompilerProblems);

    [Fact]
    public void Declared_and_inferred_collections_live_side_by_side() => Assert.Equal("Api 1 Guide 2 Note 1", Evaluate(
        Site("""
            namespace MySite;
            [ContentCollection("docs/**/*.md")] public partial record Guide;
            [ContentCollection("docs/api/**/*.md", Name = "Api")] public partial record Api;
            """)
            .Add("docs/start.md", "").Add("docs/more/next.md", "").Add("docs/api/v2/get.md", "").Add("notes/a.md", ""),
        "$\"{Site.Api.V2.Get.GetType().Name} {Site.Api.Count} {Site.Docs.More.Next.GetType().Name} {Site.Docs.Count} {Site.Notes.A.GetType().Name} {Site.Notes.Count}\""));

    [Theory]
    [InlineData("Site.Api.V2.Get.Slug", "v2/get")]
    [InlineData("Site.Api.V2.Get.Url", "/docs/api/v2/get/")]
    [InlineData("Site.Api.Index.Url", "/docs/api/")]
    [InlineData("Site.Api.Count", 1)]
    [InlineData("Site.Entries.Count", 2)]
    public void Slugs_and_symbols_start_below_the_fixed_folders(string expression, object expected) => Assert.Equal(expected, Evaluate(
        Site("[ContentCollection(\"docs/api/**/*.md\", Name = \"Api\")] public partial record Api;").Add("docs/api/v2/get.md", "").Add("docs/api/index.md", "---\nany: 1\n---\n"), expression));

    [Theory]
    [InlineData("Site.About.Profile!.Align", "right")]
    [InlineData("Site.Home.Motto", "m")]
    [InlineData("Site.Posts.Index!.Intro", "i")]
    [InlineData("Site.Imprint.Law", "l")]
    [InlineData("Site.About.GetType().Name", "About")]
    [InlineData("Site.Entries.Count", 5)]
    public void Single_pages_have_types_of_their_own(string expression, object expected) => Assert.Equal(expected, Evaluate(
        Site("""
            namespace MySite;
            [ContentPage("about.md")] public partial record About { public Profile? Profile { get; init; } }
            public record Profile { public string? Align { get; init; } }
            [ContentPage("index.md", Name = "Home")] public partial record HomePage { public required string Motto { get; init; } }
            [ContentPage("posts/index.md")] public partial record PostsHome { public required string Intro { get; init; } }
            [ContentPage("legal/imprint.md")] public partial record Imprint { public required string Law { get; init; } }
            """)
            .Add("about.md", "---\nprofile: { align: right }\n---\n").Add("index.md", "---\nmotto: m\n---\n").Add("posts/index.md", "---\nintro: i\n---\n")
            .Add("posts/a.md", "").Add("legal/imprint.md", "---\nlaw: l\n---\n"),
        expression));

    [Fact]
    public void A_collection_without_pages_is_there_all_the_same() =>
        Assert.Equal(0, Evaluate(Site("[ContentCollection(\"posts/*.md\")] public partial record Post;").Add("about.md", ""), "Site.Posts.Count"));

    [Fact]
    public void Records_of_one_name_in_two_namespaces_are_two() => Assert.Equal("A.Post B.Post", Evaluate(
        Site("""
            namespace A { [ContentCollection("one/*.md")] public partial record Post; }
            namespace B { [ContentCollection("two/*.md")] public partial record Post; }
            """).Add("one/a.md", "").Add("two/a.md", ""),
        "$\"{Site.One.A.GetType().FullName} {Site.Two.A.GetType().FullName}\""));

    [Fact]
    public void A_property_that_no_front_matter_stands_for_costs_nothing() => Assert.Equal("x", Evaluate(
        Site("[ContentCollection(\"posts/*.md\")] public partial record Post { public System.IO.Stream? Stream { get; init; } public string? Name { get; init; } }")
            .Add("posts/a.md", "---\nstream: 1\nname: x\n---\n"),
        "Site.Posts.A.Name"));

    [Theory]
    [InlineData("OrderBy = nameof(Post.Weight)", "b c a d")]
    [InlineData("OrderBy = nameof(Post.Weight), Descending = true", "a c b d")]
    [InlineData("OrderBy = \"Title\"", "d c b a")]
    [InlineData("Name = \"Posts\"", "a b c d")]
    public void The_attribute_orders_the_collection(string arguments, string order) => Assert.Equal(order, Evaluate(
        Site($"[ContentCollection(\"posts/*.md\", {arguments})] public partial record Post {{ public int? Weight {{ get; init; }} }}")
            .Add("posts/a.md", "---\nweight: 10\ntitle: Z\n---\n").Add("posts/b.md", "---\nweight: -2\ntitle: Y\n---\n")
            .Add("posts/c.md", "---\nweight: 2\ntitle: X\n---\n").Add("posts/d.md", "---\ntitle: A\n---\n"),
        "string.Join(\" \", Site.Posts.Select(p => p.Slug))"));

    [Theory]
    [InlineData("/blog/{date:yyyy}/{slug}/", "title: A", "/blog/2026/a/")]
    [InlineData("/{kind}/{name}", "title: A", "/how-to/a/")]
    [InlineData("/blog/{slug}/", "slug: other", "/blog/other/")]
    [InlineData("/blog/{slug}/", "permalink: /own/", "/own/")]
    public void The_attribute_makes_the_urls(string pattern, string frontMatter, string url) => Assert.Equal(url, Evaluate(
        Site($"[ContentCollection(\"posts/*.md\", Url = \"{pattern}\")] public partial record Post {{ public DateOnly Date {{ get; init; }} public string? Kind {{ get; init; }} }}")
            .Add("posts/a.md", $"---\ndate: 2026-01-02\nkind: How to\n{frontMatter}\n---\n"),
        "Site.Posts[0].Url"));

    [Fact]
    public void A_page_without_a_value_of_the_url_says_so() => Assert.Equal(
        ["Content/posts/a.md(1,1): error TC4006: The url '/{kind}/{slug}/' cannot be used: its collection's pattern has 'Kind' in the URL, and the page gives it no value"],
        Site("[ContentCollection(\"posts/*.md\", Url = \"/{kind}/{slug}/\")] public partial record Post { public string? Kind { get; init; } }").Add("posts/a.md", "").Run().Messages);

    [Fact]
    public void Parameters_keep_their_defaults() => Assert.Equal("True True True 3 x", Evaluate(
        Site("[ContentCollection(\"posts/*.md\")] public partial record Post(DateOnly? Date = null, int? Stars = null, Guid? Id, int Rank = 3, string Kind = \"x\");".Replace("Guid? Id,", "Guid? Id = null,")).Add("posts/a.md", ""),
        "$\"{Site.Posts.A.Date is null} {Site.Posts.A.Stars is null} {Site.Posts.A.Id is null} {Site.Posts.A.Rank} {Site.Posts.A.Kind}\""));

    [Fact]
    public void A_nullable_parameter_may_be_left_out() => Assert.Equal("True", Evaluate(
        Site("[ContentCollection(\"posts/*.md\")] public partial record Post(DateOnly? Date, string? Kind);").Add("posts/a.md", ""), "$\"{Site.Posts.A.Date is null}\""));

    [Theory]
    [InlineData("((Base)Site.Others.B).Title", "Other")]
    [InlineData("((Base)Site.Others.B).Url", "/others/b/")]
    [InlineData("((IContentEntry)Site.Others.B).Slug", "b")]
    [InlineData("Site.Others.B.Next!.Slug", "c")]
    [InlineData("Site.Bases.A.Kind", "base")]
    [InlineData("Site.Others.B.Kind + Site.Others.B.More", "kmore")]
    public void A_declared_type_may_derive_from_another(string expression, object expected) => Assert.Equal(expected, Evaluate(
        Site("""
            [ContentCollection("bases/*.md")] public partial record Base { public string Kind { get; init; } = "base"; }
            [ContentCollection("others/*.md")] public partial record Other : Base { public string? More { get; init; } }
            """)
            .Add("bases/a.md", "").Add("others/b.md", "---\ntitle: Other\nkind: k\nmore: more\n---\n").Add("others/c.md", ""),
        expression));

    [Fact]
    public void A_constructor_of_the_type_runs_first() => Assert.Equal(5, Evaluate(
        Site("[ContentCollection(\"posts/*.md\")] public partial record Post { public Post() { Count = 5; } public int Count { get; init; } }").Add("posts/a.md", ""), "Site.Posts.A.Count"));

    [Theory]
    [InlineData("namespace @event.Models; [ContentCollection(\"posts/*.md\")] public partial record Post { public string Name { get; init; } = \"\"; }")]
    [InlineData("#nullable disable\nnamespace MySite; [ContentCollection(\"posts/*.md\")] public partial record Post { public string[] Tags { get; init; } public List<string> More { get; init; } public Nested Name { get; init; } } public class Nested { public string[] All { get; init; } }")]
    public void Code_of_every_style_compiles(string code) => Assert.Empty(new GeneratorHarness().Code("using System.Collections.Generic; using TypedContent;\n" + code).Add("posts/a.md", "---\ntags: [a]\n---\n")
        .Severity("TC2090", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress).Run().CompilerProblems);

    [Theory]
    [InlineData("decimal", "9.5", "10.25")]
    [InlineData("Version", "2.9", "2.10")]
    [InlineData("ulong", "1", "18446744073709551615")]
    [InlineData("TimeSpan", "09:00", "1.00:00:00")]
    public void Values_are_ordered_by_what_they_mean(string type, string lesser, string greater) => Assert.Equal("b a", Evaluate(
        Site($"[ContentCollection(\"posts/*.md\", OrderBy = nameof(Key))] public partial record Post {{ public required {type} Key {{ get; init; }} }}")
            .Add("posts/a.md", $"---\nkey: {greater}\n---\n").Add("posts/b.md", $"---\nkey: {lesser}\n---\n"),
        "string.Join(\" \", Site.Posts.Select(p => p.Slug))"));
}
