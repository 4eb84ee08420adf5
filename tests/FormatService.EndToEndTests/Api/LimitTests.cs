using System.Diagnostics;
using System.Net;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FormatService.EndToEndTests.Api;

public sealed class LimitTests(ServiceFactory service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_past_the_limit_is_refused_with_the_limit()
    {
        await using var own = service.With(("MaxBodyBytes", "2048"));

        var answer = await own.CreateClient().PostMarkdownAsync("/render/text", Sources.WithBody(new string('a', 3000)));

        var problem = await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
        Assert.Contains("2048", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_announce_its_length_is_stopped_at_the_limit()
    {
        await using var own = service.With(("MaxBodyBytes", "2048"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/render/text") { Content = new StringContent(Sources.WithBody(new string('a', 3000))) };
        request.Content.Headers.ContentType = new("text/markdown");
        request.Headers.TransferEncodingChunked = true;

        var answer = await own.CreateClient().SendAsync(request, Stop);

        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Fact]
    public async Task Bodies_past_what_may_be_held_at_once_are_sent_away()
    {
        await using var own = service.With(("MaxBodyBytes", "4096"), ("MaxHeldBodyBytes", "4096"), ("MaxParallelRenders", "1"));
        var client = own.CreateClient();
        using var turn = await Occupied.AllAsync(own.Services, 1);
        // Which of the two is read first is the scheduler's choice: that one waits for its turn, so only the other can have an answer yet.
        var first = client.PostMarkdownAsync("/render/text", Sources.WithBody(new string('a', 3500)));
        var second = client.PostMarkdownAsync("/render/text", Sources.WithBody(new string('b', 3500)));

        var answered = await Task.WhenAny(first, second);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await answered).StatusCode);
        turn.Dispose();
        Assert.Equal(HttpStatusCode.OK, (await (answered == first ? second : first)).StatusCode);
    }

    [Fact]
    public async Task When_all_turns_are_taken_others_are_told_when_to_come_back()
    {
        await using var own = service.With(("MaxParallelRenders", "1"), ("MaxWaitingRenders", "0"));
        var client = own.CreateClient();
        using var turn = await Occupied.AllAsync(own.Services, 1);

        var busy = await client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in."));

        await busy.ProblemAsync(HttpStatusCode.TooManyRequests, "too-busy");
        Assert.True(busy.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        turn.Dispose();
        await Eventually(async () => (await client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in."))).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_leaflet_that_takes_too_long_is_stopped()
    {
        await using var own = service.With(("MaxRenderTime", "00:00:00.001"));

        var answer = await own.CreateClient().PostMarkdownAsync("/render/pdf", Sources.WithBody(string.Join("\n\n", Enumerable.Repeat("Breathe in slowly.", 2000))));

        await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable, "takes-too-long");
    }

    [Fact]
    public async Task A_leaflet_of_too_many_pages_is_refused()
    {
        await using var own = service.With(("MaxPages", "1"));

        var answer = await own.CreateClient().PostMarkdownAsync("/render/pdf", Sources.WithBody(string.Join("\n\n", Enumerable.Repeat("Breathe in slowly.", 100))));

        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        Assert.Contains("pages", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_loses_the_place()
    {
        await using var own = service.With(("MaxParallelRenders", "1"), ("MaxWaitingRenders", "1"));
        var client = own.CreateClient();
        using var turn = await Occupied.AllAsync(own.Services, 1);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var one = new StringContent(Sources.WithBody("Breathe in."), System.Text.Encoding.UTF8, "text/markdown");
        using var two = new StringContent(Sources.WithBody("Breathe in."), System.Text.Encoding.UTF8, "text/markdown");
        var first = client.PostAsync("/render/text", one, leaving.Token);
        var second = client.PostAsync("/render/text", two, leaving.Token);
        var answered = await Task.WhenAny(first, second);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await answered).StatusCode);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answered == first ? second : first);
        Task<HttpResponseMessage> next = null!;
        await Eventually(async () =>
        {
            next = client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in."));
            return await Task.WhenAny(next, Task.Delay(2000, Stop)) != next;
        });
        turn.Dispose();
        Assert.Equal(HttpStatusCode.OK, (await next).StatusCode);
    }

    [Fact]
    public async Task Who_goes_away_stops_the_work()
    {
        var gate = service.Services.GetRequiredService<RenderGate>();
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var stopped = new TaskCompletionSource();
        var work = gate.RunAsync<int>(
            async stop =>
            {
                try
                {
                    await Task.Delay(Timeout.Infinite, stop);
                    return 0;
                }
                finally
                {
                    stopped.SetResult();
                }
            },
            leaving.Token);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }

    [Fact]
    public async Task A_service_that_is_stopping_takes_no_more_leaflets()
    {
        using var lifetime = new Stopping();
        using var gate = new RenderGate(new ServiceOptions(), lifetime, TimeProvider.System);

        await lifetime.StopAsync();

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => gate.RunAsync(_ => Task.FromResult(0), Stop));
        Assert.Equal(ProblemKind.Stopping, refusal.Kind);
        Assert.True(refusal.RetryAfter > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("MaxBodyBytes", "0")]
    [InlineData("MaxParallelRenders", "-1")]
    [InlineData("MaxRenderTime", "00:00:00")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(string name, string value)
    {
        await using var own = service.With((name, value));

        var fault = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(own.CreateClient);

        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_not_there_stops_the_start()
    {
        await using var own = service.With(("Library", "/nowhere/at/all"));

        var fault = Assert.ThrowsAny<Exception>(own.CreateClient);

        Assert.Contains("/nowhere/at/all", fault.Message, StringComparison.Ordinal);
    }

    private static async Task Eventually(Func<Task<bool>> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), "It did not come about within 20 seconds.");
            await Task.Delay(20, Stop);
        }
    }

    private sealed class Stopping : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public Task StopAsync() => _stopping.CancelAsync();

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
