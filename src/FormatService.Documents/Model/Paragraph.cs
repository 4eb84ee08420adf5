using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>Running text.</summary>
public sealed record Paragraph(NodeId Id, ImmutableArray<Inline> Inlines) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}
