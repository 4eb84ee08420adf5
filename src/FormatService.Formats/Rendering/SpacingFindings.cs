using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Rendering;

/// <summary>What there is to say where room between letters or words was asked for and cannot be given.</summary>
internal static class SpacingFindings
{
    /// <summary>The findings for a leaflet.</summary>
    /// <param name="profile">What was asked for.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="hasWordSpacing">Whether the format can move words apart.</param>
    public static ImmutableArray<RenderFinding> Of(ReadingProfile profile, LanguageTag language, bool hasWordSpacing)
    {
        var findings = ImmutableArray.CreateBuilder<RenderFinding>();
        if (profile.LetterSpacingEm > 0 && !LetterSpacing.Suits(language))
        {
            findings.Add(new RenderFinding(
                DiagnosticCodes.LettersStayTogether,
                Severity.Warning,
                $"Letters of “{language}” join or form syllables: they are not moved apart.",
                "Ask for larger text or more room between lines instead.",
                null));
        }

        if (profile.WordSpacingEm > 0 && !hasWordSpacing)
        {
            findings.Add(new RenderFinding(
                DiagnosticCodes.WordsStayTogether,
                Severity.Warning,
                "Word files cannot hold the room between words that was asked for: it is left out.",
                "Ask for a PDF where it matters.",
                null));
        }

        return findings.ToImmutable();
    }
}
