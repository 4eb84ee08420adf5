using FormatService.Api.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace FormatService.EndToEndTests.Api;

/// <summary>Holds turns at the gate until it is disposed.</summary>
internal sealed class Occupied : IDisposable
{
    private readonly TaskCompletionSource _end = new();

    public static async Task<Occupied> AllAsync(IServiceProvider services, int turns)
    {
        var occupied = new Occupied();
        var gate = services.GetRequiredService<RenderGate>();
        for (var i = 0; i < turns; i++)
        {
            var begun = new TaskCompletionSource();
            _ = gate.RunAsync(
                async _ =>
                {
                    begun.SetResult();
                    await occupied._end.Task;
                    return 0;
                },
                CancellationToken.None);
            await begun.Task;
        }

        return occupied;
    }

    public void Dispose() => _end.TrySetResult();
}
