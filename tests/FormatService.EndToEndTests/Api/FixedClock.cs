namespace FormatService.EndToEndTests.Api;

/// <summary>It is always noon on 22 November 2026; timers run as ever.</summary>
public sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
}
