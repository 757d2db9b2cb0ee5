using System.Reflection;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.SiteModels;

public sealed class ReservedNamesTests
{
    [Fact]
    public void Members_of_an_entry_are_those_of_the_interface_and_its_neighbours() => Assert.Equal(
        typeof(IContentEntry).GetProperties().Concat(typeof(IDataEntry).GetProperties()).Select(property => property.Name).Concat(["Previous", "Next"]).Order(),
        ReservedNames.EntryMembers.Order());

    [Fact]
    public void Members_of_an_entry_are_those_of_a_generated_record_without_front_matter()
    {
        var run = new GeneratorHarness().Add("posts/a.md", "text").Run();

        var post = CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A")!.GetType();

        Assert.Equal(
            ReservedNames.EntryMembers.Order(),
            post.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order());
    }

    [Theory]
    [MemberData(nameof(KeysLikeMembers))]
    public void A_key_may_be_called_like_any_member(string key)
    {
        var run = new GeneratorHarness().Add("posts/a.md", $"---\n{key}: true\nnested:\n  {key}: true\n---\n").Add("posts/b.md", "---\nnested: {x: 1}\n---\n").Run();

        Assert.Empty(run.CompilerProblems);
    }

    [Fact]
    public void A_key_called_deconstruct_keeps_its_name()
    {
        var run = new GeneratorHarness().Add("posts/a.md", "---\ndeconstruct: true\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal(true, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.Deconstruct"));
    }

    public static TheoryData<string> KeysLikeMembers => [.. ReservedNames.RecordMembers, .. ReservedNames.EntryMembers.Except(["Title", "Slug", "Excerpt"])];
}
