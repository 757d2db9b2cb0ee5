using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>The keys that every page may have, on pages whose type the project declares.</summary>
public sealed class DeclaredStandardKeyTests
{
    [Theory]
    [InlineData("title: [x]", "(2,8): error TC2008: 'title' is a list here and must be text")]
    [InlineData("slug: [a]", "(2,7): error TC2008: 'slug' is a list here and must be text")]
    [InlineData("permalink: {a: b}", "(2,12): error TC2008: 'permalink' is a mapping here and must be text")]
    [InlineData("excerpt: [x]", "(2,10): error TC2008: 'excerpt' is a list here and must be text")]
    [InlineData("slug: ''", "(2,7): error TC4006: The slug '' cannot be used: it is empty; write one or leave out the key")]
    [InlineData("permalink: \" \"", "(2,12): error TC4006: The permalink ' ' cannot be used: it is empty; write one or leave out the key")]
    public void Standard_keys_of_another_kind_are_reported(string line, string fault) =>
        Assert.Equal([$"Content/posts/a.md{fault}"], Faults(line, ""));

    [Theory]
    [InlineData("title: 5")]
    [InlineData("slug:")]
    [InlineData("permalink: ~")]
    [InlineData("aliases: [/a/]")]
    [InlineData("layout: [post]")]
    public void Other_values_are_left_alone(string line) => Assert.Empty(Faults(line, ""));

    [Fact]
    public void A_type_that_takes_all_other_keys_does_not_take_them() =>
        Assert.Single(Faults("title: [x]", "[TypedContent.ExtraKeys] public System.Collections.Generic.IReadOnlyDictionary<string, TypedContent.FrontMatterValue>? Extra { get; init; }"));

    private static IReadOnlyList<string> Faults(string line, string property) => new GeneratorHarness()
        .Code($"namespace MySite; [TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post {{ {property} }}")
        .Add("posts/a.md", $"---\n{line}\n---\nText")
        .Run().Faults;
}
