using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// A long word that is one letter away from a word the leaflet uses more often: “Lithoptripsy” among many “lithotripsy”. Without a dictionary
/// it cannot tell which is right, so it looks only at differences in the middle of a word, where no ending and no prefix changes the meaning.
/// </summary>
internal sealed class NearMissSpellingRule : LeafletRule
{
    private const int ShortestWord = 9;
    private const int LongestWord = 40;
    private const int SharedEnds = 3;
    private const int MostUses = 2;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { } words)
        {
            yield break;
        }

        var uses = Count(leaflet);
        var near = Neighbourhood(uses);
        foreach (var (word, use) in uses.Where(pair => pair.Value.Count <= MostUses).OrderBy(pair => pair.Value.Order))
        {
            var likely = Shorter(word)
                .SelectMany(key => near.GetValueOrDefault(key, []))
                .Where(other => uses[other].Count > 2 * use.Count && IsNearMiss(word, other) && !IsLookAlike(words, word, other))
                .OrderByDescending(other => uses[other].Count)
                .ThenBy(other => other, StringComparer.Ordinal)
                .FirstOrDefault();
            if (likely is not null)
            {
                yield return leaflet.At(
                    use.First,
                    DiagnosticCodes.NearMissSpelling,
                    Severity.Warning,
                    $"“{use.Written}” may be a misspelling: the leaflet says “{likely}” {uses[likely].Count} times.",
                    "Check the spelling. If both words are right, leave them.");
            }
        }
    }

    private static Dictionary<string, Use> Count(CheckedLeaflet leaflet)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var texts = leaflet.Texts.Select(placed => (placed.Id, placed.Text)).Prepend((Id: new NodeId("title"), Text: leaflet.Metadata.Title));
        foreach (var (id, text) in texts)
        {
            foreach (var token in Tokens.Of(text).Where(token => token.Length is >= ShortestWord and <= LongestWord))
            {
                var written = token.In(text);
                var word = Tokens.Fold(written);
                uses[word] = uses.TryGetValue(word, out var use) ? use with { Count = use.Count + 1 } : new Use(uses.Count, 1, id, written);
            }
        }

        return uses;
    }

    // Two words are one change apart when they are equal after one letter is left out of either: a table of such forms finds
    // all neighbours without comparing each word with each.
    private static Dictionary<string, List<string>> Neighbourhood(Dictionary<string, Use> uses)
    {
        var near = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (word, _) in uses.Where(pair => pair.Value.Count > 2))
        {
            foreach (var key in Shorter(word))
            {
                if (!near.TryGetValue(key, out var list))
                {
                    near.Add(key, list = []);
                }

                list.Add(word);
            }
        }

        return near;
    }

    private static IEnumerable<string> Shorter(string word)
    {
        yield return word;
        for (var i = SharedEnds; i < word.Length - SharedEnds; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    private static bool IsNearMiss(string word, string other)
    {
        var shortest = Math.Min(word.Length, other.Length);
        var start = 0;
        while (start < shortest && word[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < shortest - start && word[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return word != other && start >= SharedEnds && end >= SharedEnds && word.All(char.IsLetter);
    }

    private static bool IsLookAlike(CheckingWords words, string word, string other) =>
        words.LookAlikes.Contains((word, other)) || words.LookAlikes.Contains((other, word));

    private readonly record struct Use(int Order, int Count, NodeId First, string Written);
}
