using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A picture that carries meaning, or decoration that assistive technology passes over. <paramref name="Source"/> names the picture in its package.</summary>
public sealed record Figure(NodeId Id, string Source, AltText Alt, ImmutableArray<Inline> Caption, string? Credit) : Block(Id)
{
    /// <summary>The cell that it was written in, of the table it follows; null where it stands by itself. Cells hold words alone, but what says a table cell by cell shows it there.</summary>
    public NodeId? Cell { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}
