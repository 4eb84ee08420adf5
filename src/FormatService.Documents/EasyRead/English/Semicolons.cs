using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Says what a semicolon parts without it (FORMATS E-07): behind a label, each part is a line of a list; between two clauses that stand alone, a full stop. Where a condition,
/// or a “not”, may be meant for what follows as well, the semicolon stays.
/// </summary>
internal static partial class Semicolons
{
    private const string Mark = "; ";

    // Nobody writes so long a sentence, nor so long a list in one.
    private const int Longest = 1000, MostParts = 8;

    // A label is a few words; a clause has at least a subject and its verb.
    private const int MostWordsOfLabel = 12, FewestWords = 3;

    /// <summary>A label and what stands behind it, each part a line of its own; a text that is no such list is one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBind">Whether the label may make a condition, as the name of a column may; that of a sentence may be meant for all of its parts together.</param>
    public static string[] Lines(string text, bool mayBind)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || text.Length > Longest || !text.Contains(Mark, StringComparison.Ordinal))
        {
            return [text];
        }

        var (label, rest) = (text[..(colon + 1)], text[(colon + 2)..].TrimEnd());
        var parts = rest.Split(Mark, StringSplitOptions.TrimEntries);
        return parts.Length is > 1 and <= MostParts
            && EnglishSentence.CountWords(label) is > 0 and <= MostWordsOfLabel
            && !label.AsSpan().ContainsAny(".;!(“")
            && (mayBind || !Denials.Binds(label))
            && Array.TrueForAll(parts, IsLine)
            && !Array.Exists(parts[1..], GoesOn)
            && !Array.Exists(parts[..^1], Conditions)
                ? [label, .. parts[..^1], WithoutStop(parts[^1])]
                : [text];
    }

    /// <summary>The sentences between the semicolons of a sentence, where each of them stands alone; else the sentence.</summary>
    public static string[] Sentences(string sentence)
    {
        if (sentence.Length > Longest || !sentence.Contains(Mark, StringComparison.Ordinal))
        {
            return [sentence];
        }

        var parts = sentence.Split(Mark, StringSplitOptions.TrimEntries);
        return parts.Length <= MostParts
            && Array.TrueForAll(parts, IsLine)
            && !Array.Exists(parts[..^1], Conditions)
            && (!Array.Exists(parts[..^1], Holds().IsMatch) || Array.TrueForAll(parts[1..], However().IsMatch))
            && IsFirst(parts[0])
            && Array.TrueForAll(parts[1..], part => StandsAlone(part, parts[0], Array.Exists(parts, Denials.In)))
                ? parts
                : [sentence];
    }

    // What brackets or quotation marks open in one part and close in another is one thing. “Under 12: half a tablet” has a label of its own.
    private static bool IsLine(string part) => part.Length > 0 && !part.Contains(": ", StringComparison.Ordinal) && part.Count(unit => unit == '(') == part.Count(unit => unit == ')') && part.Count(unit => unit == '“') == part.Count(unit => unit == '”');

    // “Or a fever”, “otherwise rest”, “not at night” say nothing without what stands before.
    private static bool GoesOn(string part) => Denials.IsJoined(part) || Further().IsMatch(part) || BackReferences.Bound(part);

    // In “if you bleed, stop; call us” it is as much about the call.
    private static bool Conditions(string part) => Condition().IsMatch(part);

    private static bool IsFirst(string part) => EnglishSentence.CountWords(part) >= FewestWords && (Verb().IsMatch(part) || Order().IsMatch(part)) && !Denials.IsJoined(part);

    // In “You may eat toast; drink tea” nobody is told to drink, and “Do not drive; use machines” forbids both: an order stands alone behind another order, and behind one
    // that forbids, where it is nothing that anybody forbids.
    private static bool StandsAlone(string part, string first, bool isBesideDenial) =>
        EnglishSentence.CountWords(part) >= FewestWords && !Denials.IsJoined(part)
        && (Clause().IsMatch(part) || However().IsMatch(part) || OwnOrder().IsMatch(part) || (Order().IsMatch(first) && (isBesideDenial ? Call() : Order()).IsMatch(part)));

    // The lines of a list have none; that of “9 a.m.” stays.
    private static string WithoutStop(string part) => part is [.., var before, var last, '.'] && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(last) ? part[..^1] : part;

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|until|till|once|while|whilst|whether|provided|providing|assuming|depending|as long as|so long as|as soon as|in case|except|should you|either|both)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:not|also|even|only|otherwise|else|instead|however|though|so|if not|if so|except|unless|in which case|which|who|that|these|those|this|it|they|then|again|same|the same)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    // What follows may be one more thing that “make sure” or “such as” is said of.
    [GeneratedRegex(@"\b(?:that|sure|think|believe|hope|how|what|which|who|whose|why|where|risks?|chances?|possible|includ(?:e|es|ing)|such as|for example|so|because)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(@"\b(?:can|cannot|will|should|may|must|might|could|is|are|was|were|has|have|need|needs)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    // It says how it goes with the sentence before, and does so behind a full stop as well.
    [GeneratedRegex("^however, ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex However();

    // Somebody or something and its verb.
    [GeneratedRegex(
        @"^(?:(?:however|instead|otherwise|usually|sometimes|often|then),? )?(?:(?:you|we|they|it|he|she|this|these|there|(?:the|your|our|most|many|some|all) \w{1,30}(?: \w{1,30})?|\w{2,30}s) (?:\w{1,20}ly )?(?:can|cannot|will|should|may|must|might|could|is|are|was|were|has|have|need|needs|do|does|get|gets|feel|find)\b|we (?:give|tell|check|call|send|put|teach|use|ask|write|look|take)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"^(?:(?:please|always|then),? )?(?:do not|don['’]t|never|call|ring|phone|contact|tell|ask|speak|talk|see (?:your|a|the|us)|go to|keep|stop|wash|take|use|rest|drink|eat|swallow|check|bring|try|wear|avoid|choose)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:(?:however|instead|otherwise|please),? (?:always )?(?:call|ring|phone|contact|tell|ask|speak|talk|see|go|keep|stop|use|take|wash|check|bring|wear|avoid)|(?:please |instead,? |however,? )?(?:do not|don['’]t|never))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnOrder();

    [GeneratedRegex(@"^(?:please |always )?(?:call|ring|phone|contact|tell|ask|speak to|see (?:your|a|the))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
