using System.Collections;
using System.Diagnostics;
using System.Text;

namespace TypedContent.Package.Tests.Infrastructure;

/// <summary>A finished <c>dotnet</c> command: its exit code, and what it printed.</summary>
internal sealed record DotnetCommand(string Arguments, int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task<DotnetCommand> Run(string folder, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} took more than {Limit}:\n{output}");
        }

        return new(string.Join(' ', arguments), process.ExitCode, output.ToString());
    }

    public DotnetCommand Succeeded()
    {
        Assert.True(ExitCode == 0, $"dotnet {Arguments} failed:\n{Output}");
        return this;
    }

    public static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What `dotnet test` and the host tell their own children must not reach these.
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "ASPNETCORE_URLS" or "CI")
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["NuGetAudit"] = "false"; // A warning of the network's, not of ours.
        start.Environment["NoWarn"] = "NU1603"; // A template may name a patch version that the registry in use does not serve.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
