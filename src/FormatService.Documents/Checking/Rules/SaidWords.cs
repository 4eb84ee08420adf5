namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// The words that the body of a leaflet says, to look up those of its title in: in another form (“driving” and “drive”), joined or apart (“breastfeeding”, “breast
/// feeding”), with or without accents, and as a short form.
/// </summary>
internal sealed class SaidWords
{
    private const int SharedBeginning = 6, ShortestName = 3, MostBetween = 6;

    private const string
        Accented = "àáâãäåāăąçćčèéêëēęěìíîïīłñńňòóôõöøōőśšùúûüūůűýÿźżž",
        Unaccented = "aaaaaaaaaccceeeeeeeiiiiilnnnoooooooossuuuuuuuyyzzz";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byStem = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byBeginning;
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
    private readonly List<List<string>> _texts;
    private readonly List<string> _initials = [];

    /// <summary>Reads texts, each as its words.</summary>
    public SaidWords(IEnumerable<List<string>> texts)
    {
        _texts = [.. texts];
        foreach (var text in _texts)
        {
            for (var i = 0; i < text.Count; i++)
            {
                Add(_counts, text[i]);
                Add(_byStem, StemOf(text[i]));
                if (i > 0)
                {
                    _joined.Add(text[i - 1] + text[i]);
                }
            }

            _initials.Add(string.Concat(text.Select(word => word[0])));
        }

        _byBeginning = _counts.Keys.Where(word => word.Length >= SharedBeginning).ToLookup(word => word[..SharedBeginning], StringComparer.Ordinal);
    }

    /// <summary>Words for comparison: small letters without accents and without the s of a plural.</summary>
    public static string Fold(string word)
    {
        if (word.All(char.IsAscii))
        {
            return Tokens.Fold(word);
        }

        var folded = string.Concat(word.ToLowerInvariant().Select(Plain).Where(unit => unit is < '\u0300' or > '\u036F'));
        return Tokens.Fold(folded.Length > 0 ? folded : word);
    }

    // Written out: the culture-free runtime parts no letter from its accent.
    private static char Plain(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Unaccented[at] : letter;

    /// <summary>How often a word is said, in any form.</summary>
    public int Count(string word) => Math.Max(
        Math.Max(_counts.GetValueOrDefault(word), _byStem.GetValueOrDefault(StemOf(word))),
        word.Length >= SharedBeginning ? _byBeginning[word[..SharedBeginning]].Where(said => BeginAlike(word, said)).Sum(said => _counts[said]) : 0);

    /// <summary>Whether a phrase is said in other words of the same kind, near each other: “collect each bin” for “bin collections”.</summary>
    public bool HasInOtherForms(IReadOnlyList<string> phrase, Func<string, bool> isName) =>
        CountSaid(phrase, isName) == phrase.Count && (phrase.Count == 1 || IsShortened(phrase) || (phrase.Count == 2 && _counts.ContainsKey(phrase[0] + phrase[1])) || _texts.Exists(text => AreNear(text, phrase)));

    private static bool AreNear(List<string> text, IReadOnlyList<string> phrase)
    {
        var last = Enumerable.Repeat(-1, phrase.Count).ToArray();
        for (var i = 0; i < text.Count; i++)
        {
            for (var k = 0; k < phrase.Count; k++)
            {
                last[k] = text[i] == phrase[k] || StemOf(text[i]) == StemOf(phrase[k]) || BeginAlike(text[i], phrase[k]) ? i : last[k];
            }

            if (last.Min() >= Math.Max(0, i - MostBetween))
            {
                return true;
            }
        }

        return false;
    }

    // “Hysteroscopy” and “hysteroscope”, “vaccination” and “vaccine”, “tonsillectomy” and “tonsil”; but a hysterectomy is no hysteroscopy, and a gastroscopy no gastrostomy.
    private static bool BeginAlike(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length) - shared, Math.Max(one.Length, other.Length) - shared);
        return shared >= SharedBeginning && (shorter <= 1 || longer <= (shared > SharedBeginning + 1 ? 4 : 3));
    }

    /// <summary>How many words of a phrase are said.</summary>
    /// <param name="phrase">The phrase, as its words.</param>
    /// <param name="isName">Whether a word of it is all capitals in the title: “COPD”.</param>
    public int CountSaid(IReadOnlyList<string> phrase, Func<string, bool> isName)
    {
        if (IsShortened(phrase))
        {
            return phrase.Count;
        }

        return phrase.Where((word, at) => Count(word) > 0
            || _joined.Contains(word)
            || (at > 0 && _counts.ContainsKey(phrase[at - 1] + word))
            || (at + 1 < phrase.Count && _counts.ContainsKey(word + phrase[at + 1]))
            || (word.Length >= ShortestName && isName(word) && _initials.Exists(initials => initials.Contains(word, StringComparison.Ordinal)))).Count();
    }

    // “Chronic obstructive pulmonary disease”, where the body says “COPD”.
    private bool IsShortened(IReadOnlyList<string> phrase) => phrase.Count >= ShortestName && _counts.ContainsKey(string.Concat(phrase.Select(word => word[0])));

    // “Stopping” and “stop”, “driving” and “drive”, “complained” and “complain”: enough to find one by the other, whatever the word.
    private static string StemOf(string word)
    {
        var stem = word switch
        {
            [.., 'i', 'n', 'g'] when word.Length > 5 => word[..^3],
            [.., 'i', 'e', 'd'] when word.Length > 5 => word[..^3] + "y",
            [.., 'e', 'd'] when word.Length > 4 => word[..^2],
            [.., 'e', 'r'] when word.Length > 5 => word[..^2],
            _ => word,
        };
        stem = stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o') ? stem[..^1] : stem;
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static void Add(Dictionary<string, int> counts, string word) => counts[word] = counts.GetValueOrDefault(word) + 1;
}
