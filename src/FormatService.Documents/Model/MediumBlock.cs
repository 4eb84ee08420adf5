using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>Blocks that are for the web alone, or for everything but the web (“click”, “the bottom of your screen” mean nothing on paper).</summary>
public sealed record MediumBlock(NodeId Id, Medium Medium, ImmutableArray<Block> Blocks) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Where blocks belong.</summary>
public enum Medium
{
    /// <summary>Only on a web page.</summary>
    WebOnly,

    /// <summary>Everywhere but on a web page.</summary>
    NotWeb,
}
