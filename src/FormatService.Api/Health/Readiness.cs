using System.Text;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Health;

/// <summary>Proves once, by making a tiny leaflet into every output, that fonts and phrases are in their places. Until it has, the service is not ready.</summary>
internal sealed class Readiness(FormatServices formats, ServiceOptions options, TimeProvider clock) : IDisposable
{
    private static readonly byte[] Tiny = Encoding.UTF8.GetBytes("---\ntitle: Ready\nlanguage: en-GB\n---\n\n# Ready\n\nThe service can make leaflets.\n");

    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _proving = new(1, 1);
    private volatile bool _isProved;
    private RefusedException? _refused;
    private long _refusedAt;

    /// <summary>Returns when the service is ready.</summary>
    /// <exception cref="RefusedException">It is not.</exception>
    public async Task ProveAsync(CancellationToken cancellationToken)
    {
        if (_isProved)
        {
            return;
        }

        // Whoever watches asks often, and anybody may: one attempt is for all who wait for it.
        await _proving.WaitAsync(cancellationToken);
        try
        {
            if (_isProved)
            {
                return;
            }

            if (_refused is { } known && clock.GetElapsedTime(_refusedAt) < AskAgainAfter)
            {
                throw known;
            }

            await ProveNowAsync(cancellationToken);
        }
        catch (RefusedException refused)
        {
            (_refused, _refusedAt) = (refused, refused == _refused ? _refusedAt : clock.GetTimestamp());
            throw;
        }
        finally
        {
            _proving.Release();
        }
    }

    public void Dispose() => _proving.Dispose();

    private async Task ProveNowAsync(CancellationToken cancellationToken)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tooLong.CancelAfter(options.MaxRenderTime);
        var reading = new MarkdownLeafletReader().Read(Tiny, "ready.md", ReadingLimits.Default);
        foreach (var output in formats.Outputs.All)
        {
            var publication = reading.Leaflet is { } leaflet
                ? await PublishAsync(new LeafletPackage(leaflet, []), reading, output, tooLong.Token, cancellationToken)
                : new Publication(null, reading.Diagnostics);
            if (publication.Artefact is null)
            {
                throw new RefusedException(ProblemKind.NotReady, $"A tiny leaflet cannot be made into “{output.Id}”.") { Diagnostics = publication.Diagnostics };
            }
        }

        _isProved = true;
    }

    private async Task<Publication> PublishAsync(LeafletPackage leaflet, LeafletReading reading, OutputFormat output, CancellationToken tooLong, CancellationToken cancellationToken)
    {
        try
        {
            return await formats.Publisher.PublishAsync(leaflet, reading.Places, output, ProfileOverrides.None, tooLong);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RefusedException(ProblemKind.NotReady, $"A tiny leaflet has not become “{output.Id}” in the time that a leaflet may take.");
        }
    }
}
