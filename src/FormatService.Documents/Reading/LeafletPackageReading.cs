using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>What came of reading a leaflet with its pictures.</summary>
/// <param name="Package">The leaflet and the pictures that are there; null only together with an error.</param>
/// <param name="Diagnostics">What was found, in the order of the source.</param>
/// <param name="Places">Where the nodes stand in the source.</param>
public sealed record LeafletPackageReading(LeafletPackage? Package, ImmutableArray<Diagnostic> Diagnostics, SourceMap Places);
