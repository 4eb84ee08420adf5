using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>What a <see cref="FootnoteReference"/> points to. The number of a note is its place in <see cref="Leaflet.Footnotes"/>, from 1.</summary>
public sealed record Footnote(NodeId Id, ImmutableArray<Block> Blocks);
