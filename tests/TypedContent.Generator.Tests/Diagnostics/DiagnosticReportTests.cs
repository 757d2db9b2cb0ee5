using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>The order in which a build names its mistakes.</summary>
public sealed class DiagnosticReportTests
{
    [Theory]
    [InlineData("/site/", '/')]
    [InlineData(@"C:\site\", '\\')]
    public void By_path_then_by_position_on_every_system(string directory, char separator)
    {
        string[] paths = ["posts/B.md", "posts/a-1.md", "posts/a/z.md", "posts/a1.md", "posts/aB.md", "posts/b.md", "posts/é.md"];
        string Full(string path) => directory + path.Replace('/', separator);
        var diagnostics = paths.Reverse().SelectMany(path => new[] { 7, 20, 3 }.Select(start => At(Full(path), start)));

        var report = DiagnosticReport.Prepare(diagnostics, [], []);

        Assert.Equal(
            paths.SelectMany(path => new[] { 3, 7, 20 }.Select(start => (Full(path), start))),
            report.Select(static diagnostic => (diagnostic.Info.Location!.Path, diagnostic.Info.Location.Place.Span.Start))); // Each has a place, see below.
    }

    [Fact]
    public void What_is_said_twice_of_a_place_is_reported_once() =>
        Assert.Single(DiagnosticReport.Prepare([At("/a.md", 3), At("/a.md", 3)], [], []));

    private static DiagnosticInfo At(string path, int start) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.MergeKey, path, new SourceSpan(new TextSpan(start, 1), new LinePositionSpan(new(0, start), new(0, start + 1))));
}
