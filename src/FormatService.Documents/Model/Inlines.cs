using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    /// <summary>Calls the method of <paramref name="visitor"/> for this kind of inline.</summary>
    public abstract TResult Accept<TResult>(InlineVisitor<TResult> visitor);
}

/// <summary>Plain words. White space is as it will be set: single spaces, no line ends.</summary>
public sealed record Text(string Value) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Words of strong importance.</summary>
public sealed record Strong(ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Stressed words. Clear print sets them bold, never italic (UKAAF G003).</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A link to a web address, a mail address, a telephone number or (<c>#id</c>) a node of this leaflet. It has words.</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A word that the leaflet defines, at the place where a reader first meets it.</summary>
public sealed record Term(ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A short form and what it stands for; the expansion is for assistive technology and is not set as text.</summary>
public sealed record Abbreviation(string Short, string Expansion) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Words in another language than their surroundings (WCAG 3.1.2).</summary>
public sealed record LanguageSpan(LanguageTag Language, ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Raised text.</summary>
public sealed record Superscript(ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Lowered text.</summary>
public sealed record Subscript(ImmutableArray<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>What kind of fact may not be split over lines.</summary>
public enum FactKind
{
    /// <summary>A telephone or text number.</summary>
    Phone,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day, or a span of such times.</summary>
    Time,

    /// <summary>A dose or another number with its unit.</summary>
    Dose,

    /// <summary>A reference such as a leaflet's number or a postcode.</summary>
    Reference,

    /// <summary>A web address.</summary>
    WebAddress,

    /// <summary>A mail address.</summary>
    Email,
}

/// <summary>
/// A fact that is kept on one line, and set from left to right even where the text around it runs from right to left:
/// a telephone number turned round by the bidirectional algorithm can hurt somebody.
/// </summary>
public sealed record Fact(FactKind Kind, string Value) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The place in the text that a footnote belongs to. <paramref name="Note"/> is a <see cref="Footnote"/> of the leaflet.</summary>
public sealed record FootnoteReference(NodeId Note) : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A line end that the author asked for, as in an address.</summary>
public sealed record LineBreak : Inline
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(InlineVisitor<TResult> visitor) => visitor.Visit(this);
}
