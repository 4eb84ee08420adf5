using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>What there is to say about the words of ours in a leaflet: which stand there in English, and whether anybody has checked the others.</summary>
internal static class WordingFindings
{
    /// <summary>The findings for a language; none for English, in which the phrases were written.</summary>
    public static ImmutableArray<RenderFinding> Of(LeafletWording wording)
    {
        var findings = ImmutableArray.CreateBuilder<RenderFinding>();
        if (wording.Language.Language == "en")
        {
            return [];
        }

        if (wording.Missing is { IsEmpty: false } missing)
        {
            findings.Add(new RenderFinding(
                DiagnosticCodes.PhraseMissing,
                Severity.Information,
                $"{missing.Length} of our own phrases are not known in “{wording.Language}” and stand there in English: {string.Join(", ", missing)}.",
                "Add them to the phrases of that language.",
                null));
        }

        if (wording.Unchecked is { IsEmpty: false } uncheckedPhrases)
        {
            findings.Add(new RenderFinding(
                DiagnosticCodes.PhraseUnchecked,
                Severity.Information,
                $"{uncheckedPhrases.Length} of our own phrases in “{wording.Language}” have not been checked by a person who knows the language: {string.Join(", ", uncheckedPhrases)}.",
                "Have them read, and mark them as checked in the phrases of that language.",
                null));
        }

        return findings.ToImmutable();
    }
}
