using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class NamingTests
{
    [Theory]
    [InlineData("title", "Title")]
    [InlineData("image_circular", "ImageCircular")]
    [InlineData("ms.date", "MsDate")]
    [InlineData("external help file", "ExternalHelpFile")]
    [InlineData("cSpell:ignore", "CSpellIgnore")]
    [InlineData("HTMLTitle", "HTMLTitle")]
    [InlineData("2fa", "_2fa")]
    [InlineData("2026", "_2026")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("日本", "日本")]
    [InlineData("e\u0301tat", "État")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("a\u200db", "Ab")]
    [InlineData("🦄 horn", "Horn")]
    [InlineData("+", "Value")]
    [InlineData("", "Value")]
    [InlineData("\ud800", "Value")]
    public void Key_is_a_property_in_pascal_case(string key, string name) => Assert.Equal(name, Naming.OfKey(key));

    [Theory]
    [InlineData("hello-world", "HelloWorld")]
    [InlineData("it's", "Its")]
    [InlineData("2026", "Y2026")]
    [InlineData("2026-01-02-hello", "Y20260102Hello")]
    [InlineData("20260102", "Y20260102")]
    [InlineData("404", "_404")]
    [InlineData("3000", "_3000")]
    [InlineData("v2", "V2")]
    [InlineData("日本", "日本")]
    [InlineData("C# tips & tricks", "CTipsTricks")]
    public void Segment_is_a_member(string segment, string name) => Assert.Equal(name, Naming.OfSegment(segment));

    [Theory]
    [InlineData("image_circular", "imageCircular")]
    [InlineData("image-circular", "IMAGE_CIRCULAR")]
    [InlineData("ms.date", "ms-date")]
    [InlineData("e\u0301tat", "\u00e9tat")]
    public void Keys_match_whatever_their_case_and_separators(string one, string other) => Assert.Equal(Naming.Fold(one), Naming.Fold(other));

    [Fact]
    public void Keys_without_letters_match_only_themselves() => Assert.NotEqual(Naming.Fold("+"), Naming.Fold("*"));

    [Theory]
    [InlineData("Post", "Post2")]
    [InlineData("V2", "V2_2")]
    public void Taken_name_gets_a_number(string name, string unique) =>
        Assert.Equal(unique, Naming.Unique(name, candidate => string.Equals(candidate, name, StringComparison.Ordinal)));

    [Theory]
    [InlineData("posts", "post")]
    [InlineData("categories", "category")]
    [InlineData("movies", "movie")]
    [InlineData("pies", "pie")]
    [InlineData("classes", "class")]
    [InlineData("statuses", "status")]
    [InlineData("courses", "course")]
    [InlineData("releases", "release")]
    [InlineData("houses", "house")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("heroes", "hero")]
    [InlineData("people", "person")]
    [InlineData("People", "Person")]
    [InlineData("schemas", "schema")]
    [InlineData("photos", "photo")]
    [InlineData("essays", "essay")]
    [InlineData("topics", "topic")]
    [InlineData("docs", "doc")]
    [InlineData("menus", "menu")]
    [InlineData("news", null)]
    [InlineData("series", null)]
    [InlineData("data", null)]
    [InlineData("blog", null)]
    [InlineData("status", null)]
    [InlineData("press", null)]
    [InlineData("analysis", null)]
    [InlineData("us", null)]
    [InlineData("s", null)]
    [InlineData("", null)]
    public void Singular_by_the_plain_rules(string plural, string? singular) => Assert.Equal(singular, Singular.Of(plural));

    [Fact]
    public void Any_text_becomes_a_valid_identifier() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), static text => IsGood(Naming.OfKey(text ?? "")) && IsGood(Naming.OfSegment(text ?? ""))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_character_becomes_a_valid_identifier() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1), static code => Assert.True(
            IsGood(Naming.OfKey(((char)code).ToString())) && IsGood(Naming.OfKey($"a{(char)code}b")) && IsGood(Naming.OfSegment($"1{(char)code}")),
            $"U+{code:X4}"));

    [Fact]
    public void No_name_holds_an_underscore_but_in_front() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), static text => Naming.OfSegment(text ?? "").IndexOf('_', 1) < 0).QuickCheckThrowOnFailure();

    private static bool IsGood(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None && name.IsNormalized();
}
