using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A list of what to do, or of what not to do. The words “Do” and “Do not” stand over it in every format.</summary>
public sealed record AdviceList(NodeId Id, AdviceKind Kind, ImmutableArray<ListItem> Items) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Whether a list tells what to do or what not to do.</summary>
public enum AdviceKind
{
    /// <summary>What to do.</summary>
    Do,

    /// <summary>What not to do.</summary>
    DoNot,
}
