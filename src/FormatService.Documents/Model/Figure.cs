using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A picture that carries meaning, or decoration that assistive technology passes over. <paramref name="Source"/> names the picture in its package.</summary>
public sealed record Figure(NodeId Id, string Source, AltText Alt, ImmutableArray<Inline> Caption, string? Credit) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}
