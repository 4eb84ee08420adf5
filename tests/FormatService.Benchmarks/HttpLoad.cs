using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace FormatService.Benchmarks;

/// <summary>
/// How many leaflets a second the service renders over HTTP: the service as a process of its own, clients that ask without pause, and no
/// request like another, so that nothing comes from a cache of answers.
/// </summary>
internal static partial class HttpLoad
{
    private const int WarmUpSeconds = 4;
    private const int MostPerSecond = 1500;

    public static async Task RunAsync(int seconds, int clients)
    {
        // The work of the client is done before: what is measured is the service.
        var requests = Enumerable.Range(0, (seconds + WarmUpSeconds) * MostPerSecond).AsParallel().AsOrdered().Select(Request).ToArray();
        using var service = Start(out var port);
        try
        {
            var next = -1;
            await LoadAsync(TimeSpan.FromSeconds(WarmUpSeconds), []);
            var times = new ConcurrentBag<double>();
            var (ours, theirs) = (Processor(Process.GetCurrentProcess()), Processor(service));
            var whole = Stopwatch.StartNew();
            var errors = await LoadAsync(TimeSpan.FromSeconds(seconds), times);
            var elapsed = whole.Elapsed.TotalSeconds;
            (ours, theirs) = (Processor(Process.GetCurrentProcess()) - ours, Processor(service) - theirs);

            var ordered = times.Order().ToList();
            var table = new Table("clients", "renders/s", "p50 ms", "p99 ms", "max ms", "errors", "ms service", "ms client", "MiB peak");
            service.Refresh();
            table.Row(
                clients, ordered.Count / elapsed, ordered[ordered.Count / 2], ordered[ordered.Count * 99 / 100], ordered[^1], errors.Count,
                theirs / ordered.Count, ours / ordered.Count, service.PeakWorkingSet64 / 1048576.0);
            Console.WriteLine("(ms service, ms client: processor time a request)");
            foreach (var error in errors.Distinct().Take(5))
            {
                Console.WriteLine(error);
            }

            async Task<ConcurrentBag<string>> LoadAsync(TimeSpan time, ConcurrentBag<double> times)
            {
                var errors = new ConcurrentBag<string>();
                var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
                await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
                {
                    using var client = await KeptConnection.OpenAsync(port);
                    while (Stopwatch.GetTimestamp() < end && Interlocked.Increment(ref next) is var mine && mine < requests.Length)
                    {
                        var start = Stopwatch.GetTimestamp();
                        var (status, length) = await client.AskAsync(requests[mine]);
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                        if (status != 200 || length < 10_000)
                        {
                            errors.Add($"status {status}, {length} bytes");
                        }
                    }
                })));
                return errors;
            }
        }
        finally
        {
            service.Kill();
            await service.WaitForExitAsync();
        }
    }

    private static byte[] Request(int number)
    {
        const string Boundary = "formatservice-boundary";
        var head = Encoding.ASCII.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"leaflet\"; filename=\"leaflet.md\"\r\nContent-Type: text/markdown\r\n\r\n");
        var middle = Encoding.ASCII.GetBytes($"\r\n--{Boundary}\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"band.png\"\r\nContent-Type: image/png\r\n\r\n");
        var foot = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");
        byte[] body = [.. head, .. StandardLeaflet.Source(number), .. middle, .. StandardLeaflet.Picture, .. foot];
        return
        [
            .. Encoding.ASCII.GetBytes(FormattableString.Invariant(
                $"POST /render/pdf HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary={Boundary}\r\nContent-Length: {body.Length}\r\n\r\n")),
            .. body,
        ];
    }

    private static Process Start(out int port)
    {
        // Beside this program in the folder of what was built, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var assembly = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "FormatService.Api", configuration, "FormatService.Api.dll"));
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                port = int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                _ = process.StandardOutput.ReadToEndAsync();
                return process;
            }
        }

        throw new InvalidOperationException($"{assembly} ended before it listened.");
    }

    private static double Processor(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    [GeneratedRegex("Now listening on: http://127\\.0\\.0\\.1:(\\d+)")]
    private static partial Regex Listening();
}
