using System.Text.RegularExpressions;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>What the sentences of a row and of the next one explain: “Depression means …”, “cystitis (a bladder infection)”, “the waterworks (bladder)”.</summary>
internal static partial class ExplainedWords
{
    // Nobody explains more beside one sentence.
    private const int MostSentences = 20;

    /// <summary>The words that some sentences explain, as they are written there.</summary>
    public static HashSet<string> In(IEnumerable<string> sentences)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in sentences.Take(MostSentences))
        {
            words.UnionWith(Meaning().Matches(sentence).Concat(Before().Matches(sentence)).Concat(Within().Matches(sentence)).SelectMany(match => match.Groups["term"].Value.Split(' ')).SelectMany(FormsOf));
        }

        return words;
    }

    private static IEnumerable<string> FormsOf(string word) => word.EndsWith('s') ? [word, word[..^1]] : [word, word + "s"];

    // “A rash means red skin”, “Asthma is when you cannot breathe well”, “a thin tube called a catheter”.
    [GeneratedRegex(
        @"\A(?:(?:an?|the) )?(?<term>[\w'’-]{2,30}(?: [\w'’-]{1,30}){0,3}) (?:means?|stands? for|(?:is|are) (?:an?|another|when|where|what|how)) |\b(?:\w{2,30} ){2}(?:is |are |(?:that|which) (?:is|are) )?(?:also )?(?:called|known as) (?:an? |the )?(?<term>[\w'’-]{2,30})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaning();

    // “audiology (care for hearing loss)”
    [GeneratedRegex(@"(?<term>[\w'’-]{3,30}) \((?!(?:such|like|for|including|e\.g|see|about|up|more|less|not|usually|or|and|if|unless|in|at|from|with|after|before|by|to|on|only|as|you|we|they|it|this|depending|optional) )(?:also |that is |meaning )?[\w'’-]{1,30}(?: [\w'’,-]{1,31}){1,15}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // “losing your hair (alopecia)”
    [GeneratedRegex(@"[\w'’-]{2,30} [\w'’-]{2,30} \((?<term>[\w'’-]{3,30}(?: [\w'’-]{3,30})?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Within();
}
