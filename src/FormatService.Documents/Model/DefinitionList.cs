using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>Words and what they mean.</summary>
public sealed record DefinitionList(NodeId Id, ImmutableArray<Definition> Definitions) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>One word and what it means.</summary>
public sealed record Definition(NodeId Id, ImmutableArray<Inline> Term, ImmutableArray<Block> Meaning);
