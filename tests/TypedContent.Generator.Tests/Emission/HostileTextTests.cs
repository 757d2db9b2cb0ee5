using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;
using static TypedContent.Generator.Tests.Emission.SiteBuilder;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>Content is untrusted: whatever it holds, the generated code compiles and gives back the same text.</summary>
public sealed class HostileTextTests
{
    /// <summary>All that could end a literal, a comment, a doc comment or a file.</summary>
    private const string Hostile =
        "\" \\ \\u0022 {0} $ \0 \u0001 \t \r \n \r\n \u0085 \u2028 \u2029 \ud800 \udc00 \ud83e\udd84 \ufeff \ufffe \uffff */ ]]> <![CDATA[ </summary> &amp; & < > ' \"\"\" #if // \u202e é \x7f";

    private static readonly KeyValuePair<string, string>[] DataSection = [new("experimental-data-section-string-literals", "5")];

    private static readonly Lazy<CompiledSite> Site = new(static () => Build([]));

    private static readonly Lazy<CompiledSite> InDataSection = new(static () => Build(DataSection));

    [Theory]
    [InlineData("Site.Posts.Evil.Title")]
    [InlineData("Site.Posts.Evil.Html")]
    [InlineData("Site.Posts.Evil.Excerpt")]
    [InlineData("Site.Posts.Evil.Headings[0].Text")]
    [InlineData("Site.Posts.Evil.Headings[0].Id")]
    [InlineData("Site.Posts.Evil.Text")]
    [InlineData("Site.Posts.Evil.List[0]")]
    [InlineData("Site.Posts.Evil.Any!.Text")]
    [InlineData("Site.Posts.Evil.AnyMap!.Members.Keys.Single()")]
    [InlineData("Site.Posts.Evil.Slug")]
    [InlineData("Site.Posts.Evil.SourcePath.Replace(\"Content/\", \"\")")]
    public void Hostile_text_comes_back_as_it_was(string expression)
    {
        Assert.Equal(Hostile, Site.Value.Evaluate(expression));
        Assert.Equal(Hostile, InDataSection.Value.Evaluate(expression));
    }

    [Fact]
    public void Hostile_text_prints_and_serialises() => Assert.Equal(
        true, Site.Value.Evaluate("Site.Posts.Evil.ToString().Length > 0 && System.Text.Json.JsonSerializer.Serialize(Site.Posts.Evil).Length > 0"));

    [Fact]
    public void Types_of_the_project_do_not_get_in_the_way() => new SiteBuilder("Acme.TypedContent")
        .Collection("Posts", Post(), Page())
        .Compile("""
            namespace Acme.TypedContent
            {
                internal static class System;
                internal class String;
                internal class List;
                internal class IReadOnlyList;
                internal class FrontMatterValue;
                internal class DateOnly;
                internal class Heading;
                internal class GeneratedCode;
            }
            namespace Acme { internal static class TypedContent2; internal class Object; }
            """);

    [Fact]
    public void Keywords_are_names() => Assert.Equal(5, new SiteBuilder("Acme.namespace", "class")
        .Page("static", Record("record", Property("required", new ScalarType(ScalarKind.Int32)), Property("field", new ScalarType(ScalarKind.Int32)), Property("Title2", new ScalarType(ScalarKind.Text), isNullable: true)),
            new TestPage("a.md", "a", null, "", new IntegerValue(2), new IntegerValue(3), null))
        .Compile()
        .Evaluate("@class.@static.@required + @class.@static.@field"));

    [Fact]
    public void The_global_namespace_serves_too() => Assert.Equal(Hostile, new SiteBuilder(null)
        .Collection("Posts", Post(), Page())
        .Compile()
        .Evaluate("Site.Posts.Evil.Title"));

    [Fact]
    public void A_broken_name_is_repaired() => Assert.Equal("_a_b", Generator.Emission.CSharp.Identifier("+a b"));

    [Theory]
    [InlineData("\u2028\r\n\t", "    ")]
    [InlineData("<a> & ]]>", "&lt;a&gt; &amp; ]]&gt;")]
    public void Doc_text_is_one_line_of_valid_XML(string text, string expected) => Assert.Equal(expected, Generator.Emission.CSharp.Doc(text));

    [Fact]
    public void What_XML_cannot_hold_is_replaced_in_doc_text() =>
        Assert.Equal("\ufffd\ufffdx\ufffd\ud83e\udd84", Generator.Emission.CSharp.Doc("\0\ud800x\ufffe\ud83e\udd84"));

    private static CompiledSite Build(KeyValuePair<string, string>[] features) =>
        new SiteBuilder().Collection("Posts", Post(), Page()).Compile("", features);

    private static RecordModel Post() => new(
        "Post",
        Hostile,
        [
            new PropertyModel(Hostile, "Text", new ScalarType(ScalarKind.Text), false, Hostile),
            new PropertyModel(Hostile, "List", new ListType(new ScalarType(ScalarKind.Text)), false, Hostile),
            new PropertyModel(Hostile, "Any", new AnyType(), true, Hostile),
            new PropertyModel(Hostile, "AnyMap", new AnyType(), true, Hostile),
        ]);

    private static TestPage Page() => new(
        Hostile,
        Hostile,
        Hostile,
        Hostile,
        new TextValue(Hostile),
        new ListValue([new(new TextValue(Hostile))]),
        new AnyScalarValue(Hostile, true),
        new AnyMappingValue([new(Hostile, null)]))
    {
        Symbol = "Evil",
        Headings = [new(1, Hostile, Hostile)],
        ExcerptHtml = Hostile,
    };
}
