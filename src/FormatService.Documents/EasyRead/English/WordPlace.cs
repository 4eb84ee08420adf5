using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Whether easier words fit the grammar of the place that they would stand in. It knows small words alone: beside a word that it does not know it says no,
/// and the hard word stays.
/// </summary>
internal static partial class WordPlace
{
    // Further away, other words than those of the phrase decide.
    private const int Reach = 80, ReachOfDose = 300;

    private static readonly FrozenSet<string> Determiners = Set("a an the your his her their our my its this that these those each every any some no more much less another");
    private static readonly FrozenSet<string> BeforeNouns = Set("of with without for from by after before and or in have has had having is are be was were cause causes caused about such as than not get gets");
    private static readonly FrozenSet<string> BeforeVerbs = Set("to not must should can cannot may will might could would do you we they please then and or always never who also only which that");
    private static readonly FrozenSet<string> BeforeClauses = Set("if when whenever and or but because after before until till once unless while since as then so");
    private static readonly FrozenSet<string> BeforeGerunds = Set("and or of about from by with without for cause causes caused causing stop stops stopped start starts started avoid prevent prevents reduce reduces include includes including like as if while when after before than keep keeps is are was were you");
    private static readonly FrozenSet<string> Behind = Set("and or but nor is are was were can may will might could should must does do has have had if when while until unless because so that which who than as for on by with without at to from using through during within since again usually often sometimes not too");

    /// <summary>Whether the words found in a text may have easier ones in their place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">The words.</param>
    /// <param name="use">What they have to be.</param>
    /// <param name="beside">What the text belongs to: the other cells of its row in a table may tell the dose.</param>
    public static bool Fits(string text, FoundPhrase<string> found, WordUse use, string beside)
    {
        var before = text[Math.Max(0, found.Start - Reach)..found.Start];
        var after = text[found.End..Math.Min(text.Length, found.End + Reach)];
        var (last, next) = (LastWord(before), NextWord(after));
        return use switch
        {
            WordUse.Noun => (last.Length == 0 || Determiners.Contains(last) || BeforeNouns.Contains(last)) && EndsBefore(next) && !DoublesArticle(last, found.Value),
            WordUse.Head => EndsBefore(next) || next is "in" or "please" or "of",
            WordUse.Object => next.Length > 0 && next is not ("to" or "not" or "that" or "never"),
            WordUse.Lay => !Law().IsMatch(text),
            WordUse.Verb => last.Length == 0 || BeforeVerbs.Contains(last),
            WordUse.Adverb => EndsBefore(next) || next is "in" || (last.Length == 0 && (after.StartsWith(',') || Subject().IsMatch(after))),
            WordUse.Participle => Passive().IsMatch(before) || EndsBefore(next) || next is "in" or "under",
            WordUse.Clause => Clause().IsMatch(after),
            WordUse.Frequency or WordUse.Bare => !Determiners.Contains(last),
            WordUse.Finite => (last.Length == 0 || BeforeClauses.Contains(last)) && EndsBefore(next) && !SharesThing().IsMatch(after),
            WordUse.Dose => !Determiners.Contains(last) && $"{Around(text, found)} {beside[..Math.Min(beside.Length, ReachOfDose)]}" is var around && Dose().IsMatch(around) && !(text[found.Start] is 'o' or 'O' && Eye().IsMatch(around)),
            _ => !IsGerund(text.AsSpan(found.Start, found.Length), found.Value) || (FitsGerund(before, last, next) && !IsDoneTogether(text, found, after)),
        };
    }

    // “If you have being sick”, “severe feeling sick” and “being sick blood” are no English.
    private static bool FitsGerund(string before, string last, string next) =>
        (last.Length == 0 || BeforeGerunds.Contains(last)) && !Governs().IsMatch(before) && (EndsBefore(next) || next is "in");

    // What is done may have its thing behind what is done as well: “vomiting or coughing up blood”.
    private static bool IsDoneTogether(string text, FoundPhrase<string> found, string after) =>
        text.AsSpan(found.Start, found.Length).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && AndDoing().IsMatch(after);

    private static bool IsGerund(ReadOnlySpan<char> phrase, string words) => Gerund().IsMatch(words) && !phrase.Contains(' ');

    private static bool DoublesArticle(string last, string words) => Determiners.Contains(last) && (words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal));

    private static bool EndsBefore(string next) => next.Length == 0 || Behind.Contains(next);

    private static string Around(string text, FoundPhrase<string> found) =>
        text[Math.Max(0, found.Start - ReachOfDose)..Math.Min(text.Length, found.End + ReachOfDose)];

    // Empty where a sentence, a part of one or what is kept whole ends there.
    private static string LastWord(string before) => LastOf().Match(before).Groups[1].Value.ToLowerInvariant();

    private static string NextWord(string after) => NextOf().Match(after).Groups[1].Value.ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"([\p{L}\p{N}'’%-]+) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastOf();

    [GeneratedRegex(@"^ ([\p{L}\p{N}'’%-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NextOf();

    [GeneratedRegex(@"^[a-z]+ing \w", RegexOptions.CultureInvariant)]
    private static partial Regex Gerund();

    // “If you vomit, or cough up, blood”; what stands in brackets may be the thing as well.
    [GeneratedRegex(@"^,? (?:and|or|but|nor|then)\b|^ ?\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharesThing();

    [GeneratedRegex(@"^,? (?:and|or) \w+ing\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndDoing();

    [GeneratedRegex(@"\b(?:have|has|had|having|get|gets|getting|got|been|any|some|no|much|more|severe|mild|sudden|bad)\b(?:(?!\b(?:can|may|might|could|will|causes?|although|but|if|when)\b)[^.;:!?])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Governs();

    [GeneratedRegex(@"^ (?:you|we|they|it|there|he|she|your|the|a)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:am|is|are|was|were|be|been|being|have|has|had)(?: (?:not|also|often|always|sometimes|only|never|then|first|\w+ly))* $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^ (?:that|you|we|they|there|he|she)\b|^ [^.,;:!?]*\b(?:is|are|has|have|can|cannot|will|does|do|gets?|stays?|takes?|knows?|needs?|wears?|drinks?|eats?|comes?|goes)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"\d ?(?:mg|g|grams?|mcg|µg|micrograms?|ml|litres?|units?|iu|mmol|%)\b|\d[\d.½¼¾/–-]* ?(?:x )?(?:\w+ )?(?:tablets?|tabs?|capsules?|caps?|puffs?|drops?|doses?|sachets?|sprays?|patch(?:es)?|spoonfuls?|teaspoons?|lozenges?|pessar(?:y|ies)|suppositor(?:y|ies))\b|\b(?:one|two|three|four|half) (?:a )?(?:tablets?|capsules?|puffs?|drops?|doses?|sachets?|sprays?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b[A-Z]\w+ Act\b|\bAct [12]\d{3}\b|\b(?:[Ss]ections?|[Rr]egulations?) \d|\b(?:[Cc]ourts?|[Tt]ribunals?|statutory|by law)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    // There, “o.d.” is the right eye.
    [GeneratedRegex(@"\b(?:eyes?|drops?|ointment|left|right)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eye();
}
