using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Lists within the items of a list that holds together: what they are to the words of their item.</summary>
internal static partial class InnerLists
{
    private const int FewestWordsOfSentence = 3;
    private const string Ends = ".!?…";

    /// <summary>Whether each item ends the sentence that the words before begin, alone: “have:” and “liver disease”.</summary>
    public static bool EndTheSentence(DraftText words, ListBlock list) =>
        list.Kind == ListKind.Bulleted
        && OpenLists.GoesOn(words, list.Items)
        && !Denials.Binds(words.Text) && !Choice().IsMatch(words.Text)
        && list.Items.All(item => item.Blocks is [Paragraph only] && LeafletText.Of(only.Inlines) is var said && !Denials.IsJoined(said) && SentenceSplitter.Split(said).Count() == 1);

    /// <summary>
    /// Whether the items are said about their item and are not part of what the list asks or forbids: “smoke” and “Use nicotine patches.”, or “milk:” and
    /// “drink oat milk” in a list of what not to eat.
    /// </summary>
    /// <param name="above">All that leads to the item.</param>
    /// <param name="words">The words of the item.</param>
    /// <param name="list">The list within it.</param>
    public static bool AreRemarks(string above, string words, ListBlock list)
    {
        if (list.Kind == ListKind.Numbered)
        {
            return false;
        }

        var items = list.Items.Select(item => LeafletText.Of(item.Blocks).Trim()).ToList();
        var denies = Denials.In(above);
        return words.TrimEnd().EndsWith(':')
            ? denies && !Denials.Bounds(words) && (items.TrueForAll(HasEnd) || items.Exists(item => Advice().IsMatch(item)))
            : !Denials.Bounds(words) && (items.TrueForAll(IsSentence) || (denies && items.Exists(item => Advice().IsMatch(item))));
    }

    /// <summary>The words of an item and of what stands under it, in one line and without brackets.</summary>
    /// <param name="words">The words of the item.</param>
    /// <param name="list">The list within it.</param>
    /// <param name="rest">Takes what is not words.</param>
    public static ImmutableArray<Inline> InOneLine(ImmutableArray<Inline> words, ListBlock list, List<Block> rest)
    {
        var items = list.Items.Select(item => Words(item, rest)).Where(item => !item.IsEmpty).ToList();
        var areSentences = items.TrueForAll(item => IsSentence(LeafletText.Of(item)));
        var hasCommas = items.Exists(item => LeafletText.Of(item).Contains(',', StringComparison.Ordinal));
        foreach (var item in items)
        {
            var before = LeafletText.Of(words).TrimEnd();
            var mark = before.Length == 0 || before[^1] is ':' or ';' or ',' || Ends.Contains(before[^1]) ? " "
                : areSentences ? ". "
                : item == items[0] ? ": "
                : Denials.IsJoined(before) ? " "
                : hasCommas ? "; " : ", ";
            words = [.. words, new Text(mark), .. item];
        }

        return areSentences && LeafletText.Of(words).TrimEnd() is [.., var end] && char.IsLetterOrDigit(end) ? [.. words, new Text(".")] : words;
    }

    /// <summary>Whether all items of a list may have to be true together, so that no row may hold some of them alone.</summary>
    public static bool HoldTogether(string opening, IReadOnlyList<string> items) => All().IsMatch(opening) || items.Any(Denials.IsJoined);

    /// <summary>Words that lead to a list, with a colon behind where they have no mark.</summary>
    public static string WithColon(string words) => words is [.., var end] && (end is ':' || Ends.Contains(end)) ? words : words.TrimEnd(' ', ';', ',') + ":";

    private static ImmutableArray<Inline> Words(ListItem item, List<Block> rest)
    {
        ImmutableArray<Inline> words = [];
        foreach (var block in item.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    words = words.IsEmpty ? paragraph.Inlines : [.. words, new Text(" "), .. paragraph.Inlines];
                    break;
                case ListBlock list:
                    words = InOneLine(words, list, rest);
                    break;
                default:
                    rest.Add(block);
                    break;
            }
        }

        return words;
    }

    // “Use nicotine patches” is one without its stop; “Football” is none.
    private static bool IsSentence(string item) => HasEnd(item) || (item is [var first, ..] && char.IsUpper(first) && EnglishSentence.CountWords(item) >= FewestWordsOfSentence);

    private static bool HasEnd(string item) => item.TrimEnd() is [.., var last] && Ends.Contains(last);

    [GeneratedRegex(@"\b(?:only|both|all|each of|every|until|till|when|once|unless|provided|providing|as long as|so long as|as soon as)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();

    // “One of these:”, with each of them behind it, would be all of them.
    [GeneratedRegex(@"\b(?:one|any|either|two|three|both|all|some|each|every|every one|\d+)\b|\b(?:and|or):?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"^\s*(?:please |always |instead,? )?(?:you (?:can|may|should|must)|try|choose|ask|call|ring|phone|tell|speak|see|wear|wash|go|wait|rest|check|drink|eat|use|take|have|keep|make|bring)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advice();
}
