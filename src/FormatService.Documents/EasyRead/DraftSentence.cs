using System.Collections.Immutable;

namespace FormatService.Documents.EasyRead;

/// <summary>A sentence of the leaflet and the sentences that a draft says in its place.</summary>
/// <param name="Source">The sentence as the leaflet has it; its characters are those of a <see cref="DraftText"/>.</param>
/// <param name="Sentences">What the draft says: one sentence or several, never none.</param>
internal sealed record DraftSentence(string Source, ImmutableArray<string> Sentences)
{
    /// <summary>What it says first, past the number of a step.</summary>
    public string First => Sentences.Length > 1 && StepNumbers.IsStep(Sentences[0]) ? Sentences[1] : Sentences[0];

    /// <summary>What hard words in it mean, in sentences that stand right behind.</summary>
    public ImmutableArray<string> Meanings { get; init; } = [];

    /// <summary>
    /// Whether it belongs right behind what stands before it, and so stands in the same row: where a link leads, what a note says, when somebody can be reached.
    /// </summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether rules changed more than its place.</summary>
    public bool IsChanged => Sentences.Length != 1 || Sentences[0] != Source || !Meanings.IsEmpty;
}
