using System.Text.RegularExpressions;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Full words, no short forms that a reader has to know (FORMATS 2.1). Those that are better known than what they stand for are fine.</summary>
internal sealed partial class ShortFormRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        var known = new HashSet<string>(edition.Lists.SelectMany(list => list.Definitions).Select(definition => LeafletText.Of(definition.Term).Trim()), StringComparer.Ordinal);
        foreach (var sentence in edition.Sentences.Where(_ => edition.IsEnglish))
        {
            foreach (Match match in ShortForm().Matches(sentence.WithoutFacts))
            {
                if (!CheckingWords.For(LanguageTag.BritishEnglish)!.CommonAbbreviations.Contains(match.Value) && !IsRoman(match.Value) && known.Add(match.Value))
                {
                    yield return edition.At(
                        sentence.Paragraph.Id,
                        DiagnosticCodes.EasyReadShortForm,
                        Severity.Error,
                        $"“{match.Value}” is a short form, and the list of words does not say of what.",
                        "Write it in full, or put it into the list of words.");
                }
            }
        }
    }

    private static bool IsRoman(string word) => word.All(unit => unit is 'I' or 'V' or 'X');

    [GeneratedRegex(@"(?<![\w/&-])[A-Z]{2,6}(?![\w/&-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
