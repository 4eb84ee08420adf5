using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A bulleted list, or one numbered from <paramref name="Start"/>.</summary>
public sealed record ListBlock(NodeId Id, ListKind Kind, int Start, ImmutableArray<ListItem> Items) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>How the items of a list are marked.</summary>
public enum ListKind
{
    /// <summary>A bullet each.</summary>
    Bulleted,

    /// <summary>A number each.</summary>
    Numbered,
}

/// <summary>One item of a list.</summary>
public sealed record ListItem(NodeId Id, ImmutableArray<Block> Blocks);
