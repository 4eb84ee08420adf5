using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Lists that mean something only together with the words before them: one row, or rows that each begin with those words.</summary>
internal sealed class HeldLists(DraftLines lines, DraftRows rows, StepNumbers numbers)
{
    /// <summary>The rows of a list.</summary>
    /// <param name="lead">The words before it.</param>
    /// <param name="id">The id that those of the rows begin with.</param>
    /// <param name="items">Its items.</param>
    /// <param name="marker">What stands before each item.</param>
    /// <param name="before">What stands before all.</param>
    /// <param name="rest">Takes what stands under items and is not words.</param>
    public ImmutableArray<Block> Of(DraftText lead, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before, List<Block> rest)
    {
        var sentences = SentenceSplitter.Split(lead.Text).ToList();
        var result = ImmutableArray.CreateBuilder<Block>();
        if (sentences.Count > 0)
        {
            sentences[0] = before + sentences[0];
        }

        var groups = lines.Each(lead, sentences, isLastWhole: false);
        result.AddRange(rows.Grouped(id.Child("before"), [.. groups.SkipLast(1).SelectMany(group => group)]));
        List<(DraftText Text, DraftSentence Sentence)> opening = groups is [.., var last] ? last : [.. lines.Behind(lead)];
        var first = groups.TakeLast(1).Select(group => group[0]).ToList();
        var itemLines = items.Select((item, index) => ItemLines(item, marker(index), rest)).ToList();

        // Without words before them, nothing would hold two rows together.
        var number = 0;
        foreach (var chunk in DraftRows.Chunked(itemLines, first.Count == 0 ? int.MaxValue : DraftRows.MostLines - 1))
        {
            number++;
            result.AddRange(rows.Row(id.Child($"{number}"), [.. number == 1 ? opening : first.Select(line => (line.Text, line.Sentence with { Meanings = [] })), .. chunk], mayShow: false));
        }

        if (number == 0)
        {
            // All items are tables or figures.
            result.AddRange(rows.Row(id.Child("1"), opening, mayShow: false));
        }

        return result.ToImmutable();
    }

    private List<(DraftText Text, DraftSentence Sentence)> ItemLines(ListItem item, string marker, List<Block> rest)
    {
        var text = DraftText.Of(ItemInOneLine.Of(item, numbers, rest));
        var words = text.Text.Replace('\n', ' ').Trim();
        return words.Length == 0 ? [] : [lines.Rewritten(text, marker + words, isWhole: false), .. lines.Behind(text)];
    }
}
