using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A hard word has an easier one, or is explained: in its row, in the next one, or in the list of words and in bold where it is met first (FORMATS 2.1).</summary>
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
        var rows = edition.Sentences.GroupBy(sentence => sentence.Row, ReferenceEqualityComparer.Instance).Select(row => row.ToList()).ToList();
        foreach (var (sentence, beside) in rows.SelectMany((row, place) => Beside(rows, place) is var beside ? row.Select(sentence => (sentence, beside)) : []))
        {
            var rest = Without(NamesIn.Without(sentence), explained);
            foreach (var word in HardWords.In(rest).Where(word => !beside.Value.Contains(word) && told.Add(word)))
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

    // What the row or the next one explains, worked out only where a word is hard.
    private static Lazy<HashSet<string>> Beside(List<List<EditionSentence>> rows, int place) =>
        new(() => ExplainedWords.In(rows.Skip(place).Take(2).SelectMany(row => row).Select(sentence => sentence.Text)));

    // Its forms count with a word: “crutches” is “crutch”.
    private static IEnumerable<string> Terms(CheckedEdition edition) => edition.Terms
        .SelectMany(term => new[] { term, term + "s", term + "es", term.EndsWith('y') ? term[..^1] + "ies" : term, term.EndsWith('s') && term.Length > 1 ? term[..^1] : term }
            .Concat(EasyReadGlossary.Standard.FormsOf(term)));

    private static string Without(string text, PhraseIndex<string> explained)
    {
        var rest = text.ToCharArray();
        foreach (var found in explained.FindAll(text))
        {
            rest.AsSpan(found.Start, found.Length).Fill('0');
        }

        return new string(rest);
    }
}
