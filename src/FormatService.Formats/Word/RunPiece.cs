using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>Words of a paragraph that are alike in all: the paragraph is a list of these before it becomes elements.</summary>
/// <param name="Text">The words; U+2028 ends a line.</param>
/// <param name="Look">How they look.</param>
/// <param name="Language">Their language.</param>
internal readonly record struct RunPiece(string Text, RunLook Look, LanguageTag Language)
{
    /// <summary>Whether they are one fact, kept on one line and set from left to right.</summary>
    public bool IsFact { get; init; }

    /// <summary>Whether the fact goes on in the next piece, as one does that is bold in part.</summary>
    public bool FactGoesOn { get; init; }

    /// <summary>The link they are of; null where they are of none.</summary>
    public RunLink? Link { get; init; }

    /// <summary>The spans of other languages they stand in, the innermost; null where there are none that run the other way.</summary>
    public RunEmbedding? Embedding { get; init; }

    /// <summary>The number of the footnote that is referred to here; below 0 in the note itself, which begins with it; 0 for none. It then has no words.</summary>
    public int Note { get; init; }

    /// <summary>The name of the bookmark around them; null for none.</summary>
    public string? Bookmark { get; init; }

    /// <summary>The instruction of the field whose result the words are (ECMA-376-1, 17.16.5); null for words.</summary>
    public string? Field { get; init; }
}

/// <summary>Where a link leads.</summary>
/// <param name="RelationshipId">The relationship of an address outside; null for a place within.</param>
/// <param name="Anchor">The bookmark of a place within; null for an address.</param>
internal sealed record RunLink(string? RelationshipId, string? Anchor)
{
    /// <summary>Two links are two, even if they lead to the same place.</summary>
    public bool Equals(RunLink? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Words that run another way than those around them.</summary>
/// <param name="isRightToLeft">Whether they run from right to left.</param>
/// <param name="outer">What they stand in; null for the paragraph.</param>
internal sealed class RunEmbedding(bool isRightToLeft, RunEmbedding? outer)
{
    /// <summary>Whether the words run from right to left.</summary>
    public bool IsRightToLeft => isRightToLeft;

    /// <summary>The most that stand in each other: nobody writes more, and every program that reads the file steps down into each.</summary>
    public const int Deepest = 6;

    /// <summary>What they stand in; null for the paragraph.</summary>
    public RunEmbedding? Outer => outer;

    /// <summary>How many stand around and in this, from 1.</summary>
    public int Depth { get; } = 1 + (outer?.Depth ?? 0);

    /// <summary>The one at a depth, from 1 for the outermost.</summary>
    public RunEmbedding At(int depth) => depth >= Depth ? this : outer!.At(depth);
}
