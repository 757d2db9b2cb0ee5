using System.Runtime.CompilerServices;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>
/// Compares generated files with those in <c>Snapshots/</c>, by Verify's conventions (see the decision page "Snapshot
/// helper"): <c>Class.Method#hint.verified.cs</c>, and <c>.received.cs</c> beside it on failure. With UPDATE_SNAPSHOTS=1 in
/// the environment the received text becomes the verified one, and files that no longer come are removed.
/// </summary>
internal static class Snapshot
{
    public static void Match(IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile) ?? "", "Snapshots");
        var name = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";
        Directory.CreateDirectory(folder);

        var stale = Directory.GetFiles(folder, name + "*.verified.cs").ToHashSet();
        var faults = new List<string>();
        foreach (var (hint, text) in files)
        {
            var stem = Path.Combine(folder, name + hint.Replace('/', '.').Replace(".g.cs", ""));
            stale.Remove(stem + ".verified.cs");
            faults.AddRange(Compare(stem, text));
        }

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            stale.ToList().ForEach(File.Delete);
        }
        else
        {
            faults.AddRange(stale.Select(file => $"{file} was not generated"));
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<string> Compare(string stem, string text)
    {
        var verified = stem + ".verified.cs";
        var received = stem + ".received.cs";
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            yield break;
        }

        var update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        File.WriteAllText(update ? verified : received, text);
        if (!update)
        {
            yield return $"{verified} differs from {received}";
        }
    }
}
