using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>What finds its items by a dictionary travels through the pipeline all the same, so it compares by the items.</summary>
public sealed class LookupTests
{
    private static readonly TypeKey Posts = new(PageRole.Entry, "posts");

    [Fact]
    public void Record_names_compare_by_value()
    {
        Assert.Equal(Names("Post"), Names("Post"));
        Assert.Equal(Names("Post").GetHashCode(), Names("Post").GetHashCode());
        Assert.NotEqual(Names("Post"), Names("PostEntry"));
        Assert.Equal("Post", Names("Post").Of(Posts).Record);
    }

    [Fact]
    public void Schemas_compare_by_value()
    {
        Assert.Equal(Schemas("title: x"), Schemas("title: y"));
        Assert.Equal(Schemas("title: x").GetHashCode(), Schemas("title: y").GetHashCode());
        Assert.NotEqual(Schemas("title: x"), Schemas("rating: 1"));
        Assert.Equal("Post", Assert.IsType<RecordSchema>(Schemas("title: x").Of(Posts)).Record.Name);
    }

    [Fact]
    public void A_type_that_is_not_there_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Names("Post").Of(new TypeKey(PageRole.Page, "about")));

    [Theory]
    [InlineData("a")]
    [InlineData("c")]
    [InlineData("g")]
    public void Sorted_items_are_found(string name) => Assert.Equal(name, Sorted.FindSorted(name, static item => item));

    [Theory]
    [InlineData("A")]
    [InlineData("b")]
    [InlineData("z")]
    public void What_is_not_among_sorted_items_is_not_found(string name) => Assert.Null(Sorted.FindSorted(name, static item => item));

    private static EquatableArray<string> Sorted => ["a", "c", "e", "g"];

    private static RecordNames Names(string name) => new([new RecordName(Posts, name, null)]);

    private static SchemaTable Schemas(string frontMatter) => new([new TypedSchema(Posts, PageSet.OfPosts().Add("a.md", frontMatter).Schema)]);
}
