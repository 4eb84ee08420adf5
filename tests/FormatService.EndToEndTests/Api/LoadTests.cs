using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace FormatService.EndToEndTests.Api;

/// <summary>Run with <c>--filter "Category=Long"</c>; tells what it measured.</summary>
[Trait("Category", "Long")]
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 16;
    private const int Requests = 1000;

    [Theory(Explicit = true)]
    [InlineData("cached", "/leaflets/intravascular-lithotripsy/pdf")]
    [InlineData("rendered", "/render/pdf")]
    public async Task Sixteen_clients_ask_a_thousand_times_and_none_is_failed(string kind, string address)
    {
        await using var running = await RunningService.StartAsync();
        var leaflet = await File.ReadAllBytesAsync(
            Testing.Repository.PathOf("samples", "leaflets", "having-a-blood-test", "leaflet.md"), TestContext.Current.CancellationToken);
        var times = new ConcurrentBag<double>();
        var statuses = new ConcurrentDictionary<HttpStatusCode, int>();
        var left = Requests;
        var whole = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var clock = Stopwatch.StartNew();
                using var answer = kind == "cached"
                    ? await running.Client.AskAsync(address)
                    : await running.Client.PostBytesAsync(address, leaflet, "text/markdown");
                await answer.BytesAsync();
                times.Add(clock.Elapsed.TotalMilliseconds);
                statuses.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
            }
        })));

        var ordered = times.Order().ToList();
        running.Process.Refresh();
        output.WriteLine(FormattableString.Invariant(
            $"{kind}: {Requests / whole.Elapsed.TotalSeconds:0} requests a second; median {ordered[Requests / 2]:0.0} ms, 99th of 100 {ordered[Requests * 99 / 100]:0.0} ms, longest {ordered[^1]:0.0} ms; memory {running.Process.PeakWorkingSet64 / 1048576} MB at most"));
        Assert.Equal([KeyValuePair.Create(HttpStatusCode.OK, Requests)], statuses);
    }
}
