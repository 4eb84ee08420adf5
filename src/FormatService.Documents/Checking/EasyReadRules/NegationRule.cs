using System.Text.RegularExpressions;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Positive sentences (FORMATS E-09): two denials in one have to be worked out.</summary>
internal sealed partial class NegationRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(_ => edition.IsEnglish))
        {
            if (Denial().Count(sentence.Text) > 1)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadDoubleNegation,
                    Severity.Warning,
                    $"A sentence says “not” twice: “{Excerpt.Of(sentence.Text)}”.",
                    "Say what to do, or make two sentences of it.");
            }
        }
    }

    [GeneratedRegex(@"\b(?:not|cannot|never|unless|without|nothing|nobody|none|no)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}
