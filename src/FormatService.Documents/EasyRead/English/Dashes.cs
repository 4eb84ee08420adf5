using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Says with other marks what a dash says (FORMATS E-07): a full stop where a sentence follows, a colon behind a label, a comma where what follows cannot be taken for an item of a
/// list. A comma everywhere would make a list of “hard cheeses – such as mild cheddar – cottage cheese”, and one sentence of “Do not wait – call us”. What is none of
/// these keeps its dash.
/// </summary>
internal static partial class Dashes
{
    // A label has no more words, and a half with fewer than this is no sentence.
    private const int MostWordsOfLabel = 4, FewestWords = 3;

    /// <summary>The sentences on both sides of a dash, where each of them is one; else the text.</summary>
    public static string[] Sentences(string text) =>
        Dash().Count(text) == 1 && Dash().Match(text) is var dash && text[..dash.Index] is var before && text[(dash.Index + dash.Length)..] is var after
        && EnglishSentence.CountWords(before) >= FewestWords && EnglishSentence.CountWords(after) >= FewestWords && !before.Contains(':') && !Condition().IsMatch(before) && IsSentence(before) && Clause().IsMatch(after)
            ? [before, after]
            : [text];

    /// <summary>Says the dashes of a text with other marks.</summary>
    public static string Apply(string text)
    {
        var dashes = Dash().Matches(text);
        if (dashes.Count == 0 || dashes.Count > 2)
        {
            return text;
        }

        var (before, after) = (text[..dashes[0].Index], text[(dashes[^1].Index + dashes[^1].Length)..]);
        if (dashes.Count == 2)
        {
            // “The block – an injection – stops pain” goes on behind it; a noun there may be one more item.
            var middle = text[(dashes[0].Index + dashes[0].Length)..dashes[1].Index];
            return !HasMark(before) && !HasMark(middle) && !HasMark(after.TrimEnd('.', '!', '?')) && !Joint().IsMatch(middle) && Verb().IsMatch(after) ? $"{before}, {middle}, {after}" : text;
        }

        return Joint().IsMatch(after) ? $"{before}, {after}"
            : GoesOn().IsMatch(after) && !HasMark(text[..^1]) ? $"{before}, {after}"
            : text.Contains(':') || Condition().IsMatch(before) ? text
            : EnglishSentence.CountWords(before) <= MostWordsOfLabel && !HasMark(Number().Replace(before, "")) ? $"{before}: {after}"
            : IsSentence(before) && !HasMark(before) ? $"{before}: {after}"
            : text;
    }

    /// <summary>Whether a text has the verb of a sentence.</summary>
    public static bool IsSentence(string text) => Verb().IsMatch(text) || AnyVerb().IsMatch(text) || Order().IsMatch(text);

    private static bool HasMark(string text) => text.AsSpan().IndexOfAny(",;:") >= 0;

    // Between figures it says “to”, which is for a person to see.
    [GeneratedRegex(@"(?<=[^\d ]) [-–—] (?=[^\d ])|(?<=\p{L})—(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    // “If you smoke – you should stop”: what stands before is no sentence.
    [GeneratedRegex(@"^\W*(?:if|when|whenever|unless|until|while|although|though|because|since|once|in case|as|before|after)\b(?!.*,)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    // What begins a sentence whatever stands before: somebody or something with its verb, or an order.
    [GeneratedRegex(
        @"^(?:please |always |never )?(?:(?:you|we|they|it|he|she|this|these|there|your (?:doctor|nurse|midwife|GP|pharmacist)) (?:\w+ly )?(?:can|cannot|will|should|may|must|might|could|are|is|was|were|have|has|need|needs|do|does|get|gets|help|helps)\b|(?:do not|don['’]t|never|please|call|ring|phone|ask|tell|speak|talk|see your|contact|go to|keep|stop|wash|take|use|rest|drink|check|bring|make sure|try) \w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:(?:often|also|usually|sometimes|only|always|never|then|\w+ly) )?(?:is|are|was|were|can|cannot|will|may|might|must|should|could|would|have|has|had|do|does|need|needs|help|helps|stop|stops|make|makes|cause|causes|give|gives|work|works|happen|happens)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:is|are|was|were|can|cannot|will|may|might|must|should|could|would|have|has|had|do|does|need|needs|help|helps|make|makes|cause|causes|give|gives|treat|use|take|get|feel|want|call|tell|ask|keep)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyVerb();

    [GeneratedRegex(@"^(?:please |always )?(?:do not|don['’]t|never|call|ring|phone|ask|tell|speak|talk|see|contact|go|keep|stop|wash|take|use|rest|drink|eat|check|bring|make|try|wear|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:and|or|but|nor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    // No noun, and so no item of a list, and no sentence.
    [GeneratedRegex(@"^(?:for|with|without|by|from|in|on|at|to|of|not|if|when|unless|until|while|because|so that|as|like|such as|including|especially|particularly|usually|often|sometimes|even|about|up to|longer|sooner|which|who|where)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    // That of a step: “2. Ice – …”.
    [GeneratedRegex(@"^(?:Step )?\d{1,3}[.:)] ", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
