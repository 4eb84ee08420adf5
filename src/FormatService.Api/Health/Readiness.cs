using System.Text;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;

namespace FormatService.Api.Health;

/// <summary>Proves once, by making a tiny leaflet into every output, that fonts and phrases are in their places. Until it has, the service is not ready.</summary>
internal sealed class Readiness(FormatServices formats, ServiceOptions options)
{
    private static readonly byte[] Tiny = Encoding.UTF8.GetBytes("---\ntitle: Ready\nlanguage: en-GB\n---\n\n# Ready\n\nThe service can make leaflets.\n");

    private volatile bool _isProved;

    /// <summary>Returns when the service is ready.</summary>
    /// <exception cref="RefusedException">It is not.</exception>
    public async Task ProveAsync(CancellationToken cancellationToken)
    {
        if (_isProved)
        {
            return;
        }

        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tooLong.CancelAfter(options.MaxRenderTime);
        var reading = new MarkdownLeafletReader().Read(Tiny, "ready.md", ReadingLimits.Default);
        foreach (var output in formats.Outputs.All)
        {
            var publication = reading.Leaflet is { } leaflet
                ? await formats.Publisher.PublishAsync(new LeafletPackage(leaflet, []), reading.Places, output, ProfileOverrides.None, tooLong.Token)
                : new Publication(null, reading.Diagnostics);
            if (publication.Artefact is null)
            {
                throw new RefusedException(ProblemKind.NotReady, $"A tiny leaflet cannot be made into “{output.Id}”.") { Diagnostics = publication.Diagnostics };
            }
        }

        _isProved = true;
    }
}
