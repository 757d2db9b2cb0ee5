using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace MySite;

/// <summary>What the theme documents.</summary>
public abstract record StarlightPage
{
    public required string Title { get; init; }
    public string? Description { get; init; }
    public Template Template { get; init; } = Template.Doc;

    /// <summary>An address, or false.</summary>
    public FrontMatterValue? EditUrl { get; init; }

    /// <summary>A date, or false.</summary>
    public FrontMatterValue? LastUpdated { get; init; }

    public Hero? Hero { get; init; }
    public Banner? Banner { get; init; }
    public TableOfContents? TableOfContents { get; init; }
    public Sidebar? Sidebar { get; init; }
    public IReadOnlyList<HeadElement> Head { get; init; } = [];
    public bool Pagefind { get; init; } = true;
}

public enum Template { Doc, Splash }

public sealed record Hero(string? Title = null, string? Tagline = null) { public IReadOnlyList<HeroAction> Actions { get; init; } = []; }

public sealed record HeroAction(string Text, Uri Link, Icon? Icon = null, Variant Variant = Variant.Primary);

public enum Icon { LeftArrow, RightArrow, External }

public enum Variant { Primary, Secondary, Minimal }

public sealed record Banner(string Content);

public sealed record TableOfContents([property: Range(1, 6)] int MinHeadingLevel = 2, [property: Range(1, 6)] int MaxHeadingLevel = 3);

public sealed record Sidebar(string? Label = null, int? Order = null, string? Badge = null, bool Hidden = false);

public sealed record HeadElement(string Tag, string? Content = null);

[ContentCollection("docs/src/content/docs/**/*.md", Name = "Guides")]
public partial record Guide : StarlightPage;

[ContentCollection("examples/*/src/content/docs/**/*.md", Name = "ExampleGuides")]
public partial record ExampleGuide : StarlightPage;

[ContentCollection("packages/starlight/__e2e__/fixtures/*/src/content/docs/**/*.md", Name = "TestGuides")]
public partial record TestGuide : StarlightPage;
