using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Positive sentences (FORMATS E-09): two denials in one clause have to be worked out.</summary>
internal sealed class NegationRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(_ => edition.IsEnglish))
        {
            if (DoubleNegation.IsIn(sentence.Text))
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
}
