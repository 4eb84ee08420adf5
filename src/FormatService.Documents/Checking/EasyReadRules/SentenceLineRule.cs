using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Each sentence has a line of its own (FORMATS E-01); the number of a step stands before its sentence.</summary>
internal sealed class SentenceLineRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(sentence => SentenceSplitter.Split(StepLabel.Without(sentence.Text)).Skip(1).Any()))
        {
            yield return edition.At(
                sentence.Paragraph.Id,
                DiagnosticCodes.EasyReadSentencesOnLine,
                Severity.Warning,
                $"Two sentences stand on one line: “{Excerpt.Of(sentence.Text)}”.",
                "Begin each sentence on a new line.");
        }
    }
}
