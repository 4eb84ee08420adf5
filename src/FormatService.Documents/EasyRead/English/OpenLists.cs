using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Lists whose items end the sentence that stands before them: “Tell us if you:” and “have diabetes”.</summary>
internal static partial class OpenLists
{
    private static readonly FrozenSet<string> OpenEnds = new[]
    {
        "you", "to", "of", "for", "with", "by", "from", "about", "can", "cause", "causes", "include", "includes", "mean", "means", "have", "need", "bring", "take", "using", "on", "in", "or",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // More, in one row, would be a page.
    private const int MostItems = 6;

    private static readonly string[] Referring = ["following", "these", "below", "those"];

    // Further before a list, “the following” is another thing.
    private const int MostBetween = 2;

    // What is said again with each item is not long.
    private const int Longest = 300;

    /// <summary>Whether each item goes on from the sentence before, and none becomes too long.</summary>
    public static bool GoesOn(DraftText intro, ImmutableArray<ListItem> items)
    {
        var words = intro.Text.TrimEnd();
        return words.Length <= Longest
            && words.EndsWith(':')
            && words.IndexOf(':', StringComparison.Ordinal) == words.Length - 1
            && intro.Addresses.Count == 0
            && !Names().IsMatch(words)
            && SentenceSplitter.Split(words).Count() == 1
            && OpenEnds.Contains(words[(words.LastIndexOf(' ') + 1)..^1])
            && items.All(item => item.Blocks is [Paragraph first, ..] && Continues(DraftText.Of(first.Inlines), EnglishSentence.CountWords(words)));
    }

    /// <summary>
    /// Whether a list means what it says only together with the words before it and with all its items: “You must not:” and “drive a car”,
    /// or “You can go home when you:” and “can walk” and “have no pain”.
    /// </summary>
    /// <param name="intro">The words before; empty when there are none.</param>
    /// <param name="items">What each item begins with.</param>
    public static bool StaysTogether(string intro, IReadOnlyList<string> items)
    {
        // “If you do not, …” says nothing without the item before it.
        if (items.Any(Denials.IsJoined) || (items.Count <= MostItems && items.Skip(1).Any(BackReferences.Bound)))
        {
            return true;
        }

        intro = intro.Trim();
        if (intro.Length == 0)
        {
            // “Do not eat”, “drink”.
            return items.Count > 1 && Denials.In(items[0]) && items.Skip(1).Any(GoesOnFrom);
        }

        return IsOpen(intro) && (Denials.Binds(intro) || (items.Any(Denials.In) && items.Any(GoesOnFrom)));
    }

    /// <summary>
    /// With which of the sentences before a list its words begin: in “Do not take it if any of the following is true. If you are not sure, ask us:”, it is the
    /// first that its items are said of.
    /// </summary>
    public static int BeginningOfLead(IReadOnlyList<string> sentences)
    {
        var last = Math.Max(sentences.Count - 1, 0);
        if (sentences.Count < 2 || Names(sentences[last]))
        {
            return last;
        }

        for (var i = last - 1; i >= Math.Max(0, last - MostBetween); i--)
        {
            if (Names(sentences[i]))
            {
                return i;
            }
        }

        return last;

        static bool Names(string sentence) => sentence.Contains("following", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" below", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether what follows ends the sentence: “Call us if”.</summary>
    public static bool IsOpenHeading(string heading) =>
        heading.EndsWith(':') || heading[(heading.LastIndexOf(' ') + 1)..] is var last && (OpenEnds.Contains(last) || Denials.Binds(last));

    private static bool IsOpen(string intro) =>
        intro[^1] is not ('.' or '!' or '?') || Referring.Any(word => intro.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool GoesOnFrom(string item) => item.TrimStart() is [var first, ..] && char.IsLower(first);

    /// <summary>The sentence and the item behind it as one sentence.</summary>
    public static string Joined(string text) => text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? $"{text[..colon]} {text[(colon + 1)..].Trim()}" : text;

    // What begins with a capital may be a name, or a sentence of its own.
    private static bool Continues(DraftText item, int before) =>
        item.Text.TrimStart() is [var start, ..] && char.IsLower(start)
        && SentenceSplitter.Split(item.Text).FirstOrDefault() is { } first
        && before + EnglishSentence.CountWords(first) <= EnglishSentence.MostWordsOfAll;

    // “Medicines you can take:” names what follows; with “paracetamol” behind it, it is no sentence.
    [GeneratedRegex(
        @"^(?!(?:you|we|they|it|he|she|i|if|when|while|until|unless|before|after|because|tell|ask|call|ring|phone|contact|let|help|make|see|check|bring|please|show|warn) )\w+(?: \w+)?(?: that| which)? (?:you|we|they|your|our)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
