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

    /// <summary>The sentences in a sentence.</summary>
    public static IEnumerable<string> Of(string sentence)
    {
        foreach (var part in sentence.Split("; "))
        {
            foreach (var piece in AtConjunctions(part))
            {
                yield return piece;
            }
        }
    }

    private static IEnumerable<string> AtConjunctions(string part)
    {
        if (part.Length > Longest)
        {
            yield return part;
            yield break;
        }

        var start = 0;
        foreach (Match match in Conjunction().Matches(part))
        {
            var before = part[start..match.Index];
            if (EnglishSentence.CountWords(part) <= EnglishSentence.MostWords || EnglishSentence.CountWords(before) < 3 || Dependent().IsMatch(before))
            {
                continue;
            }

            yield return before;

            // “And” adds nothing to a full stop; “but” and “so” say how the two go together.
            start = match.Groups["and"].Success ? match.Groups["rest"].Index : match.Groups["word"].Index;
        }

        yield return part[start..];
    }

    [GeneratedRegex(@",? (?<word>(?<and>and)|but|so) (?<rest>(?:you|we|they|it|there|he|she|your doctor|your nurse|the doctor|the nurse)\b (?:can|will|should|may|must|might|are|is|have|has|need|do|does)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|until|while|because|after|before|although|though|as|since|once|that|which|who|whose|whether|how|what|where|why|either|both|in case|so)\b|:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dependent();
}
