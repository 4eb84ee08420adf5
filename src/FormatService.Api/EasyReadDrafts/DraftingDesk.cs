using System.Threading.RateLimiting;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Rewriting;
using FormatService.Drafting;

namespace FormatService.Api.EasyReadDrafts;

/// <summary>
/// Drafts with the language model that the settings name, a few leaflets at once: waiting for a model takes no core, and so no turn from those who render.
/// </summary>
internal sealed class DraftingDesk : IDisposable
{
    private const int AtOnce = 2;
    private const int MostWaiting = 8;

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(30);

    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly DraftingModelOptions? _options;
    private readonly ChatCompletionsClient? _client;

    /// <summary>The desk as the settings have it.</summary>
    /// <exception cref="InvalidDataException">They cannot be used; the message says which is wrong.</exception>
    public DraftingDesk(ServiceOptions settings)
    {
        if (settings.Drafting is not { Endpoint: { Length: > 0 } endpoint } drafting)
        {
            return;
        }

        if (!DraftingModelOptions.TryCreate(endpoint, drafting.Model, drafting.ApiKey, TimeSpan.FromSeconds(drafting.TimeoutSeconds), out _options, out var complaint))
        {
            throw new InvalidDataException($"FormatService:Drafting cannot be used: {complaint}.");
        }

        _client = new ChatCompletionsClient(_options);
    }

    /// <summary>Lets the model word a draft; where there is none, the draft is that of the rules.</summary>
    /// <exception cref="RefusedException">Too many wait.</exception>
    public async Task<ModelDraft> DraftAsync(DraftRewriting rewriting, SourceMap places, CancellationToken cancellationToken)
    {
        if (_client is null || _options is null)
        {
            return new ModelDraft(rewriting.Draft, []);
        }

        using var turn = await _turns.AcquireAsync(1, cancellationToken);
        return turn.IsAcquired
            ? await new ModelDrafter(_client, _options.Model, _options.Timeout).DraftAsync(rewriting, places, cancellationToken)
            : throw new RefusedException(ProblemKind.TooBusy, "As many leaflets as the language model can work on are waiting already.") { RetryAfter = TryAgainAfter };
    }

    public void Dispose()
    {
        _turns.Dispose();
        _client?.Dispose();
    }
}
