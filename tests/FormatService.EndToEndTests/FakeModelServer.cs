using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using FormatService.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FormatService.EndToEndTests;

/// <summary>A server at this machine that speaks as OpenAI's does, and answers as a test says.</summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModelServer(WebApplication app) => _app = app;

    public string Endpoint => _app.Urls.First() + "/v1";

    /// <summary>What it was asked, in order.</summary>
    public ConcurrentQueue<(JsonNode Body, string? Key)> Asked { get; } = [];

    /// <summary>One whose model has other words for some sentences.</summary>
    public static Task<FakeModelServer> SayingAsync(params (string Sentence, string[] Said)[] words) =>
        StartAsync((context, question) => context.Response.WriteAsync(Completion(ModelAnswer.To(question, words)), context.RequestAborted));

    /// <summary>One that answers as it likes.</summary>
    public static async Task<FakeModelServer> StartAsync(Func<HttpContext, string, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new FakeModelServer(builder.Build());
        server._app.Run(async context =>
        {
            Assert.Equal(("POST", "/v1/chat/completions"), (context.Request.Method, context.Request.Path.Value));
            var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            server.Asked.Enqueue((body!, context.Request.Headers.Authorization));
            await answer(context, body!["messages"]!.AsArray()[^1]!["content"]!.GetValue<string>());
        });
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>What such a server sends around the words of its model.</summary>
    public static string Completion(string words) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = words } } },
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
