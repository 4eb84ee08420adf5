using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Api.Renders;

/// <summary>A leaflet as it was read, with its pictures.</summary>
/// <param name="Package">The leaflet; null only together with an error.</param>
/// <param name="Diagnostics">What there is to say about the source.</param>
/// <param name="Places">Where the nodes stand in the source.</param>
internal sealed record ReadLeaflet(LeafletPackage? Package, ImmutableArray<Diagnostic> Diagnostics, SourceMap Places)
{
    /// <summary>Whether anything can be made of it.</summary>
    public bool HasErrors => Package is null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
