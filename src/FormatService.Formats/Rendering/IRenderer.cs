using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Rendering;

/// <summary>Turns a leaflet into the bytes of one format. Safe to use from many threads.</summary>
public interface IRenderer
{
    /// <summary>
    /// Writes <paramref name="package"/> to <paramref name="output"/> and tells what it could not express. Where the report has an error,
    /// what was written is not to be given to anybody.
    /// </summary>
    Task<RenderReport> RenderAsync(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken);
}
