using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Splits a sentence where a second one begins within it. Only where neither half depends on the other: “If you feel sick, and you have pain, call us”
/// stays whole, since half of it would be wrong.
/// </summary>
internal static partial class SentenceParts
{
    // Nobody writes such a sentence, and to look at it from each “and” would take the square of its length.
    private const int Longest = 1000;

    private const int FewestWords = 3;

    /// <summary>The sentences in a sentence.</summary>
    public static IEnumerable<string> Of(string sentence)
    {
        // A condition may be meant for both halves, and so may a “not”.
        if (sentence.Length > Longest || Dependent().IsMatch(sentence) || Denials.In(sentence))
        {
            return [sentence];
        }

        var parts = sentence.Split("; ");
        return (parts.All(IsSentence) ? parts : [sentence]).SelectMany(AtConjunctions);
    }

    // “Aspirin”, “or later”, “above 1.5 is toxic” and “1 in 100 a rash” are no sentences.
    private static bool IsSentence(string part) =>
        EnglishSentence.CountWords(part) >= FewestWords && !Goes().IsMatch(part) && (!Number().IsMatch(part) || Verb().IsMatch(part));

    private static IEnumerable<string> AtConjunctions(string part)
    {
        var start = 0;
        foreach (Match match in Conjunction().Matches(part))
        {
            var before = part[start..match.Index];

            // “There is a risk you may bleed and you may need surgery”: what two verbs are in may hold the second half too.
            if (EnglishSentence.CountWords(part) <= EnglishSentence.MostWords || EnglishSentence.CountWords(before) < FewestWords || !Begins().IsMatch(before) || Clause().Count(before) != 1)
            {
                continue;
            }

            yield return before;

            // “And” adds nothing to a full stop; “but” says how the two go together.
            start = match.Groups["and"].Success ? match.Groups["rest"].Index : match.Groups["word"].Index;
        }

        yield return part[start..];
    }

    [GeneratedRegex(@",? (?<word>(?<and>and)|but) (?<rest>(?:you|we|they|it|there|he|she|your doctor|your nurse|the doctor|the nurse)\b (?:can|will|should|may|must|might|are|is|have|has|need|do|does)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?:but )?(?:you|we|they|he|she|your doctor|your nurse|the doctor|the nurse) (?:can|will|should|may|must|might|have|has|need)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(?:you|we|they|it|there|he|she|doctor|nurse) (?:can|will|should|may|must|might|are|is|have|has|need|do|does)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:and|or|but|then|nor|also|even|about|for|with|at|by|to|of|above|below|over|under|between|from|more|less|anything|any)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Goes();

    [GeneratedRegex(@"^\s*(?:about |up to |around |some )?(?:\d|one\b|another\b|half\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:can|will|should|may|must|might|are|is|have|has|had|need|needs|do|does|get|gets|take|takes|feel|feels|die|dies|live|lives|stay|stays)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|until|till|while|whilst|because|after|before|although|though|as|since|once|that|which|who|whose|whether|how|what|where|why|either|both|in case|so|provided|providing|except|assuming|should you|only|even|in order|think|hope|find|make sure|sure|risk|chance|possible)\b|:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dependent();
}
