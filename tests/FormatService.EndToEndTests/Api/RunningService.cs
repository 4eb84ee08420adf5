using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FormatService.EndToEndTests.Api;

/// <summary>The service as a process of its own, listening on a free port of this machine.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    private readonly Process _process;

    private RunningService(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }

    public Process Process => _process;

    public static async Task<RunningService> StartAsync(params string[] settings)
    {
        var process = Process.Start(ProgramRun.Of("FormatService.Api.dll", ["--urls", "http://127.0.0.1:0", .. settings]))!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new RunningService(process, new Uri(match.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException($"The service ended with {process.ExitCode} before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    [GeneratedRegex("Now listening on: (?<address>http://127\\.0\\.0\\.1:\\d+)")]
    private static partial Regex Listening();
}
