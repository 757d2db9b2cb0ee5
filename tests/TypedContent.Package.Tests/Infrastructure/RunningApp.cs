using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Infrastructure;

/// <summary>A web app that a <c>dotnet</c> command runs on a port of its own choice, until it is disposed.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };

    private RunningApp(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The app ended before it listened."));
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static Task<RunningApp> Start(FreshProject project) => Start(project, [project.Assembly], TimeSpan.FromMinutes(1));

    /// <summary>The same under <c>dotnet watch</c>, which builds it first.</summary>
    public static Task<RunningApp> Watch(FreshProject project) =>
        Start(project, ["watch", "--non-interactive", "--no-launch-profile"], TimeSpan.FromMinutes(3));

    public async Task<string> Get(string path)
    {
        var response = await _client.GetAsync(new Uri(await _address.Task, path));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Asks again until the answer is as expected, at most two minutes.</summary>
    public Task Serves(string path, Func<string, bool> expected, string what) =>
        Eventually(async () => await TryGet(path) is { } answer && expected(answer), $"{what} at {path}");

    public Task Prints(Regex expected) => Eventually(() => Task.FromResult(expected.IsMatch(Output)), $"{expected} in the output");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<RunningApp> Start(FreshProject project, string[] arguments, TimeSpan limit)
    {
        var start = DotnetCommand.StartInfo(project.Folder, arguments);
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1"; // A machine has few inotify instances, and other processes take them too.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major"; // A net8.0 app runs where only .NET 10 is installed.

        var app = new RunningApp(new Process { StartInfo = start });
        app._process.Start();
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        try
        {
            await app._address.Task.WaitAsync(limit);
            return app;
        }
        catch (Exception exception)
        {
            await app.DisposeAsync();
            throw new InvalidOperationException($"{project.Name} did not start:\n{app.Output}", exception);
        }
    }

    /// <summary>Null while the app does not answer: an update is being applied.</summary>
    private async Task<string?> TryGet(string path)
    {
        try
        {
            return await Get(path);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private async Task Eventually(Func<Task<bool>> condition, string what)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(200))
        {
            if (await condition())
            {
                return;
            }
        }

        Assert.Fail($"Not seen within two minutes: {what}\n{Output}");
    }

    private void Read(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Address().Match(line ?? "") is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex("Now listening on: (http://127[0-9.:]+)")]
    private static partial Regex Address();
}
