using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A heading and what belongs under it. The level of the heading is its depth, so none can be skipped; the title of the leaflet is level 1.</summary>
public sealed record Section(NodeId Id, ImmutableArray<Inline> Heading, ImmutableArray<Block> Blocks) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}
