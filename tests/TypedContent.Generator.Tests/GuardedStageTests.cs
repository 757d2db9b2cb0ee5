using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests;

/// <summary>Bugs of ours that one file brings to light: they cost that file and no other.</summary>
public sealed class GuardedStageTests
{
    private static readonly SiteUrls Urls = new([], "/docs");

    [Fact]
    public void A_body_whose_links_cannot_be_filled_stays_as_it_is()
    {
        var body = new RenderedBody { Html = "<p></p>", Hash = "1", Slots = [new LinkSlot(100, 2, "/x/")] };

        var linked = BodyLinker.Fill(new UnlinkedBody("/site/Content/a.md", "a.md", new EntryBody("Content/a.md", body)), Urls, CancellationToken.None);

        Assert.Equal(DiagnosticDescriptors.InternalError, Assert.Single(linked.Diagnostics.ToArray()).Descriptor);
        Assert.Equal(body with { Slots = [] }, linked.Value.Body);
    }

    [Fact]
    public void An_entry_whose_front_matter_cannot_be_read_stands_where_its_file_is()
    {
        var page = new SourcePage(
            "/site/Content/posts/a.md",
            new PageAddress { Path = "posts/a.md", SourcePath = "Content/posts/a.md", Type = new TypeKey(PageRole.Entry, "posts"), Segments = ["a"], Slug = "a", Url = "/posts/a/" },
            new PageContent(PageReader.UnreadableFile with { FrontMatter = null! }, new MappingShape([])),
            SeverityRules.None,
            RawHtmlPolicy.Allow,
            []);

        var entry = EntryBuilder.Build(new BindingInput(page, new RecordSchema(new RecordModel("Post", "", []), new MappingSchema(1, [], [])), new ProjectSeverities([], WarningsAreErrors: false), UrlStyle.Default), CancellationToken.None);

        Assert.Equal(DiagnosticDescriptors.InternalError, Assert.Single(entry.Diagnostics.ToArray()).Descriptor);
        Assert.Equal(("a", "/posts/a/", false), (entry.Value.Summary.Slug, entry.Value.FrontMatter.Url, entry.Value.Summary.IsLeftOut));
        Assert.Empty(entry.Value.FrontMatter.Values.Properties.ToArray());
    }
}
