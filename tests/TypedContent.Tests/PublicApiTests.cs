using System.Runtime.CompilerServices;

namespace TypedContent.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_as_reviewed() => Match(PublicApi.Describe(typeof(IContentEntry).Assembly));

    /// <summary>The conventions of Verify: the result stands beside the file that was reviewed, which only UPDATE_SNAPSHOTS=1 overwrites.</summary>
    private static void Match(string actual, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(source) ?? "", $"{nameof(PublicApiTests)}.{test}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, actual);
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.WriteAllText(received, actual);
        }

        Assert.Equal(expected, actual);
    }
}
