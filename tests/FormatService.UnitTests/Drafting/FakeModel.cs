using FormatService.Testing;
using Microsoft.Extensions.AI;

namespace FormatService.UnitTests.Drafting;

/// <summary>A language model that answers as a test says.</summary>
internal sealed class FakeModel(Func<string, CancellationToken, Task<string>> answer) : IChatClient
{
    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    /// <summary>One that answers with each sentence as it is, but for those that it has other words for.</summary>
    public static FakeModel Saying(params (string Sentence, string[] Said)[] words) => new((question, _) => Task.FromResult(ModelAnswer.To(question, words)));

    /// <summary>One that always answers the same.</summary>
    public static FakeModel Always(string answer) => new((_, _) => Task.FromResult(answer));

    /// <summary>One that cannot be had.</summary>
    public static FakeModel Failing(Exception exception) => new((_, _) => Task.FromException<string>(exception));

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.Add([.. messages]);
        Options.Add(options);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await answer(Asked[^1][^1].Text, cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
