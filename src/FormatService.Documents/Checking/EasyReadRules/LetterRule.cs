using System.Text.RegularExpressions;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>No italics, no words in capitals (FORMATS E-10).</summary>
internal sealed partial class LetterRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences)
        {
            if (InlineWalk.All(sentence.Paragraph.Inlines).OfType<Emphasis>().FirstOrDefault() is { } emphasis)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadLetters,
                    Severity.Warning,
                    $"“{Excerpt.Of(LeafletText.Of(emphasis.Inlines))}” is stressed.",
                    "Say it plainly; bold is for hard words.");
            }

            if (Capitals().Match(sentence.WithoutFacts) is { Success: true } match)
            {
                yield return edition.At(
                    sentence.Paragraph.Id, DiagnosticCodes.EasyReadLetters, Severity.Warning, $"“{match.Value}” is in capitals.", "Write small letters: they have shapes that are read at a glance.");
            }
        }
    }

    // Two such words in a row: one alone may be a short form.
    [GeneratedRegex(@"\b[A-Z]{2,}(?: [A-Z]{2,})+\b|\b[A-Z]{7,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
