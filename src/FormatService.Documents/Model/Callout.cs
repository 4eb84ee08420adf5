using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A box that stands out. Its level is said in words in every format, above <paramref name="Heading"/>, which may be empty.</summary>
public sealed record Callout(NodeId Id, CalloutLevel Level, ImmutableArray<Inline> Heading, ImmutableArray<Block> Blocks) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>How urgent a callout is; the care cards of the NHS have these levels.</summary>
public enum CalloutLevel
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>Ask for help, without hurry.</summary>
    NonUrgent,

    /// <summary>Get help today.</summary>
    Urgent,

    /// <summary>Get help this minute.</summary>
    Emergency,
}
