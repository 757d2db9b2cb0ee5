using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace MySite;

public abstract record HugoPage
{
    public string? LinkTitle { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public int Weight { get; init; }
    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>When a deprecated function goes away.</summary>
    public DateOnly? ExpiryDate { get; init; }

    public Build? Build { get; init; }
    public Cascade? Cascade { get; init; }
    [FrontMatterKey("_comment")] public string? Comment { get; init; }
}

public enum Output { Html, Rss }

public sealed record Build(When Render = When.Always, When List = When.Always, bool PublishResources = true);

public enum When { Always, Never, Local, Link }

public sealed record Cascade(Build Build);

[ContentCollection("**/*.md", Name = "Docs")]
public partial record Doc : HugoPage
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public DocParams? Params { get; init; }
}

public sealed record DocParams(bool Searchable = true, bool HideInThisSection = false, string? MinVersion = null);

[ContentCollection("_common/**/*.md", Name = "Fragments")]
public partial record Fragment : HugoPage;

[ContentCollection("functions/**/*.md", Name = "Functions")]
public partial record Function : HugoPage
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public MemberParams? Params { get; init; }
}

/// <summary>Actions and keywords, of which some give no value.</summary>
[ContentCollection("functions/go-template/*.md", Name = "Actions")]
public partial record TemplateAction : HugoPage
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public ActionParams? Params { get; init; }
}

public sealed record ActionParams(ActionSignature FunctionsAndMethods);

public sealed record ActionSignature([property: MinLength(1)] IReadOnlyList<string> Signatures, string? ReturnType = null)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

[ContentCollection("methods/**/*.md", Name = "Methods")]
public partial record Method : HugoPage
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public MemberParams? Params { get; init; }
}

public sealed record MemberParams(Signature? FunctionsAndMethods = null, string? AltTitle = null, bool HideInThisSection = false);

public sealed record Signature([property: MinLength(1)] IReadOnlyList<string> Signatures, string ReturnType)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

[ContentCollection("commands/**/*.md", Name = "Commands")]
public partial record Command : HugoPage
{
    public required string Title { get; init; }
    [FrontMatterKey("url"), Unique, RegularExpression("/commands/[a-z_]+/")] public required string Address { get; init; }
}

[ContentCollection("quick-reference/glossary/*.md", Name = "Glossary")]
public partial record Term : HugoPage
{
    [Unique] public required string Title { get; init; }
    public string? Reference { get; init; }

    /// <summary>The term only points to another one.</summary>
    public bool Alias { get; init; }

    public TermParams? Params { get; init; }
}

public sealed record TermParams(string Reference);
