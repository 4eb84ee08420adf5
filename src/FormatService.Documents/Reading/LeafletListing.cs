using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>One leaflet of a folder: what addresses it and in which languages it is held, the original's first.</summary>
public sealed record LeafletListing(string Id, string Title, string? Reference, ImmutableArray<LanguageTag> Languages);
