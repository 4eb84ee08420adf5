using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A leaflet with all that it needs to be rendered: its pictures, by the name the leaflet gives them.</summary>
public sealed record LeafletPackage(Leaflet Leaflet, ImmutableDictionary<string, Picture> Pictures);
