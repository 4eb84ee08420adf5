using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FormatService.EndToEndTests.Api;

/// <summary>Sends what tests send, and reads what the service answers.</summary>
internal static class Answers
{
    public static Task<HttpResponseMessage> PostMarkdownAsync(this HttpClient client, string address, string markdown) =>
        client.PostBytesAsync(address, Encoding.UTF8.GetBytes(markdown), "text/markdown");

    public static async Task<HttpResponseMessage> PostBytesAsync(this HttpClient client, string address, byte[] body, string mediaType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return await client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string address, params (string Name, string Value)[] headers) =>
        client.AskAsync(HttpMethod.Get, address, headers);

    public static async Task<HttpResponseMessage> AskAsync(
        this HttpClient client, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<string> TextAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static Task<byte[]> BytesAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.BytesAsync());
        return document.RootElement.Clone();
    }

    public static string Header(this HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : "";

    /// <summary>The answer is a problem of this status and kind; returns it.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string kind)
    {
        var text = await answer.TextAsync();
        Assert.True(status == answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(text);
        var problem = document.RootElement.Clone();
        Assert.Equal("/problems/" + kind, problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        return problem;
    }

    /// <summary>The texts of a member that is a list.</summary>
    public static string[] Texts(this JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The codes of the diagnostics of a problem or a check.</summary>
    public static string[] Codes(this JsonElement element) =>
        [.. element.GetProperty("diagnostics").EnumerateArray().Select(item => item.GetProperty("code").GetString()!)];
}
