using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// The items of a held list, and of the lists in them. Under the words of its item an inner list stands below all that leads to it; on lines without those
/// words, its items would be read as items of the list around it, and in a list of what must not be done as forbidden like those.
/// </summary>
/// <param name="lines">Makes the lines.</param>
/// <param name="numbers">The numbers of the items.</param>
/// <param name="opening">The words before the list; empty: none, so that nothing can lead to an inner list again.</param>
/// <param name="rest">Takes what is not words: tables, figures, boxes.</param>
internal sealed class HeldItems(DraftLines lines, StepNumbers numbers, string opening, List<Block> rest)
{
    /// <summary>What an item says.</summary>
    /// <param name="item">The item.</param>
    /// <param name="marker">Its number; empty where it has none.</param>
    public IEnumerable<HeldGroup> Of(ListItem item, string marker) => Of(item, marker, [], opening);

    private List<HeldGroup> Of(ListItem item, string marker, ImmutableArray<(DraftText Text, DraftSentence Sentence)> leads, string above)
    {
        var groups = new List<HeldGroup>();
        ImmutableArray<Inline> words = [];
        foreach (var block in numbers.Under(item))
        {
            switch (block)
            {
                case Paragraph paragraph:
                    words = words.IsEmpty ? paragraph.Inlines : [.. words, new Text(" "), .. paragraph.Inlines];
                    break;
                case ListBlock list when words.IsEmpty:
                    groups.AddRange(list.Items.SelectMany((inner, index) => Of(inner, numbers.Of(list, index), leads, above)));
                    break;
                case ListBlock list when marker.Length == 0 && InnerLists.EndTheSentence(DraftText.Of(words), list):
                    groups.AddRange(list.Items.Select(inner => new HeldGroup(leads, Line("", [.. words, new Text(" "), .. ((Paragraph)inner.Blocks[0]).Inlines], OpenLists.Joined))));
                    words = [];
                    break;
                case ListBlock list when opening.Length == 0 || InnerLists.AreRemarks(above, LeafletText.Of(words), list):
                    words = InnerLists.InOneLine(words, list, rest);
                    break;
                case ListBlock list:
                    leads = [.. leads, .. Line(marker, words, InnerLists.WithColon)];
                    above += " " + LeafletText.Of(words);
                    groups.AddRange(list.Items.SelectMany((inner, index) => Of(inner, numbers.Of(list, index), leads, above)));
                    (words, marker) = ([], "");
                    break;
                default:
                    rest.Add(block);
                    break;
            }
        }

        if (Line(marker, words) is { Count: > 0 } line)
        {
            groups.Add(new HeldGroup(leads, line));
        }

        return groups;
    }

    private List<(DraftText Text, DraftSentence Sentence)> Line(string marker, ImmutableArray<Inline> inlines, Func<string, string>? marked = null)
    {
        var text = DraftText.Of(inlines);
        var words = text.Text.Replace('\n', ' ').Trim();
        return words.Length == 0 ? [] : [lines.Rewritten(text, marker + (marked?.Invoke(words) ?? words), isWhole: false), .. lines.Behind(text)];
    }
}
