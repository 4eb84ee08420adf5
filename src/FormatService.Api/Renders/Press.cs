using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Renders;

/// <summary>Makes artefacts within the limits of the service, and keeps those that can be asked for again.</summary>
internal sealed class Press(FormatServices formats, RenderGate gate, BoundedCache<Publication> cache, ServiceOptions options)
{
    /// <summary>Reads a leaflet and makes an artefact of it.</summary>
    /// <exception cref="RefusedException">The leaflet has errors, or a limit is reached.</exception>
    public Task<(ReadLeaflet Leaflet, Publication Publication)> MakeAsync(
        Func<ReadLeaflet> read, OutputFormat output, ProfileOverrides overrides, CancellationToken cancellationToken) =>
        gate.RunAsync(
            async stop =>
            {
                var leaflet = read();
                return (leaflet, await PublishAsync(leaflet, output, overrides, stop));
            },
            cancellationToken);

    /// <summary>Gives an artefact of a leaflet of the library: the one that is kept, or one made now and kept.</summary>
    /// <exception cref="RefusedException">The leaflet has errors, or a limit is reached.</exception>
    public async Task<Publication> GetAsync(
        ReadLeaflet leaflet, string fingerprint, OutputFormat output, ProfileOverrides overrides, CancellationToken cancellationToken) =>
        // A fingerprint says all that decides the bytes, so nothing that is kept can be out of date.
        cache.Find(fingerprint) ?? await gate.RunAsync(
            async stop =>
            {
                // Whoever waited may find that another has made it meanwhile.
                if (cache.Find(fingerprint) is { } made)
                {
                    return made;
                }

                var publication = await PublishAsync(leaflet, output, overrides, stop);
                cache.Keep(fingerprint, publication, publication.Artefact!.Content.Length);
                return publication;
            },
            cancellationToken);

    private async Task<Publication> PublishAsync(ReadLeaflet leaflet, OutputFormat output, ProfileOverrides overrides, CancellationToken stop)
    {
        if (leaflet.HasErrors)
        {
            throw Errors(leaflet.Diagnostics);
        }

        stop.ThrowIfCancellationRequested();
        var publication = await formats.Publisher.PublishAsync(leaflet.Package!, leaflet.Places, output, overrides, stop);
        publication = publication with { Diagnostics = leaflet.Diagnostics.AddRange(publication.Diagnostics) };
        if (publication.Artefact is null)
        {
            throw Errors(publication.Diagnostics);
        }

        if (publication.Artefact.PageCount > options.MaxPages)
        {
            throw new RefusedException(
                ProblemKind.LeafletHasErrors,
                FormattableString.Invariant($"The leaflet would have {publication.Artefact.PageCount} pages; the service makes up to {options.MaxPages}."))
            {
                Diagnostics = publication.Diagnostics,
            };
        }

        return publication;
    }

    /// <summary>The refusal of a leaflet with errors.</summary>
    public static RefusedException Errors(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var detail = errors switch
        {
            [] => "The leaflet cannot be read.",
            [var one] => one.Message,
            [var first, ..] => FormattableString.Invariant($"There are {errors.Count} errors. The first: {first.Message}"),
        };
        return new RefusedException(ProblemKind.LeafletHasErrors, detail) { Diagnostics = diagnostics };
    }
}
