using System.Threading.RateLimiting;
using FormatService.Api.Problems;

namespace FormatService.Api.Limits;

/// <summary>Lets as many leaflets be worked on as there are cores, a few more wait, and sends the rest away; stops what takes too long.</summary>
internal sealed class RenderGate : IDisposable
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter _turns;
    private readonly TimeSpan _longest;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _clock;

    public RenderGate(ServiceOptions options, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        _longest = options.MaxRenderTime;
        _lifetime = lifetime;
        _clock = clock;
        _turns = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.MaxParallelRenders,
            QueueLimit = options.MaxWaitingRenders,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Does the work when its turn comes.</summary>
    /// <exception cref="RefusedException">Too many wait, the work takes too long, or the service is stopping.</exception>
    /// <exception cref="OperationCanceledException">The one who asked has gone.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (_lifetime.ApplicationStopping.IsCancellationRequested)
        {
            throw new RefusedException(ProblemKind.Stopping, "The service is stopping; ask again in a moment.") { RetryAfter = TryAgainAfter };
        }

        var turn = await _turns.AcquireAsync(1, cancellationToken);
        if (!turn.IsAcquired)
        {
            turn.Dispose();
            throw new RefusedException(ProblemKind.TooBusy, "As many leaflets as the service can work on are waiting already.") { RetryAfter = TryAgainAfter };
        }

        using var tooLong = new CancellationTokenSource(_longest, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, cancellationToken);
        var doing = DoAsync(turn, work, either.Token);
        try
        {
            // The answer does not wait for work that is slow to notice that it was stopped; its turn does.
            return await doing.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (tooLong.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new RefusedException(
                ProblemKind.TakesTooLong, FormattableString.Invariant($"The leaflet was not ready after {_longest.TotalSeconds} seconds."));
        }
    }

    public void Dispose() => _turns.Dispose();

    private static async Task<T> DoAsync<T>(RateLimitLease turn, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using (turn)
        {
            return await Task.Run(() => work(cancellationToken), CancellationToken.None);
        }
    }
}
