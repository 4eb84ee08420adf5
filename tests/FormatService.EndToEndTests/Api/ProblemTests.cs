using System.Net;

namespace FormatService.EndToEndTests.Api;

public sealed class ProblemTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task An_address_where_nothing_is_says_where_to_begin()
    {
        var answer = await _client.AskAsync("/nowhere");

        await answer.ProblemAsync(HttpStatusCode.NotFound, "nothing-here");
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_answer_is_told_those_it_does()
    {
        var answer = await _client.AskAsync(HttpMethod.Delete, "/outputs");

        await answer.ProblemAsync(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Contains("GET", answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Every_type_of_problem_can_be_looked_up()
    {
        var all = await (await _client.AskAsync("/problems")).JsonAsync();

        foreach (var kind in all.EnumerateArray())
        {
            var one = await (await _client.AskAsync(kind.GetProperty("type").GetString()!)).JsonAsync();
            Assert.Equal(kind.GetProperty("title").GetString(), one.GetProperty("title").GetString());
        }
    }

    [Fact]
    public async Task An_unknown_type_of_problem_is_not_found()
    {
        var answer = await _client.AskAsync("/problems/unheard-of");

        await answer.ProblemAsync(HttpStatusCode.NotFound, "nothing-here");
    }

    [Fact]
    public async Task Every_answer_forbids_guessing_running_and_framing()
    {
        foreach (var address in new[] { "/", "/outputs", "/nowhere", "/leaflets/inhaler/text" })
        {
            var answer = await _client.AskAsync(address);

            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Contains("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("", answer.Header("Server"));
        }
    }

    [Fact]
    public async Task A_fault_of_ours_tells_a_trace_id_and_nothing_else()
    {
        // A folder that cannot be read stands for whatever may break.
        using var library = new TestLibrary();
        await using var own = service.With(("Library", library.Folder));
        var client = own.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/leaflets")).StatusCode);
        await using var broken = own.WithWebHostBuilder(builder => Microsoft.AspNetCore.TestHost.WebHostBuilderExtensions.ConfigureTestServices(
            builder, services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<TimeProvider>(services, new BrokenClock())));

        var answer = await broken.CreateClient().PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in."));

        var problem = await answer.ProblemAsync(HttpStatusCode.InternalServerError, "unexpected");
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("broken on purpose", problem.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("broken on purpose");

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw new InvalidOperationException("broken on purpose");
    }
}
