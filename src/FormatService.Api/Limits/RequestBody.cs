using System.Threading.RateLimiting;
using FormatService.Api.Problems;

namespace FormatService.Api.Limits;

/// <summary>
/// Takes the bodies of requests into memory: none larger than the limit, and no more at once than the service may hold.
/// The server's own limit would cut the connection where ours can still answer, so ours stands alone.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    private const int KiB = 1024;

    private readonly long _largest;
    private readonly ConcurrencyLimiter _memory;

    public RequestBody(ServiceOptions options)
    {
        _largest = options.MaxBodyBytes;
        _memory = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = (int)Math.Min(Math.Max(options.MaxHeldBodyBytes, _largest) / KiB + 1, int.MaxValue),
            QueueLimit = 0,
        });
    }

    /// <summary>Reads the whole body; its memory counts as held until the request has been answered.</summary>
    /// <exception cref="RefusedException">The body is too large, or too many are held.</exception>
    public async Task<ArraySegment<byte>> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var announced = context.Request.ContentLength;
        if (announced > _largest)
        {
            throw TooLarge();
        }

        var held = _memory.AttemptAcquire((int)((announced ?? _largest) / KiB) + 1);
        context.Response.RegisterForDispose(held);
        if (!held.IsAcquired)
        {
            throw new RefusedException(ProblemKind.TooBusy, "The service holds as many leaflets as it can.") { RetryAfter = TimeSpan.FromSeconds(2) };
        }

        var bytes = new MemoryStream((int)(announced ?? 0));
        var buffer = new byte[64 * KiB];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > _largest)
            {
                throw TooLarge();
            }

            bytes.Write(buffer, 0, read);
        }

        return new ArraySegment<byte>(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public void Dispose() => _memory.Dispose();

    private RefusedException TooLarge() => new(
        ProblemKind.BodyTooLarge,
        FormattableString.Invariant($"The body may have {_largest} bytes ({_largest / (1024.0 * 1024.0):0.#} MB); this one has more. Make the pictures smaller."));
}
