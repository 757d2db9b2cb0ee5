using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Declared types whose base is generic: no generated code can call the hidden accessors of such a base.</summary>
public sealed class GenericBaseTests
{
    private const string Base = """
        public abstract class Named<T>
        {
            public string First { get; init; } = "none";
            public string Second { get; private set; } = "none";
            public string Third { get; set; } = "none";
        }
        """;

    [Theory]
    [InlineData("First", "none")]
    [InlineData("Second", "none")]
    [InlineData("Third", "z")]
    public void A_nested_object_keeps_what_cannot_be_set(string property, string expected) => Assert.Equal(expected, Load(
        $$"""
        [TypedContent.ContentCollection("posts/*.md")] public partial record Post { public Credit? Credit { get; init; } }
        public class Credit : Named<string>;
        {{Base}}
        """,
        "credit: { first: x, second: y, third: z }").Evaluate($"Site.Posts.A.Credit!.{property}"));

    [Theory]
    [InlineData("First", "x")]
    [InlineData("Second", "none")]
    [InlineData("Third", "z")]
    public void An_entry_sets_by_itself_what_it_can(string property, string expected) => Assert.Equal(expected, Load(
        $"""
        [TypedContent.ContentCollection("posts/*.md")] public partial class Post : Named<string>;
        {Base}
        """,
        "first: x\nsecond: y\nthird: z").Evaluate($"Site.Posts.A.{property}"));

    [Fact]
    public void A_reference_that_would_be_assigned_later_is_left_as_it_is() => Assert.Equal(true, Load(
        """
        [TypedContent.ContentCollection("posts/*.md")] public partial class Post : Next<Post>;
        public abstract class Next<T> { public T? Sequel { get; init; } }
        """,
        "sequel: a").Evaluate("Site.Posts.A.Sequel is null"));

    [Fact]
    public void Required_properties_and_parameters_are_set_by_the_constructor() => Assert.Equal("x y", Load(
        """
        [TypedContent.ContentCollection("posts/*.md")] public partial record Post { public Pair<string>? Pair { get; init; } }
        public record Pair<T>(T One) { public required T Other { get; init; } }
        """,
        "pair: { one: x, other: y }").Evaluate("Site.Posts.A.Pair!.One + \" \" + Site.Posts.A.Pair!.Other"));

    [Theory]
    [InlineData("public required string Name { get; init; } public int Stars { get; init; }", 0)]
    [InlineData("public int Stars { get; private set; }", 1)]
    public void No_accessor_is_generated_that_nothing_calls(string properties, int count)
    {
        var run = Site($$"""[TypedContent.ContentCollection("posts/*.md")] public partial record Post { {{properties}} }""", "name: x\nstars: 1").Run();

        Assert.Empty(run.CompilerProblems);
        Assert.Equal(count, run.Compilation.SyntaxTrees.Sum(static tree => tree.ToString().Split("UnsafeAccessorAttribute(").Length + tree.ToString().Split("UnsafeAccessor(").Length - 2));
    }

    private static CompiledSite Load(string code, string frontMatter)
    {
        var run = Site(code, frontMatter).Run();
        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        return CompiledSite.Load(run.Compilation);
    }

    private static GeneratorHarness Site(string code, string frontMatter) => new GeneratorHarness().Code(code).Add("posts/a.md", $"---\n{frontMatter}\n---\n");
}
