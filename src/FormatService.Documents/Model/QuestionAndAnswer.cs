using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A question that readers ask, and its answer.</summary>
public sealed record QuestionAndAnswer(NodeId Id, ImmutableArray<Inline> Question, ImmutableArray<Block> Answer) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}
