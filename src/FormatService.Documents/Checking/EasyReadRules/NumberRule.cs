using System.Text.RegularExpressions;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Numbers are digits that people can picture: no percentages, Roman numerals, decimals or thousands (FORMATS E-06). Doses and chances stay exact, as the leaflet has them.</summary>
internal sealed partial class NumberRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(_ => edition.IsEnglish))
        {
            foreach (var (found, what, hint) in Found(sentence))
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadNumber,
                    Severity.Warning,
                    $"“{found}” is {what}.",
                    hint);
            }
        }
    }

    // Short forms that look like Roman numerals.
    private static readonly string[] NotRoman = ["IVL", "CT", "HIV", "ICU", "IV", "MI", "MIX", "CD", "DVD", "CIVIL", "DC"];

    private static IEnumerable<(string Found, string What, string Hint)> Found(EditionSentence sentence)
    {
        foreach (Match match in Percentage().Matches(sentence.Text))
        {
            yield return (match.Value, "a percentage", "Say how many people: 5 out of 100 people.");
        }

        foreach (Match match in Roman().Matches(sentence.WithoutFacts))
        {
            if (!NotRoman.Contains(match.Value))
            {
                yield return (match.Value, "a Roman numeral", "Write it in digits: type 2.");
            }
        }

        foreach (Match match in Decimal().Matches(sentence.WithoutFacts))
        {
            yield return (match.Value, "a number with a point", "Say a whole number, where that stays true.");
        }

        foreach (Match match in Thousands().Matches(sentence.WithoutFacts))
        {
            yield return (match.Value, "a large number", "Say “many”, or a number that people can picture, where that stays true.");
        }
    }

    [GeneratedRegex(@"\d+(?:\.\d+)? ?(?:%|per ?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b[IVXLC]{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"(?<![\d.])\d{1,9}\.\d{1,9}(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<![\d.,])(?:[1-9]\d{0,2}(?:,\d{3})+|[2-9]\d{4,}|1\d{4,}|[3-9]\d{3})(?![\d.,])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
