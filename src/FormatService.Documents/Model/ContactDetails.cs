using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>How to reach somebody. <paramref name="Name"/> may be empty; there is at least one entry.</summary>
public sealed record ContactDetails(NodeId Id, ImmutableArray<Inline> Name, ImmutableArray<ContactEntry> Entries) : Block(Id)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>What an entry of a contact is.</summary>
public enum ContactKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Website,

    /// <summary>When somebody answers.</summary>
    Hours,

    /// <summary>A place.</summary>
    Address,

    /// <summary>Anything else, under the label that the author gives.</summary>
    Other,
}

/// <summary>One way to reach somebody. A null <paramref name="Label"/> means the usual word for the kind, in the language of the leaflet.</summary>
public sealed record ContactEntry(NodeId Id, ContactKind Kind, string? Label, ImmutableArray<Inline> Value);
