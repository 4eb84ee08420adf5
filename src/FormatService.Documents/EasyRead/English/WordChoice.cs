using System.Text;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Puts easier words in the place of harder ones.</summary>
internal static partial class WordChoice
{
    // More words are no list of single ones.
    private const int ReachOfList = 60;

    private const int ReachOfName = 20;

    private static readonly string[] Leads = ["or ", "the ", "a ", "an ", "your "];

    /// <summary>Replaces what has an easier word. A capital stays one, and “a” and “an” go with what follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="easier">The easier words.</param>
    /// <param name="isMeant">Whether the phrase at a place of the text is one to replace; null: all are.</param>
    public static string Apply(string text, PhraseIndex<string> easier, Func<string, FoundPhrase<string>, bool>? isMeant = null)
    {
        var result = new StringBuilder(text.Length + 16);
        var (start, beginsAnew, last) = (0, false, "");
        foreach (var found in easier.FindAll(text))
        {
            if (isMeant?.Invoke(text, found) == false || StandsBeside(text, found) || IsNamedHere(text, found) || ProperNames.Holds(text, found.Start, found.End))
            {
                continue;
            }

            var words = found.Value;
            var between = text.AsSpan(start, found.Start - start);
            if (words.Length > 0 && words == last && IsJoint(between))
            {
                // “Alter, modify or adjust” is “change”, said once.
                start = found.End;
                continue;
            }

            if (words.Length > 0 && IsSaidAmong(result, between, words))
            {
                continue;
            }

            result.Append(between);
            (start, last) = (found.End, words);
            if (words.Length == 0)
            {
                // “Please note that”: the space goes with the words.
                start += start < text.Length && text[start] is ',' ? 1 : 0;
                start += start < text.Length && text[start] == ' ' ? 1 : 0;
                beginsAnew |= result.Length == 0 && char.IsUpper(text[found.Start]);
                continue;
            }

            MendArticle(result, words);
            var isCapital = char.IsUpper(text[found.Start]) && !IsAllCapitals(text.AsSpan(found.Start, found.Length));
            result.Append(isCapital ? char.ToUpperInvariant(words[0]) + words[1..] : words);
            if (text[start - 1] == '.' && EndsSentence(text.AsSpan(start)))
            {
                // The stop of “q.d.s.” is that of the sentence too.
                result.Append('.');
            }
        }

        result.Append(text, start, text.Length - start);
        if (beginsAnew && result.Length > 0)
        {
            result[0] = char.ToUpperInvariant(result[0]);
        }

        return start == 0 ? text : result.ToString();
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between is ", " or " or " or ", or " or " and " or ", and " or "/";

    // In “change, move or adjust”, the third is not “change” again: what has the same easier words keeps its own.
    private static bool IsSaidAmong(StringBuilder result, ReadOnlySpan<char> between, string words)
    {
        var before = $"{result.ToString(Math.Max(0, result.Length - ReachOfList), Math.Min(result.Length, ReachOfList))}{between}";
        return (before.EndsWith(" or ", StringComparison.Ordinal) || before.EndsWith(" and ", StringComparison.Ordinal) || before.EndsWith(", ", StringComparison.Ordinal))
            && Listed().Match(before) is { Success: true, Value: var list } && list.Split([", ", " or ", " and ", " "], StringSplitOptions.RemoveEmptyEntries).Contains(words, StringComparer.OrdinalIgnoreCase);
    }

    // Single words with marks or joints between them.
    [GeneratedRegex(@"[\w'’-]+(?:, (?:or |and )?[\w'’-]+)*(?:, | or | and |, or |, and )$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    private static bool EndsSentence(ReadOnlySpan<char> after) => after.IsWhiteSpace() || (after[0] == ' ' && char.IsUpper(after.TrimStart()[0]));

    // “Problems sleeping (insomnia)” and “this is called insomnia” tell what it is called: other words are not.
    private static bool IsNamedHere(string text, FoundPhrase<string> found) =>
        found.Start > 0 && (Called().IsMatch(text.AsSpan(Math.Max(0, found.Start - ReachOfName), Math.Min(ReachOfName, found.Start)))
            || (text[found.Start - 1] == '(' && found.End < text.Length && text[found.End] == ')' && IsName().IsMatch(found.Value)));

    // What is in brackets and says when, how often or how much names nothing.
    [GeneratedRegex(@"^(?!(?:about|now|often|usually|sometimes|mostly|quickly|slowly|also|later|when|before|after|for|at|in|by|once|every|most|many|some|straight)\b)\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsName();

    [GeneratedRegex(@"\b(?:called|known as|named|termed) (?:an? |the )?[“""‘']?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    // “The femur (thigh bone)” says it already.
    private static bool StandsBeside(string text, FoundPhrase<string> found) =>
        found.Value.Length > 0 && (EndsWith(text.AsSpan(0, found.Start), found.Value) || StartsWith(text.AsSpan(found.End), found.Value));

    private static bool EndsWith(ReadOnlySpan<char> before, string words)
    {
        before = before.TrimEnd(" (,/“");
        before = before.EndsWith(" or", StringComparison.OrdinalIgnoreCase) ? before[..^3].TrimEnd(" ,") : before;
        return before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetterOrDigit(before[^(words.Length + 1)]));
    }

    private static bool StartsWith(ReadOnlySpan<char> after, string words)
    {
        after = after.TrimStart(" (,/)”");
        foreach (var lead in Leads)
        {
            after = after.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? after[lead.Length..] : after;
        }

        return after.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (after.Length == words.Length || !char.IsLetterOrDigit(after[words.Length]));
    }

    /// <summary>Makes “a” of “an” before the sound of a consonant, as in “a urine test”, and the other way round, at the end of what is written so far.</summary>
    public static void MendArticle(StringBuilder written, string next)
    {
        var length = written.Length;
        var hasVowel = VowelSound().IsMatch(next);
        if (length >= 2 && written[length - 1] == ' ' && written[length - 2] is 'a' or 'A' && (length == 2 || !char.IsLetter(written[length - 3])) && hasVowel)
        {
            written.Insert(length - 1, 'n');
        }
        else if (length >= 3 && written[length - 1] == ' ' && written[length - 2] == 'n' && written[length - 3] is 'a' or 'A' && (length == 3 || !char.IsLetter(written[length - 4])) && !hasVowel)
        {
            written.Remove(length - 2, 1);
        }
    }

    [GeneratedRegex(@"^(?:(?!u(?:ri|ret|ni(?![mn])|s[aeu]|t[eio])|eu|ewe|onc?e\b)[aeiou]|hours?\b|honest|honou?r|heir)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VowelSound();

    private static bool IsAllCapitals(ReadOnlySpan<char> words) => words.Length > 1 && words.IndexOfAnyInRange('a', 'z') < 0;
}
