using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Lists that mean something only together with the words before them: one row, or rows that each begin with those words.</summary>
internal sealed class HeldLists(DraftLines lines, DraftRows rows, StepNumbers numbers)
{
    // Beside words of several sentences, a row has room for items all the same.
    private const int FewestItems = 3;

    // More lines in one row would be a page.
    private const int MostTogether = 12;

    /// <summary>The rows of a list.</summary>
    /// <param name="lead">The words before it.</param>
    /// <param name="id">The id that those of the rows begin with.</param>
    /// <param name="items">Its items.</param>
    /// <param name="marker">What stands before each item.</param>
    /// <param name="before">What stands before all.</param>
    /// <param name="rest">Takes what stands under items and is not words.</param>
    /// <param name="tail">The paragraph behind it that says nothing without it; null: there is none.</param>
    /// <param name="isBelow">Whether the words before it are the question right above.</param>
    public ImmutableArray<Block> Of(DraftText lead, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before, List<Block> rest, DraftText? tail = null, bool isBelow = false)
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
        var opens = first.Count == 0 ? "" : before + lead.Plain(lead.Text);
        var held = new HeldItems(lines, numbers, opens, rest);
        var again = first.ConvertAll(WithoutMeanings);
        var parts = Parts([.. items.SelectMany((item, index) => held.Of(item, marker(index)))], again, InnerLists.HoldTogether(opens, [.. items.Where(item => !item.Blocks.Any(block => block is ListBlock)).Select(Beginning)]));
        var (behind, after) = TailLines(tail);
        (parts.LastOrDefault() ?? opening).AddRange(behind);

        // Right below the heading that it answers, a question is not asked again; but what its words mean has to stand somewhere.
        var isAsked = isBelow && opening.TrueForAll(line => line.Sentence.Meanings.IsEmpty);
        var number = 0;
        foreach (var part in parts)
        {
            number++;
            result.AddRange(rows.Row(id.Child($"{number}"), [.. number > 1 ? again : isAsked ? [] : opening, .. part], mayShow: false));
        }

        if (number == 0 && !isAsked)
        {
            // All items are tables or figures.
            result.AddRange(rows.Row(id.Child("1"), opening, mayShow: false));
        }

        result.AddRange(rows.Grouped(id.Child("after"), after));
        return result.ToImmutable();
    }

    /// <summary>The row of a short list and the words before it, each item a line; null where it is more than fits.</summary>
    public IEnumerable<Block>? InOneRow(Paragraph intro, ListBlock list)
    {
        var words = LeafletText.Of(intro.Inlines).TrimEnd();
        if (list.Kind != ListKind.Bulleted || !words.EndsWith(':') || list.Items.Length >= DraftRows.MostLines || DraftLines.HasNotes(intro.Inlines)
            || list.Items.Any(item => item.Blocks is not [Paragraph only] || DraftLines.HasNotes(only.Inlines) || DraftText.Of(only.Inlines).Addresses.Count > 0))
        {
            return null;
        }

        var opening = DraftText.Of(intro.Inlines);
        var sentences = SentenceSplitter.Split(opening.Text).ToList();

        // “All operations carry risks. These include:” is one sentence in two.
        if (opening.Addresses.Count > 0 || sentences.Count + list.Items.Length > DraftRows.MostLines || (sentences.Count != 1 && !(sentences.Count > 1 && BackReferences.OpensList(sentences[^1]))))
        {
            return null;
        }

        var items = list.Items.Select(item => DraftText.Of(((Paragraph)item.Blocks[0]).Inlines)).ToList();
        if (items.Exists(item => SentenceSplitter.Split(item.Text).Count() != 1 || EnglishSentence.CountWords(item.Text) > EnglishSentence.MostWords))
        {
            return null;
        }

        return rows.Row(intro.Id.Child("1"), [.. lines.Each(opening, sentences).SelectMany(group => group), .. items.Select(item => lines.Rewritten(item, item.Text.Trim(), isWhole: false))]);
    }

    // What stands in each row behind the words before the list. An inner list is a row of its own, with all that leads to it.
    private static List<List<(DraftText Text, DraftSentence Sentence)>> Parts(List<HeldGroup> groups, List<(DraftText Text, DraftSentence Sentence)> again, bool areTogether)
    {
        if (again.Count == 0)
        {
            // Without words before them, nothing would hold two rows together.
            return groups.Count == 0 ? [] : [[.. groups.SelectMany(group => group.Lines)]];
        }

        var said = new HashSet<DraftSentence>(ReferenceEqualityComparer.Instance);
        var parts = new List<List<(DraftText Text, DraftSentence Sentence)>>();
        var whole = new List<(DraftText Text, DraftSentence Sentence)>();
        foreach (var run in Runs(groups))
        {
            // “If you can walk” and “have one of these:” hold only together: what follows the inner list begins anew in the same row.
            var leads = run[0].Leads;
            whole.AddRange([.. whole.Count > 0 && leads.IsEmpty ? again : [], .. leads, .. run.SelectMany(group => group.Lines)]);
            foreach (var chunk in DraftRows.Chunked(run.Select(group => group.Lines), Math.Max(DraftRows.MostLines - again.Count - leads.Length, FewestItems)))
            {
                parts.Add([.. leads.Select(lead => said.Add(lead.Sentence) ? lead : WithoutMeanings(lead)), .. chunk]);
            }
        }

        return areTogether && parts.Count > 1 && groups.Exists(group => !group.Leads.IsEmpty) && groups.TrueForAll(group => group.Leads.Length < 2) && whole.Count <= MostTogether ? [whole] : parts;
    }

    // Groups in order, those under the same words together.
    private static IEnumerable<List<HeldGroup>> Runs(List<HeldGroup> groups)
    {
        for (var start = 0; start < groups.Count;)
        {
            var run = groups.Skip(start).TakeWhile(group => group.Leads == groups[start].Leads).ToList();
            yield return run;
            start += run.Count;
        }
    }

    private static (DraftText Text, DraftSentence Sentence) WithoutMeanings((DraftText Text, DraftSentence Sentence) line) => (line.Text, line.Sentence with { Meanings = [] });

    private static string Beginning(ListItem item) => item.Blocks is [Paragraph first, ..] ? LeafletText.Of(first.Inlines) : "";

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
}
