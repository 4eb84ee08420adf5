using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>Stand-in until the adaptation lands from its own branch, which replaces this file whole.</summary>
public sealed class PaperAdaptation : IAdaptation
{
    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet) => leaflet;
}
