using System.Buffers;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>No special characters, no brackets, few commas (FORMATS E-07). References, addresses and other facts are written as they are written.</summary>
internal sealed class SpecialCharacterRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences)
        {
            var text = WrittenAsIs.WithoutMarks(StepLabel.Without(sentence.WithoutFacts));
            if (text.AsSpan().IndexOfAny(Marks) is >= 0 and var at)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadMark,
                    Severity.Warning,
                    $"“{text[at]}” is hard to read: “{Excerpt.Of(sentence.Text)}”.",
                    "Say it in words: “or” for a stroke, “and” for &, a sentence of its own for brackets.");
            }

            if (WrittenAsIs.CountCommas(sentence.WithoutFacts, sentence.Text) > MostCommas)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadMark,
                    Severity.Warning,
                    $"A sentence has more than {MostCommas} commas: “{Excerpt.Of(sentence.Text)}”.",
                    "Make sentences of its parts, or a line of each.");
            }
        }
    }

    private const int MostCommas = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("/&<>#\\;()[]{}*=+~^|");
}
