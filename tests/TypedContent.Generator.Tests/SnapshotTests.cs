using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>The generated text, one snapshot per feature. UPDATE_SNAPSHOTS=1 rewrites them; read the difference as code.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_page_and_a_collection() => Match(new GeneratorHarness()
        .Add("about.md", "---\ntitle: About \"us\"\nprofile:\n  image: a.png\n  circular: true\n---\n# Who <we> are\n\nSome *prose*.")
        .Add("posts/hello-world.md", "---\ntitle: Hello\ndate: 2026-01-02\ntags: [a, b]\nrating: 5\n---\nOne")
        .Add("posts/2026/other.md", "---\ntitle: Other\ndate: 2026-01-03\n---\nTwo"));

    [Fact]
    public void A_site_without_pages() => Match(new GeneratorHarness());

    [Fact]
    public void Folders_with_index_pages() => Match(new GeneratorHarness()
        .Add("docs/_index.md", "---\ntitle: Docs\n---\n")
        .Add("docs/v2/_index.md", "---\ntitle: Version 2\n---\n")
        .Add("docs/v2/install.md", "---\ntitle: Install\n---\n"));

    [Fact]
    public void Values_that_vary() => Match(new GeneratorHarness()
        .Add("posts/a.md", "---\nauthor: { name: Ada, born: 1815-12-10 }\nextra: { a: 1 }\nprice: 1.5\n---\n")
        .Add("posts/b.md", "---\nauthor: { name: Grace }\nextra: true\nprice: 2\nlinks:\n  - name: x\n    at: 2026-01-02 03:04\n---\n"));

    private static void Match(GeneratorHarness site, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var run = site.Run();

        Assert.Empty(run.Faults);
        Assert.Empty(run.CompilerProblems);
        Snapshot.Match(run.Files, test: test);
    }
}
