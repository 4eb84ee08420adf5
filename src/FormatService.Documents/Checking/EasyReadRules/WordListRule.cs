using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A word of the list is met in the text, and in bold where it is met first.</summary>
internal sealed class WordListRule : EasyReadRule
{
    // “The” and a space.
    private const int LongestArticle = 4;

    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var index = new PhraseIndex<string>();
        foreach (var term in edition.Terms.Where(term => !IsShortForm(term) && !IsName(term) && !edition.OtherNames.Contains(term)))
        {
            foreach (var form in EasyReadGlossary.Standard.FormsOf(term).Append(term).Append(term + "s"))
            {
                index.Add(form, term);
            }
        }

        List<string> terms = [.. edition.Terms];
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in edition.Sentences)
        {
            // A word in bold is met, though it stands within longer words of the list: “**liver** function tests”.
            met.UnionWith(InlineWalk.All(sentence.Paragraph.Inlines).OfType<Strong>().SelectMany(strong => index.FindAll(LeafletText.Of(strong.Inlines))).Select(found => found.Value));

            // “Warfarin means a medicine that helps to stop blood clots”: there, the words of the list are met only as what explains another.
            var isMeaning = sentence.Text.Contains(" means ", StringComparison.Ordinal) && Explanations.Is(sentence.Text, terms);
            foreach (var term in index.FindAll(sentence.Text).Where(found => !isMeaning || found.Start <= LongestArticle).Select(found => found.Value).Where(met.Add))
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

    // “A&E” too.
    private static bool IsShortForm(string term) => !term.Any(char.IsLower);

    // “Patient Advice and Liaison Service”: bold is for hard words, and a name is what it is.
    private static bool IsName(string term) => term.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words
        && words.All(word => char.IsUpper(word[0]) || word is "and" or "of" or "the" or "for" or "on" or "in" or "to");
}
