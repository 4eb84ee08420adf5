using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// “See page 4” and “overleaf” are true of one way to part the words into pages: in large print page 4 is another, and Word for the web, braille
/// and audio have none (FORMATS P-05, P-27). A page of another work, as “page 4 of your diary”, is one there as here.
/// </summary>
internal sealed class PageReferenceRule : LeafletRule
{
    private const int LongestNumber = 4;

    private static readonly string[] OfAnother = [" of ", " in ", " yn ", " w "];

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { } words)
        {
            yield break;
        }

        foreach (var placed in leaflet.Texts.Where(placed => !placed.IsWebOnly))
        {
            var comparable = CheckingWords.Comparable(placed.Text);
            foreach (var (start, end) in Find(comparable, words))
            {
                yield return leaflet.At(
                    placed.Id,
                    DiagnosticCodes.PageReference,
                    Severity.Warning,
                    $"What stands on which page differs from format to format: “{Excerpt.Of(placed.Text, start, end)}”.",
                    "Say the heading of the section, and make it a link: “see [Risks](#risks)”.");
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Find(string text, CheckingWords words) =>
        words.PagePhrases.SelectMany(phrase => Places(text, phrase))
            .Concat(words.PageWords.SelectMany(word => Places(text, word)).Select(place => (place.Start, End: EndOfNumber(text, place.End))).Where(place => place.End > 0 && !IsOfAnother(text, place.End)))
            .Order();

    private static IEnumerable<(int Start, int End)> Places(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal))
        {
            if (CheckingWords.IsWhole(text, at, at + phrase.Length))
            {
                yield return (at, at + phrase.Length);
            }
        }
    }

    /// <summary>The end of a number after a word; 0 where there is none.</summary>
    private static int EndOfNumber(string text, int start)
    {
        var first = start < text.Length && text[start] == ' ' ? start + 1 : text.Length;
        var end = first;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > first && end - first <= LongestNumber && CheckingWords.IsWhole(text, first, end) ? end : 0;
    }

    private static bool IsOfAnother(string text, int end) => Array.Exists(OfAnother, word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0);
}
