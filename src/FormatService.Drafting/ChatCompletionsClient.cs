using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FormatService.Drafting;

/// <summary>
/// Talks to a server as OpenAI's is talked to, <c>POST …/chat/completions</c>, and trusts nothing that it says: no redirect is followed, no more than a
/// limit is read, and whatever is not of the form is one kind of exception.
/// </summary>
public sealed class ChatCompletionsClient : IChatClient
{
    private const int MostAnswerBytes = 1024 * 1024;
    private const int MostHeaderKilobytes = 16;

    private readonly HttpClient _http;
    private readonly Uri _address;
    private readonly string _model;

    /// <summary>A client of the server and the model that options name.</summary>
    public ChatCompletionsClient(DraftingModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _address = new Uri(options.Endpoint.AbsoluteUri.TrimEnd('/') + "/chat/completions");
        _model = options.Model;
        var handler = new SocketsHttpHandler
        {
            // A redirect could lead a leaflet and the key anywhere.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = !options.Endpoint.IsLoopback,
            MaxResponseHeadersLength = MostHeaderKilobytes,
            ActivityHeadersPropagator = null,
        };
        _http = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        if (options.ApiKey is { } key)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }
    }

    /// <summary>Asks once.</summary>
    /// <exception cref="HttpRequestException">There is no connection, or the server answers with another status than 200.</exception>
    /// <exception cref="InvalidDataException">The answer is too large or not of the form.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var asked = new CompletionRequest(
            options?.ModelId ?? _model,
            [.. messages.Select(message => new CompletionMessage(message.Role.Value, message.Text))],
            options?.Temperature,
            options?.Seed,
            options?.MaxOutputTokens,
            options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } format ? new CompletionFormat("json_schema", new CompletionSchema(format.SchemaName ?? "answer", true, schema)) : null);
        using var content = JsonContent.Create(asked, CompletionJson.Default.CompletionRequest);

        // Small servers know no chunked bodies.
        await content.LoadIntoBufferAsync(cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = content };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException("The server did not answer 200.", null, response.StatusCode);
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, Content(await ReadAsync(response, cancellationToken)))) { ModelId = asked.Model };
    }

    /// <summary>Answers are taken whole.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("An answer is checked as a whole; ask for all of it.");

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = new ArrayBufferWriter<byte>();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        int read;
        while ((read = await stream.ReadAsync(bytes.GetMemory(), cancellationToken)) > 0)
        {
            bytes.Advance(read);
            if (bytes.WrittenCount > MostAnswerBytes)
            {
                throw new InvalidDataException(FormattableString.Invariant($"its answer is larger than {MostAnswerBytes} bytes"));
            }
        }

        return bytes.WrittenMemory;
    }

    private static string Content(ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
                && choices[0] is { ValueKind: JsonValueKind.Object } choice
                && choice.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
                && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String)
            {
                return content.GetString()!;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate in a string of JSON is found when the string is asked for.
            throw new InvalidDataException("its answer is no JSON", exception);
        }

        throw new InvalidDataException("its answer is not of the form that servers of chat completions give");
    }
}
