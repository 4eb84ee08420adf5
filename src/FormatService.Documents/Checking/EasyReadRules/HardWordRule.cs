using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A hard word has an easier one, or stands in the list of words and in bold where it is met first (FORMATS 2.1).</summary>
internal sealed class HardWordRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var explained = new PhraseIndex<string>();
        foreach (var term in Terms(edition))
        {
            explained.Add(term, term);
        }

        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in edition.Sentences)
        {
            var rest = Without(sentence.WithoutFacts, explained);
            foreach (var word in HardWords.In(rest).Where(told.Add))
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadHardWord,
                    Severity.Information,
                    $"“{word}” is not a word that everybody knows.",
                    EasyReadGlossary.Standard.Easier.FindAll(word).FirstOrDefault().Value is { Length: > 0 } easier
                        ? $"Say “{easier}”, or explain it in the next sentence and in the list of words."
                        : "Say an easier word, or explain it in the next sentence and in the list of words.");
            }
        }
    }

    // Its forms count with a word: “crutches” is “crutch”.
    private static IEnumerable<string> Terms(CheckedEdition edition) => edition.Lists
        .SelectMany(list => list.Definitions)
        .Select(definition => LeafletText.Of(definition.Term).Trim())
        .Where(term => term.Any(char.IsLetterOrDigit))
        .SelectMany(term => new[] { term, term + "s", term + "es", term.EndsWith('y') ? term[..^1] + "ies" : term, term.EndsWith('s') ? term[..^1] : term }
            .Concat(EasyReadGlossary.Standard.FormsOf(term)));

    private static string Without(string text, PhraseIndex<string> explained)
    {
        var rest = text.ToCharArray();
        foreach (var found in explained.FindAll(text))
        {
            rest.AsSpan(found.Start, found.Length).Fill(' ');
        }

        return new string(rest);
    }
}
