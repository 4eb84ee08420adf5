using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A word of the list is met in the text, and in bold where it is met first.</summary>
internal sealed class WordListRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var definition in edition.Lists.SelectMany(list => list.Definitions).Where(_ => edition.IsEnglish))
        {
            var term = LeafletText.Of(definition.Term).Trim();
            var index = new PhraseIndex<string>();
            if (!term.Any(char.IsLetterOrDigit))
            {
                continue;
            }

            foreach (var form in EasyReadGlossary.Standard.FormsOf(term).Append(term).Append(term + "s"))
            {
                index.Add(form, term);
            }

            var first = edition.Sentences.FirstOrDefault(sentence => index.FindAll(sentence.Text).Any());
            if (first is not null && !IsShortForm(term) && !InlineWalk.All(first.Paragraph.Inlines).OfType<Strong>().Any(strong => index.FindAll(LeafletText.Of(strong.Inlines)).Any()))
            {
                yield return edition.At(
                    first.Paragraph.Id,
                    DiagnosticCodes.EasyReadWordNotMarked,
                    Severity.Warning,
                    $"“{term}” is met here first, and is not in bold.",
                    $"Write **{term}** here, and what it means in the next sentence.");
            }
        }
    }

    private static bool IsShortForm(string term) => term.All(char.IsUpper);
}
