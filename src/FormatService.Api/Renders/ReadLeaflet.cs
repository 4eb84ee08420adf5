using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Api.Renders;

/// <summary>A leaflet as it was read, with its pictures.</summary>
/// <param name="Package">The leaflet; null only together with an error.</param>
/// <param name="Diagnostics">What there is to say about the source.</param>
/// <param name="Places">Where the nodes stand in the source.</param>
internal sealed record ReadLeaflet(LeafletPackage? Package, ImmutableArray<Diagnostic> Diagnostics, SourceMap Places)
{
    public static ReadLeaflet Of(LeafletPackageReading reading) => new(reading.Package, reading.Diagnostics, reading.Places);

    /// <summary>Whether nothing can be made of it.</summary>
    public bool HasErrors => Package is null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
