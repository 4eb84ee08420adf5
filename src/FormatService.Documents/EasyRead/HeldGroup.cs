using System.Collections.Immutable;

namespace FormatService.Documents.EasyRead;

/// <summary>What an item of a held list says, and belongs together.</summary>
/// <param name="Leads">The words of the items that it stands under, outermost first; empty for an item of the list itself.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record HeldGroup(ImmutableArray<(DraftText Text, DraftSentence Sentence)> Leads, List<(DraftText Text, DraftSentence Sentence)> Lines);
