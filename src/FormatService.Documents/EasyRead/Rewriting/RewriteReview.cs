using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>What a person has to look at in a draft some of whose rows have new words: each new sentence beside its source, and what else still holds.</summary>
internal sealed class RewriteReview(EnglishRewriting rewriting, EasyReadDraft before, EasyReadEdition after, IReadOnlyDictionary<NodeId, RowRewrite> taken)
{
    private readonly Dictionary<NodeId, ImmutableArray<string>> _was = Rows(before.Edition.Blocks).ToDictionary(row => row.Id, Lines);
    private readonly Dictionary<NodeId, ImmutableArray<string>> _is = Rows(after.Blocks).ToDictionary(row => row.Id, Lines);

    /// <summary>All of it, in the order of the leaflet.</summary>
    public ImmutableArray<EasyReadReviewItem> Items()
    {
        var hard = _is.Values.SelectMany(lines => lines).SelectMany(rewriting.HardWordsIn).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var items = ImmutableArray.CreateBuilder<EasyReadReviewItem>();
        var byRow = before.Review.ToLookup(item => item.Node);
        items.AddRange(before.Review.Where(item => !_is.ContainsKey(item.Node)));
        foreach (var row in _is.Keys)
        {
            items.AddRange(taken.TryGetValue(row, out var rewrite)
                ? OfNew(row, rewrite, [.. byRow[row]], hard)
                : byRow[row]);
        }

        return items.ToImmutable();
    }

    private IEnumerable<EasyReadReviewItem> OfNew(NodeId row, RowRewrite rewrite, List<EasyReadReviewItem> items, HashSet<string> hard)
    {
        var was = _was[row];
        var changed = was.Zip(rewrite.Sentences).Select(pair => !(pair.Second is [var same] && same == pair.First)).ToArray();
        var isShown = new bool[was.Length];
        foreach (var item in items.Where(item => item.Kind == EasyReadReviewKind.ChangedSentence))
        {
            // What the leaflet says is the source, not what rules made of it; and of what rules made of one sentence all is shown, whatever part is new.
            if (PartsOf(item.Draft, was) is not var (first, end) || !changed.AsSpan(first, end - first).Contains(true))
            {
                yield return item;
                continue;
            }

            isShown.AsSpan(first, end - first).Fill(true);
            yield return new EasyReadReviewItem(EasyReadReviewKind.ModelSentence, row, string.Join(" ", rewrite.Sentences.Take(end).Skip(first).SelectMany(words => words)), item.Source);
        }

        for (var i = 0; i < was.Length; i++)
        {
            if (changed[i] && !isShown[i])
            {
                yield return new EasyReadReviewItem(EasyReadReviewKind.ModelSentence, row, string.Join(" ", rewrite.Sentences[i]), was[i]);
            }
        }

        foreach (var item in items.Where(item => item.Kind == EasyReadReviewKind.HardWord && hard.Contains(item.Draft)))
        {
            yield return item;
        }

        foreach (var item in items.Where(item => item.Kind == EasyReadReviewKind.Percentage && _is[row].Any(sentence => sentence.Contains(item.Draft, StringComparison.Ordinal))))
        {
            yield return item;
        }

        foreach (var sentence in _is[row].Where(sentence => EnglishSentence.CountWords(sentence) > EnglishSentence.MostWords))
        {
            yield return new EasyReadReviewItem(EasyReadReviewKind.LongSentence, row, sentence, null);
        }

        if (items.Exists(item => item.Kind == EasyReadReviewKind.RowWithoutPicture))
        {
            yield return new EasyReadReviewItem(EasyReadReviewKind.RowWithoutPicture, row, string.Join(" ", _is[row]), null);
        }
    }

    /// <summary>Which sentences of a row an item shows, one after another; null where it shows something else.</summary>
    private static (int First, int End)? PartsOf(string draft, ImmutableArray<string> sentences)
    {
        for (var first = 0; first < sentences.Length; first++)
        {
            var at = 0;
            for (var end = first; end < sentences.Length && string.CompareOrdinal(draft, at, sentences[end], 0, sentences[end].Length) == 0; end++)
            {
                at += sentences[end].Length;
                if (at == draft.Length)
                {
                    return (first, end + 1);
                }

                if (draft[at++] != ' ')
                {
                    break;
                }
            }
        }

        return null;
    }

    private static IEnumerable<PictureRow> Rows(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        PictureRow row => [row],
        Section section => Rows(section.Blocks),
        Callout callout => Rows(callout.Blocks),
        _ => Enumerable.Empty<PictureRow>(),
    });

    private static ImmutableArray<string> Lines(PictureRow row) => [.. row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines))];
}
