using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.EndToEndTests.Api;

public sealed class RealServerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_program_serves_the_samples_from_wherever_it_is_started()
    {
        await using var running = await RunningService.StartAsync();

        var list = await (await running.Client.AskAsync("/leaflets")).JsonAsync();

        Assert.Equal(
            Directory.GetDirectories(Repository.SampleLeaflets).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
            list.EnumerateArray().Select(leaflet => leaflet.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("", (await running.Client.AskAsync("/")).Header("Server"));
    }

    [Fact]
    public async Task A_leaflet_of_the_library_comes_in_the_colours_and_on_the_paper_asked_for()
    {
        await using var running = await RunningService.StartAsync();

        var answer = await running.Client.AskAsync("/leaflets/intravascular-lithotripsy/pdf?colours=yellow-on-black&paper=A5");
        var again = await running.Client.AskAsync("/leaflets/intravascular-lithotripsy/pdf?colours=yellow-on-black&paper=A5", ("If-None-Match", answer.Headers.ETag!.ToString()));
        var other = await running.Client.AskAsync("/leaflets/intravascular-lithotripsy/pdf?colours=white-on-black&paper=A5");

        var page = PdfFile.Open(await answer.BytesAsync()).Pages[0];
        Assert.Equal((419.53, 595.28), (page.WidthPt, page.HeightPt));
        Assert.All(page.Content.Runs.TakeLast(1), run => Assert.Equal(new Colour(1, 1, 0), run.Colour));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.NotEqual(answer.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task Bodies_that_are_announced_and_hardly_come_keep_nobody_out_and_are_given_up_with_words()
    {
        await using var running = await RunningService.StartAsync();
        var address = running.Client.BaseAddress!;
        var trickles = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 40; i++)
            {
                var trickle = new TcpClient();
                trickles.Add(trickle);
                await trickle.ConnectAsync(address.Host, address.Port, Stop);
                await trickle.GetStream().WriteAsync(
                    Encoding.ASCII.GetBytes($"POST /render/text HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: text/markdown\r\nContent-Length: 26214400\r\n\r\n---"), Stop);
            }

            var other = await running.Client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in slowly."));
            using var reader = new StreamReader(trickles[0].GetStream());
            var said = new StringBuilder();
            while (!said.ToString().Contains("more slowly than 8 KB a second", StringComparison.Ordinal) && await reader.ReadLineAsync(Stop) is { } line)
            {
                said.AppendLine(line);
            }

            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
            Assert.StartsWith("HTTP/1.1 400", said.ToString(), StringComparison.Ordinal);
            Assert.Contains("more slowly than 8 KB a second", said.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            trickles.ForEach(trickle => trickle.Dispose());
        }
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_with_words_and_the_service_goes_on()
    {
        await using var running = await RunningService.StartAsync();
        var body = new byte[50 * 1024 * 1024];
        foreach (var chunked in new[] { false, true })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/render/text") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("text/markdown");
            request.Headers.TransferEncodingChunked = chunked;

            var answer = await running.Client.SendAsync(request, Stop);

            await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
        }

        Assert.Equal(HttpStatusCode.OK, (await running.Client.AskAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Headers_past_the_limit_are_refused_and_the_service_goes_on()
    {
        await using var running = await RunningService.StartAsync();

        var answer = await running.Client.AskAsync("/outputs", ("X-Long", new string('a', 64 * 1024)));

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await running.Client.AskAsync("/outputs")).StatusCode);
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("POST /render/text HTTP/1.1\r\nHost: a\r\nContent-Type: text/markdown\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task What_is_not_HTTP_is_refused_and_the_service_goes_on(string bytes)
    {
        await using var running = await RunningService.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(running.Client.BaseAddress!.Host, running.Client.BaseAddress.Port, Stop);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(bytes), Stop);

        using var reader = new StreamReader(socket.GetStream(), Encoding.ASCII);
        var status = await reader.ReadLineAsync(Stop);

        Assert.StartsWith("HTTP/1.1 400", status, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await running.Client.AskAsync("/outputs")).StatusCode);
    }

    [Fact]
    public async Task Who_hangs_up_in_the_middle_stops_nothing_else()
    {
        await using var running = await RunningService.StartAsync("--FormatService:MaxParallelRenders", "1", "--FormatService:MaxWaitingRenders", "0");
        var large = Sources.WithBody(string.Join("\n\n", Enumerable.Repeat("Breathe in slowly, then hold your breath for ten seconds.", 20_000)));
        using (var leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop))
        {
            using var content = new StringContent(large, Encoding.UTF8, "text/markdown");
            var waiting = running.Client.PostAsync("/render/pdf", content, leaving.Token);
            await Task.Delay(300, Stop);
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        var clock = Stopwatch.StartNew();
        HttpResponseMessage answer;
        do
        {
            answer = await running.Client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in."));
        }
        while (answer.StatusCode == HttpStatusCode.TooManyRequests && clock.Elapsed < TimeSpan.FromSeconds(20));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Asked_to_stop_it_stops()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var running = await RunningService.StartAsync();

        using (var kill = Process.Start("kill", ["-TERM", running.Process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(Stop);
        }

        await running.Process.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop);
        Assert.Equal(0, running.Process.ExitCode);
    }
}
