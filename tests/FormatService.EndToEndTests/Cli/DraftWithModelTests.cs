using Microsoft.AspNetCore.Http;

namespace FormatService.EndToEndTests.Cli;

/// <summary>The command with a language model at this machine: what it sends, what it takes, and what it does without an answer.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftWithModelTests : IDisposable
{
    private const string Gown = "The nurse will hand you a gown to wear.";
    private const string Body = Gown + "\n\nYou may bleed after the test. Call us on 0118 496 0111.";

    private readonly CommandLine _shell = new();

    public DraftWithModelTests() => _shell.Write("leaflet.md", Sources.WithBody(Body));

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_draft_has_the_words_of_the_model_that_say_the_same_and_no_others()
    {
        await using var server = await FakeModelServer.SayingAsync((Gown, ["The nurse will give you a gown."]), ("You may bleed after the test.", ["You will be well after the test."]));
        _shell.Variables["FORMATSERVICE_DRAFTING_KEY"] = "secret-key";

        var drafted = await DraftAsync(server.Endpoint, "--out", "leaflet.easy-read.md");

        drafted.Ends(0);
        var source = await File.ReadAllTextAsync(_shell.PathOf("leaflet.easy-read.md"), TestContext.Current.CancellationToken);
        Assert.StartsWith("---\n# Draft for easy read - not checked. The language model a-model wrote some of its sentences", source, StringComparison.Ordinal);
        Assert.Contains("The nurse will give you a gown.", source, StringComparison.Ordinal);
        Assert.Contains("You may bleed after the test.\n", source, StringComparison.Ordinal);
        Assert.Matches("(?m)^leaflet\\.md:\\d+:\\d+: warning FS2642: .*“bleed” is gone", drafted.Errors);
        Assert.Matches("(?m)^leaflet\\.md:\\d+:\\d+: information FS2600: “The nurse will hand you a gown to wear\\.” became “The nurse will give you a gown\\.”, in the words of a language model", drafted.Errors);
        Assert.All(server.Asked, asked => Assert.Equal("Bearer secret-key", asked.Key));
        Assert.DoesNotContain("secret-key", source + drafted.Errors, StringComparison.Ordinal);
        var body = server.Asked.First().Body;
        Assert.Equal(("a-model", 0, "json_schema"), (body["model"]!.GetValue<string>(), body["temperature"]!.GetValue<int>(), body["response_format"]!["type"]!.GetValue<string>()));
    }

    [Fact]
    public async Task It_is_a_source_that_nobody_has_signed()
    {
        await using var server = await FakeModelServer.SayingAsync((Gown, ["The nurse will give you a gown."]));

        (await DraftAsync(server.Endpoint, "--out", "leaflet.easy-read.md")).Ends(0);
        var found = await _shell.RunAsync("check", ".");

        Assert.Contains("FS2616", found.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("easy-read.md: error", found.Errors, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)easy-read\\.md:\\d+:\\d+: error", found.Errors);
    }

    [Fact]
    public async Task Without_the_option_nobody_is_asked_whatever_the_variables_say()
    {
        await using var server = await FakeModelServer.SayingAsync();
        _shell.Variables["FORMATSERVICE_DRAFTING_KEY"] = "secret-key";
        _shell.Variables["FormatService__Drafting__Endpoint"] = server.Endpoint;

        var drafted = await _shell.RunAsync("draft-easy-read", "leaflet.md");
        await _shell.RunAsync("render", "leaflet.md", "--to", "easy-read-docx", "--out", "out");

        drafted.Ends(0);
        Assert.Empty(server.Asked);
    }

    public static TheoryData<string> Failures => ["500", "302", "nonsense", "null", "{}", "no-choices", "half-a-letter", "huge", "cut", "other-rows"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Whatever_a_server_does_the_draft_of_the_rules_is_there_and_the_fault_is_told(string failure)
    {
        await using var elsewhere = await FakeModelServer.SayingAsync();
        await using var server = await FakeModelServer.StartAsync((context, _) => FailAsync(context, failure, elsewhere.Endpoint));

        var byRules = await _shell.RunAsync("draft-easy-read", "leaflet.md");
        var drafted = await DraftAsync(server.Endpoint);

        drafted.Ends(0);
        Assert.Equal(byRules.Text, drafted.Text);
        Assert.Matches("(?m)^leaflet\\.md:\\d+:\\d+: warning FS2641: The language model “a-model” has not helped with 3 rows", drafted.Errors);
        Assert.Empty(elsewhere.Asked);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_and_the_draft_of_the_rules_is_there()
    {
        string endpoint;
        await using (var gone = await FakeModelServer.SayingAsync())
        {
            endpoint = gone.Endpoint;
        }

        var drafted = await DraftAsync(endpoint);

        drafted.Ends(0);
        Assert.Contains(Gown, drafted.Text, StringComparison.Ordinal);
        Assert.Contains("warning FS2640: The language model “a-model” has not helped with 3 rows from here on: there is no connection to the server.", drafted.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--model-endpoint", "http://models.example.org/v1", "--model", "a-model")]
    [InlineData("--model-endpoint", "http://localhost:1/v1")]
    [InlineData("--model", "a-model")]
    public async Task Settings_that_cannot_be_used_are_refused_before_anything_is_sent(params string[] options) =>
        (await _shell.RunAsync(["draft-easy-read", "leaflet.md", .. options])).Ends(2);

    private static async Task FailAsync(HttpContext context, string failure, string elsewhere)
    {
        switch (failure)
        {
            case "500":
                context.Response.StatusCode = 500;
                break;
            case "302":
                context.Response.Redirect(elsewhere + "/chat/completions");
                break;
            case "no-choices":
                await context.Response.WriteAsync("""{"choices":[]}""", context.RequestAborted);
                break;
            case "half-a-letter":
                await context.Response.WriteAsync("""{"choices":[{"message":{"content":"\ud800"}}]}""", context.RequestAborted);
                break;
            case "huge":
                var block = new string(' ', 1 << 20);
                for (var i = 0; i < 64; i++)
                {
                    await context.Response.WriteAsync(block, context.RequestAborted);
                }

                break;
            case "cut":
                await context.Response.WriteAsync("""{"choices":[{"mess""", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                context.Abort();
                break;
            case "other-rows":
                await context.Response.WriteAsync(FakeModelServer.Completion("""{"rows":[{"id":"r1","sentences":[["Rest."]]}]}"""), context.RequestAborted);
                break;
            default:
                await context.Response.WriteAsync(failure, context.RequestAborted);
                break;
        }
    }

    private Task<CommandResult> DraftAsync(string endpoint, params string[] more) =>
        _shell.RunAsync(["draft-easy-read", "leaflet.md", "--model-endpoint", endpoint, "--model", "a-model", .. more]);
}
