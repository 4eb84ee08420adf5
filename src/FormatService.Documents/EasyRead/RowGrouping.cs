using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead;

/// <summary>Puts the sentences of one paragraph into rows: one idea a row, and no row of many sentences.</summary>
internal static partial class RowGrouping
{
    private const int MostSentences = 3;
    private const int FarthestShare = 20;

    private static readonly string[] Pronouns = ["it", "its", "they", "them", "their", "this", "that", "these", "those", "he", "she", "if so", "otherwise", "then", "another", "a further", "the rest", "the remaining", "the others", "both", "neither",
        "if it", "if they", "if this", "if these", "if those", "if not", "when it", "when they", "unless it", "until it"];

    private static readonly string[] LeftOpen = ["be", "do", "does", "did", "are", "is", "can", "have", "has", "will", "would", "might", "may", "must", "should", "so", "not"];
    private static readonly string[] SharesOf = [" of them ", " of these ", " of those "];

    /// <summary>The rows, in order.</summary>
    /// <param name="drafted">The sentences of a paragraph.</param>
    /// <param name="hasPictures">Whether ideas can be told in the language.</param>
    public static IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> Of(List<(DraftText Text, DraftSentence Sentence)> drafted, bool hasPictures)
    {
        var row = new List<(DraftText, DraftSentence)>();
        string? picture = null;
        var lines = 0;
        foreach (var (text, sentence) in drafted)
        {
            var own = hasPictures ? PictureOf(sentence) : null;
            var more = sentence.Sentences.Length + sentence.Meanings.Length;
            var goesOn = row.Count > 0
                && (sentence.IsBehind
                    || (lines + more <= MostSentences && (own is null || own == picture))
                    || (lines + more <= DraftRows.MostLines && RefersBack(text.Plain(sentence.Sentences[0]))));
            if (row.Count > 0 && !goesOn)
            {
                yield return row;
                (row, picture, lines) = ([], null, 0);
            }

            picture ??= row.Count == 0 ? own : picture;
            row.Add((text, sentence));
            lines += more;
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    /// <summary>The idea of a row: that of its first sentence.</summary>
    public static string? PictureOf(IReadOnlyList<(DraftText Text, DraftSentence Sentence)> row) => PictureOf(row[0].Sentence);

    private static string? PictureOf(DraftSentence sentence) => EasyReadConcepts.Find(DraftText.WordsOf(sentence.Sentences[0]));

    private static bool RefersBack(string sentence) =>
        (Pronouns.Any(pronoun => sentence.StartsWith(pronoun + " ", StringComparison.OrdinalIgnoreCase)) && !OfNothing().IsMatch(sentence))
        || IsShareOf(sentence) || IsCutShort(sentence);

    // “Tell us if you might be.” leaves out what the sentence before says.
    private static bool IsCutShort(string sentence) =>
        sentence.TrimEnd('.', '!', '?') is var words && LeftOpen.Contains(words[(words.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);

    // “20% of them” is a share of those that the sentence before counts.
    private static bool IsShareOf(string sentence) =>
        SharesOf.Any(words => sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase) is > 0 and < FarthestShare);

    // The “it” of “it is important to rest” stands for nothing that was said.
    [GeneratedRegex(@"^it is (?:not |very )?\w+ (?:to|that|if|when)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNothing();
}
