using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// A title caught from the neighbouring page sends a patient home with the wrong leaflet (FORMATS 12.1). Two tests: the phrase that the title
/// turns on is nowhere in the body, word for word (“nerve block”; “blocked” is another word); and the short form that the first
/// paragraphs explain is not in the title. The first test fires by itself where most words of the title are missing too, else the second has to agree,
/// with a short form that the body uses often.
/// </summary>
internal sealed class TitleMatchesBodyRule : LeafletRule
{
    // A body of a few lines need not say its subject again.
    private const int FewestBodyWords = 60;
    private const int MostTitleWords = 30;
    private const int RivalShare = 4;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { TitleStopWords.Count: > 0 } words)
        {
            yield break;
        }

        var phrases = PhrasesOf(leaflet.Metadata.Title, words);
        var body = leaflet.Texts.Where(placed => !placed.IsBoilerplate).Select(placed => FoldedWords(placed.Text)).ToList();
        if (phrases.Count == 0 || body.Sum(text => text.Count) < FewestBodyWords || !IsMissing(phrases, body))
        {
            yield break;
        }

        var first = DefinedAbbreviation.IntroducedBy(leaflet);
        if (IsMostlyAbsent(phrases, body) || (first is not null && !IsIn(leaflet.Metadata.Title, first) && IsRivalOf(phrases, first, body)))
        {
            var about = first is null ? "" : $" The leaflet seems to be about “{Capitalised(first.Expansion)} ({first.Short})”.";
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.TitleMismatch,
                Severity.Error,
                $"The title “{Excerpt.Of(leaflet.Metadata.Title)}” does not match what the leaflet says.{about}",
                "Do not guess: ask the owner of the leaflet which of the two is wrong.");
        }
    }

    // Runs of words that carry meaning: “Advice after your nerve block for surgery” has “nerve block” and “surgery”.
    private static List<List<string>> PhrasesOf(string title, CheckingWords words)
    {
        var phrases = new List<List<string>>();
        var lastEnd = -1;
        foreach (var token in Tokens.Of(title).Take(MostTitleWords))
        {
            var word = token.In(title);
            var isContent = word.Length > 1 && !words.TitleStopWords.Contains(word.ToLowerInvariant());
            var continues = lastEnd >= 0 && title.AsSpan(lastEnd, token.Start - lastEnd).IndexOfAnyExcept(" -'’") < 0;
            if (isContent && continues)
            {
                phrases[^1].Add(Tokens.Fold(word));
            }
            else if (isContent)
            {
                phrases.Add([Tokens.Fold(word)]);
            }

            lastEnd = isContent ? token.End : -1;
        }

        return phrases;
    }

    private static bool IsMissing(List<List<string>> phrases, List<List<string>> body)
    {
        var longest = phrases.Max(phrase => phrase.Count);
        var turning = phrases.Where(phrase => longest == 1 || phrase.Count > 1).ToList();
        return !turning.Exists(phrase => body.Exists(text => Holds(text, phrase)));
    }

    private static bool IsMostlyAbsent(List<List<string>> phrases, List<List<string>> body)
    {
        var said = body.SelectMany(text => text).ToHashSet(StringComparer.Ordinal);
        var words = phrases.SelectMany(phrase => phrase).ToList();
        return words.Count(said.Contains) * 2 < words.Count;
    }

    // A short form that stands for one matter among many is rare beside the words of the title.
    private static bool IsRivalOf(List<List<string>> phrases, DefinedAbbreviation abbreviation, List<List<string>> body)
    {
        var counts = body.SelectMany(text => text).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var title = phrases.SelectMany(phrase => phrase).Max(word => counts.GetValueOrDefault(word));
        return counts.GetValueOrDefault(Tokens.Fold(abbreviation.Short)) * RivalShare >= title;
    }

    private static bool Holds(List<string> text, List<string> phrase)
    {
        for (var start = 0; start + phrase.Count <= text.Count; start++)
        {
            var at = 0;
            while (at < phrase.Count && text[start + at] == phrase[at])
            {
                at++;
            }

            if (at == phrase.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string title, DefinedAbbreviation abbreviation) =>
        Tokens.Of(title).Any(token => token.In(title) == abbreviation.Short) || Holds(FoldedWords(title), FoldedWords(abbreviation.Expansion));

    private static List<string> FoldedWords(string text) => [.. Tokens.Of(text).Select(token => Tokens.Fold(token.In(text)))];

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
