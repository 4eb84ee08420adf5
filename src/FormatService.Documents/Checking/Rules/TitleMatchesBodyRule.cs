using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// A title caught from the neighbouring page sends a patient home with the wrong leaflet (FORMATS 12.1). Two tests: the phrase that the title
/// turns on is nowhere in the body, word for word (“nerve block”; “blocked” is another word); and the short form that the first
/// paragraphs explain is not in the title. The first test fires by itself where most words of the title are missing too, else the second has to agree,
/// with a short form that the body uses often, where the body does not say the phrase in other forms (<see cref="SaidWords"/>).
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
        var said = new SaidWords(body);
        var names = NamesOf(leaflet.Metadata.Title);
        if (IsMostlyAbsent(phrases, said, names)
            || (first is not null && !IsIn(leaflet.Metadata.Title, first) && IsRivalOf(phrases, first, said) && !Turning(phrases).Exists(phrase => said.HasInOtherForms(phrase, names.Contains))))
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
            var isContent = word.Length > 1 && word.Any(IsLatin) && !words.TitleStopWords.Contains(word.ToLowerInvariant());
            var continues = lastEnd >= 0 && title.AsSpan(lastEnd, token.Start - lastEnd).IndexOfAnyExcept(" -'’") < 0;
            if (isContent && continues)
            {
                phrases[^1].Add(SaidWords.Fold(word));
            }
            else if (isContent)
            {
                phrases.Add([SaidWords.Fold(word)]);
            }

            lastEnd = isContent ? token.End : -1;
        }

        return phrases;
    }

    private static bool IsMissing(List<List<string>> phrases, List<List<string>> body) => !Turning(phrases).Exists(phrase => body.Exists(text => Holds(text, phrase)));

    // Of a title with phrases of several words, those.
    private static List<List<string>> Turning(List<List<string>> phrases) =>
        phrases.Max(phrase => phrase.Count) == 1 ? phrases : phrases.FindAll(phrase => phrase.Count > 1);

    // A year, “5 ways”, and the same title in another script are for no body of this language to repeat.
    private static bool IsLatin(char unit) => char.IsLetter(unit) && unit < '\u0250';

    // The words of a title that are all capitals.
    private static HashSet<string> NamesOf(string title) =>
        [.. Tokens.Of(title).Take(MostTitleWords).Select(token => token.In(title)).Where(word => word.All(char.IsAsciiLetterUpper)).Select(SaidWords.Fold)];

    private static bool IsMostlyAbsent(List<List<string>> phrases, SaidWords said, HashSet<string> names) =>
        phrases.Sum(phrase => said.CountSaid(phrase, names.Contains)) * 2 < phrases.Sum(phrase => phrase.Count);

    // A short form that stands for one matter among many is rare beside the words of the title.
    private static bool IsRivalOf(List<List<string>> phrases, DefinedAbbreviation abbreviation, SaidWords said) =>
        said.Count(Tokens.Fold(abbreviation.Short)) * RivalShare >= phrases.SelectMany(phrase => phrase).Max(said.Count);

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

    private static List<string> FoldedWords(string text) => [.. Tokens.Of(text).Select(token => SaidWords.Fold(token.In(text)))];

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
