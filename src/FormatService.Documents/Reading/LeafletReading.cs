using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>What came of reading a source: a leaflet, unless the source was past reading, and all there is to say about it.</summary>
/// <param name="Leaflet">The leaflet; null only together with an error.</param>
/// <param name="Diagnostics">What the reader found, in the order of the source.</param>
/// <param name="Places">Where the nodes stand in the source.</param>
public sealed record LeafletReading(Leaflet? Leaflet, ImmutableArray<Diagnostic> Diagnostics, SourceMap Places)
{
    /// <summary>The names of the pictures that the leaflet and its easy-read edition use, each once, in order.</summary>
    public ImmutableArray<string> PictureNames { get; init; } = [];

    /// <summary>Whether the source itself names its language; a file name may fill the gap.</summary>
    public bool StatesLanguage { get; init; }
}
