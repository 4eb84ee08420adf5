using System.Threading.RateLimiting;
using FormatService.Api.Problems;

namespace FormatService.Api.Limits;

/// <summary>
/// Takes the bodies of requests into memory: none larger than the limit, and no more at once than the service may hold.
/// The server's own limit would cut the connection where ours can still answer, so ours stands alone.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    /// <summary>How slowly a body may come, in bytes a second; a slow mobile network sends four times as much.</summary>
    public const int SlowestBytesPerSecond = 8 * KiB;

    private const int KiB = 1024;
    private const long FirstBytes = 256 * KiB;

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

        // Memory is taken as bytes arrive: who announces much and sends little keeps nobody else out.
        var bytes = new MemoryStream(Hold(context, 0, Math.Min(FirstBytes, announced ?? _largest)));
        var buffer = new byte[64 * KiB];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > _largest)
            {
                throw TooLarge();
            }

            if (bytes.Length + read > bytes.Capacity)
            {
                bytes.Capacity = Hold(context, bytes.Capacity, Math.Max(bytes.Length + read, Math.Min(2L * bytes.Capacity, announced ?? _largest)));
            }

            bytes.Write(buffer, 0, read);
        }

        return new ArraySegment<byte>(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Holds more memory for the request, and gives how much it then holds.</summary>
    private int Hold(HttpContext context, long before, long now)
    {
        var held = _memory.AttemptAcquire(PermitsFor(now) - PermitsFor(before));
        context.Response.RegisterForDispose(held);
        return held.IsAcquired
            ? (int)now
            : throw new RefusedException(ProblemKind.TooBusy, "The service holds as many leaflets as it can.") { RetryAfter = TimeSpan.FromSeconds(2) };
    }

    private static int PermitsFor(long bytes) => (int)((bytes + KiB - 1) / KiB);

    public void Dispose() => _memory.Dispose();

    private RefusedException TooLarge() => new(
        ProblemKind.BodyTooLarge,
        FormattableString.Invariant($"The body may have {_largest} bytes ({_largest / (1024.0 * 1024.0):0.#} MB); this one has more. Make the pictures smaller."));
}
