using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>The leaflet as written. Its law: nothing changes.</summary>
public sealed class AsWritten : IAdaptation
{
    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet, ReadingProfile profile) => leaflet;
}
