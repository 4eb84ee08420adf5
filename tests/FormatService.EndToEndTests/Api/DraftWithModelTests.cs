using System.Net;

namespace FormatService.EndToEndTests.Api;

/// <summary>The service with a language model at this machine.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftWithModelTests(ServiceFactory service)
{
    private const string Gown = "The nurse will hand you a gown to wear.";

    [Fact]
    public async Task A_draft_names_the_model_whose_words_it_has_and_tells_which_were_refused()
    {
        await using var server = await FakeModelServer.SayingAsync((Gown, ["The nurse will give you a gown."]), ("Call us on 0118 496 0111.", ["Call us on 0118 496 0112."]));
        await using var with = service.With(("Drafting:Endpoint", server.Endpoint), ("Drafting:Model", "a-model"), ("Drafting:ApiKey", "secret-key"));
        using var client = with.CreateClient();

        var answer = await client.PostMarkdownAsync("/easy-read-drafts", Sources.WithBody($"{Gown}\n\nCall us on 0118 496 0111."));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var draft = await answer.JsonAsync();
        Assert.Equal("a-model", draft.GetProperty("model").GetString());
        Assert.Contains("The nurse will give you a gown.", draft.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("Call us on 0118 496 0111.", draft.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("FS2642", draft.Codes());
        var changed = draft.GetProperty("review").EnumerateArray().First(item => item.GetProperty("kind").GetString() == "modelSentence");
        Assert.Equal(Gown, changed.GetProperty("original").GetString());
        Assert.All(server.Asked, asked => Assert.Equal("Bearer secret-key", asked.Key));
        Assert.DoesNotContain("secret-key", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_request_reaches_the_model()
    {
        await using var server = await FakeModelServer.SayingAsync();
        await using var with = service.With(("Drafting:Endpoint", server.Endpoint), ("Drafting:Model", "a-model"));
        using var client = with.CreateClient();

        foreach (var address in new[] { "/render/easy-read-pdf", "/render/easy-read-docx", "/render/text", "/check" })
        {
            await client.PostMarkdownAsync(address, Sources.WithBody(Gown));
        }

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_model_that_answers_too_late_is_not_waited_for()
    {
        await using var server = await FakeModelServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var with = service.With(("Drafting:Endpoint", server.Endpoint), ("Drafting:Model", "a-model"), ("Drafting:TimeoutSeconds", "1"));
        using var client = with.CreateClient();

        var answer = await client.PostMarkdownAsync("/easy-read-drafts", Sources.WithBody(Gown));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var draft = await answer.JsonAsync();
        Assert.False(draft.TryGetProperty("model", out _));
        Assert.Contains(Gown, draft.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("FS2640", draft.Codes());
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_stop_the_service_before_it_listens()
    {
        var start = ProgramRun.Of("FormatService.Api.dll", "--urls", "http://127.0.0.1:0", "--FormatService:Drafting:Endpoint", "http://models.example.org/v1", "--FormatService:Drafting:Model", "a-model");
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains("is not at this machine, and the address of the language model does not begin with https", said + await errors, StringComparison.Ordinal);
    }
}
