namespace FormatService.Documents.EasyRead;

/// <summary>Phrases that are looked for as whole words, whatever their case; the longest that fits counts. One pass over a text finds all.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, List<(string Phrase, T Value)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; of two that are the same the first counts.</summary>
    public void Add(string phrase, T value)
    {
        var comparable = Comparable(phrase);
        var first = comparable[..WordEnd(comparable, 0)];
        if (!_byFirstWord.TryGetValue(first, out var phrases))
        {
            _byFirstWord.Add(first, phrases = []);
        }

        if (!phrases.Exists(known => known.Phrase == comparable))
        {
            phrases.Add((comparable, value));
            phrases.Sort((a, b) => b.Phrase.Length - a.Phrase.Length);
        }
    }

    /// <summary>All phrases in a text, in order; none overlap.</summary>
    public IEnumerable<FoundPhrase<T>> FindAll(string text)
    {
        var comparable = Comparable(text);
        for (var i = 0; i < comparable.Length;)
        {
            if (!IsWordUnit(comparable, i))
            {
                i++;
                continue;
            }

            var end = WordEnd(comparable, i);
            if (_byFirstWord.GetValueOrDefault(comparable[i..end])?.Find(known => Fits(comparable, i, known.Phrase)) is { Phrase: { } phrase, Value: var value })
            {
                yield return new FoundPhrase<T>(i, phrase.Length, value);
                end = i + phrase.Length;
            }

            i = end;
        }
    }

    /// <summary>A text for comparison, place by place: small letters, straight quotes, plain spaces and hyphens.</summary>
    public static string Comparable(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                '‘' or '’' => '\'',
                '\u00A0' or '\u202F' or '\n' => ' ',
                '\u2010' or '\u2011' => '-',
                var other => char.ToLowerInvariant(other),
            };
        }
    });

    private static bool Fits(string text, int at, string phrase) =>
        string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0
        && (at + phrase.Length == text.Length || !IsWordUnit(text, at + phrase.Length) || !IsWordUnit(phrase, phrase.Length - 1));

    // A hyphen joins: “x-ray” is no “ray”, and “non-urgent” is not “urgent”. An apostrophe does within a word; at its edge it is a quotation mark.
    private static bool IsWordUnit(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '-' or '&'
        || (text[at] == '\'' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsWordUnit(text, end))
        {
            end++;
        }

        return Math.Max(end, Math.Min(at + 1, text.Length));
    }
}

/// <summary>A phrase where it stands in a text.</summary>
internal readonly record struct FoundPhrase<T>(int Start, int Length, T Value)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
