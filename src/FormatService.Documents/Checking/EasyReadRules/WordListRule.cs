using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A word of the list is met in the text, and in bold where it is met first.</summary>
internal sealed class WordListRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var index = new PhraseIndex<string>();
        foreach (var term in edition.Terms.Where(term => !IsShortForm(term)))
        {
            foreach (var form in EasyReadGlossary.Standard.FormsOf(term).Append(term).Append(term + "s"))
            {
                index.Add(form, term);
            }
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in edition.Sentences)
        {
            var bold = InlineWalk.All(sentence.Paragraph.Inlines).OfType<Strong>().SelectMany(strong => index.FindAll(LeafletText.Of(strong.Inlines))).Select(found => found.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var term in index.FindAll(sentence.Text).Select(found => found.Value).Where(met.Add).Where(term => !bold.Contains(term)))
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadWordNotMarked,
                    Severity.Warning,
                    $"“{term}” is met here first, and is not in bold.",
                    $"Write **{term}** here, and what it means in the next sentence.");
            }
        }
    }

    private static bool IsShortForm(string term) => term.All(char.IsUpper);
}
