using System.Globalization;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Discovery;

public sealed class ProjectOptionsReaderTests
{
    [Fact]
    public void A_project_without_settings_gets_the_defaults()
    {
        var (options, diagnostics) = ProjectOptionsReader.Read(new BuildOptions());

        Assert.Equal(new ProjectOptions { Namespace = null, ClassName = "Site", ProjectDirectory = null, Roots = [], EntryMembers = true }, options);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Settings_are_read()
    {
        var (options, diagnostics) = ProjectOptionsReader.Read(new BuildOptions(
            ("TypedContentNamespace", "My.Pages"),
            ("TypedContentClass", "Pages"),
            ("TypedContentEntryMembers", "None"),
            ("TypedContentLargeStrings", "False"),
            ("TypedContentProjectDirectory", "%2Fwork%2FC%23%3Bx%2F"),
            ("TypedContentRoots", "%2Fwork%2FContent%2F:")));

        Assert.Equal("My.Pages", options!.Namespace);
        Assert.Equal("Pages", options.ClassName);
        Assert.False(options.EntryMembers);
        Assert.Equal("/work/C#;x/", options.ProjectDirectory);
        Assert.Equal([new ContentRoot("/work/Content/", "")], options.Roots);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Roots_keep_their_order_and_end_in_a_slash()
    {
        var options = Read(("TypedContentRoots", @"%2Fa%2FContent%2F:|%2Fb%3A%7C%2Fdocs:docs%2Fv1|C%3A%5Csite%5Cnews%5C:%2Fnews%2F|%2Fc"));

        Assert.Equal([new("/a/Content/", ""), new("/b:|/docs/", "docs/v1/"), new("C:/site/news/", "news/"), new("/c/", "")], options.Roots);
    }

    [Fact]
    public void The_root_namespace_stands_in_where_the_targets_are_missing() =>
        Assert.Equal("_1st_app", Read(("RootNamespace", "1st-app")).Namespace);

    [Fact]
    public void A_namespace_may_hold_escaped_keywords() =>
        Assert.Equal("My.class", Read(("TypedContentNamespace", "My.@class"), ("RootNamespace", "Other")).Namespace);

    [Fact]
    public void Empty_settings_are_unset()
    {
        var options = Read(("TypedContentNamespace", ""), ("TypedContentClass", " "), ("TypedContentEntryMembers", ""), ("TypedContentRoots", ""));

        Assert.Equal(Read(), options);
    }

    [Fact]
    public void Equal_settings_are_equal_options() =>
        Assert.Equal(Read(("TypedContentRoots", "%2Fa:x|%2Fb:y")), Read(("TypedContentRoots", "%2Fa:x|%2Fb:y")));

    [Fact]
    public void TC0004_entry_members_of_unknown_kind()
    {
        var (options, diagnostics) = ProjectOptionsReader.Read(new BuildOptions(
            ("TypedContentEntryMembers", "some"), ("TypedContentProjectFile", "%2Fwork%2FC%23%2Fapp.csproj")));

        Assert.True(options!.EntryMembers);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("The project sets TypedContentEntryMembers to 'some'; it must be 'all' or 'none'", Message(diagnostic));
        Assert.Equal(LocationInfo.StartOf("/work/C#/app.csproj"), diagnostic.Location);
    }

    [Fact]
    public void TC0004_large_strings_neither_true_nor_false() => Assert.Equal(
        ["The project sets TypedContentLargeStrings to 'on'; it must be 'true' or 'false'"],
        Messages(("TypedContentLargeStrings", "on")));

    [Theory]
    [InlineData("My Site")]
    [InlineData("class")]
    [InlineData("1")]
    [InlineData("A.B")]
    public void TC0004_class_that_is_no_name(string name)
    {
        Assert.Equal(
            [$"The project sets TypedContentClass to '{name}'; it must be a C# name that is no keyword, such as 'Site'"],
            Messages(("TypedContentClass", name)));
        Assert.Equal("Site", Read(("TypedContentClass", name)).ClassName);
    }

    [Theory]
    [InlineData("My-Site", "My_Site")]
    [InlineData("A..B", "A.B")]
    [InlineData("1st", "_1st")]
    public void TC0004_namespace_that_is_none(string name, string used)
    {
        Assert.Equal(
            [$"The project sets TypedContentNamespace to '{name}'; it must be a namespace, such as 'My.Site'"],
            Messages(("TypedContentNamespace", name)));
        Assert.Equal(used, Read(("TypedContentNamespace", name)).Namespace);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("/docs/")]
    [InlineData("//docs")]
    [InlineData("/a b")]
    [InlineData("/..")]
    [InlineData("/a/./b")]
    [InlineData("/docs?x=1")]
    [InlineData("https://example.org/docs")]
    public void TC0004_path_base_that_is_none(string path)
    {
        Assert.Equal(
            [$"The project sets TypedContentPathBase to '{path}'; it must be a path such as '/docs', with a slash at its start and none at its end"],
            Messages(("TypedContentPathBase", path)));
        Assert.Equal("", Read(("TypedContentPathBase", path)).Urls.PathBase);
    }

    [Theory]
    [InlineData("/docs", "/docs")]
    [InlineData("/a/v1.2/日本", "/a/v1.2/日本")]
    [InlineData("/", "")]
    public void A_path_base_is_read(string path, string pathBase) => Assert.Equal(new UrlStyle(pathBase, HasTrailingSlash: true), Read(("TypedContentPathBase", path)).Urls);

    [Fact]
    public void Slashes_and_drafts_are_read()
    {
        var options = Read(("TypedContentTrailingSlash", "False"), ("TypedContentIncludeDrafts", "True"));

        Assert.Equal((false, true), (options.Urls.HasTrailingSlash, options.IncludeDrafts));
    }

    [Theory]
    [InlineData("TypedContentTrailingSlash", "'true' or 'false'")]
    [InlineData("TypedContentIncludeDrafts", "'false' or 'true'")]
    public void TC0004_neither_true_nor_false(string property, string allowed) =>
        Assert.Equal([$"The project sets {property} to 'on'; it must be {allowed}"], Messages((property, "on")));

    [Fact]
    public void A_keyword_in_a_namespace_is_left_to_emission_to_escape()
    {
        Assert.Empty(Messages(("TypedContentNamespace", "My.class")));
        Assert.Equal("My.class", Read(("TypedContentNamespace", "My.class")).Namespace);
    }

    [Fact]
    public void TC0004_has_no_place_where_the_project_file_is_unknown() =>
        Assert.Null(ProjectOptionsReader.Read(new BuildOptions(("TypedContentClass", "1"))).Diagnostics[0].Location);

    [Fact]
    public void TC0004_is_reported_for_each_setting() => Assert.Equal(
        3, Messages(("TypedContentNamespace", "a-b"), ("TypedContentClass", "a-b"), ("TypedContentEntryMembers", "a-b")).Length);

    private static ProjectOptions Read(params (string, string)[] properties) =>
        Assert.IsType<ProjectOptions>(ProjectOptionsReader.Read(new BuildOptions(properties)).Value);

    private static string[] Messages(params (string, string)[] properties) =>
        [.. ProjectOptionsReader.Read(new BuildOptions(properties)).Diagnostics.Select(Message)];

    private static string Message(DiagnosticInfo diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. diagnostic.Arguments]);
}
