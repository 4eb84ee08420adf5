using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Lists that mean something only together with the words before them: one row, or rows that each begin with those words.</summary>
internal sealed class HeldLists(DraftLines lines, DraftRows rows, StepNumbers numbers)
{
    // Beside words of several sentences, a row has room for items all the same.
    private const int FewestItems = 3;

    /// <summary>The rows of a list.</summary>
    /// <param name="lead">The words before it.</param>
    /// <param name="id">The id that those of the rows begin with.</param>
    /// <param name="items">Its items.</param>
    /// <param name="marker">What stands before each item.</param>
    /// <param name="before">What stands before all.</param>
    /// <param name="rest">Takes what stands under items and is not words.</param>
    /// <param name="tail">The paragraph behind it that says nothing without it; null: there is none.</param>
    public ImmutableArray<Block> Of(DraftText lead, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before, List<Block> rest, DraftText? tail = null)
    {
        var sentences = SentenceSplitter.Split(lead.Text).ToList();
        var result = ImmutableArray.CreateBuilder<Block>();
        if (sentences.Count > 0)
        {
            sentences[0] = before + sentences[0];
        }

        var groups = lines.Each(lead, sentences, isLastWhole: false);
        var from = OpenLists.BeginningOfLead(sentences);
        result.AddRange(rows.Grouped(id.Child("before"), [.. groups.Take(from).SelectMany(group => group)]));
        List<(DraftText Text, DraftSentence Sentence)> opening = groups.Count > 0 ? [.. groups.Skip(from).SelectMany(group => group)] : [.. lines.Behind(lead)];
        var first = groups.Skip(from).Select(group => group[0]).ToList();
        var itemLines = items.Select((item, index) => ItemLines(item, marker(index), rest)).ToList();
        var (behind, after) = TailLines(tail);

        // Without words before them, nothing would hold two rows together.
        var number = 0;
        var chunks = DraftRows.Chunked(itemLines, first.Count == 0 ? int.MaxValue : Math.Max(DraftRows.MostLines - first.Count, FewestItems)).ToList();
        (chunks.LastOrDefault() ?? opening).AddRange(behind);
        foreach (var chunk in chunks)
        {
            number++;
            result.AddRange(rows.Row(id.Child($"{number}"), [.. number == 1 ? opening : first.Select(line => (line.Text, line.Sentence with { Meanings = [] })), .. chunk], mayShow: false));
        }

        if (number == 0)
        {
            // All items are tables or figures.
            result.AddRange(rows.Row(id.Child("1"), opening, mayShow: false));
        }

        result.AddRange(rows.Grouped(id.Child("after"), after));
        return result.ToImmutable();
    }

    // The sentences of a tail that belong to the list, and those that may stand alone again.
    private (List<(DraftText Text, DraftSentence Sentence)> Behind, List<(DraftText Text, DraftSentence Sentence)> After) TailLines(DraftText? tail)
    {
        if (tail is null)
        {
            return ([], []);
        }

        var sentences = SentenceSplitter.Split(tail.Text).ToList();
        var groups = lines.Each(tail, sentences, isFirstWhole: !BackReferences.GoesOn(tail.Text));
        var count = 1 + sentences.Skip(1).Take(DraftRows.MostLines - 1).TakeWhile((sentence, index) => sentences[index].EndsWith('?') || BackReferences.InParagraph(tail.Plain(sentence))).Count();
        return ([.. groups.Take(count).SelectMany(group => group)], [.. groups.Skip(count).SelectMany(group => group)]);
    }

    private List<(DraftText Text, DraftSentence Sentence)> ItemLines(ListItem item, string marker, List<Block> rest)
    {
        var text = DraftText.Of(ItemInOneLine.Of(item, numbers, rest));
        var words = text.Text.Replace('\n', ' ').Trim();
        return words.Length == 0 ? [] : [lines.Rewritten(text, marker + words, isWhole: false), .. lines.Behind(text)];
    }
}
