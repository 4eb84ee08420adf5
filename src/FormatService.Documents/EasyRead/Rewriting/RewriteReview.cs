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
        var changed = _was[row].Zip(rewrite.Sentences).Where(pair => !(pair.Second is [var same] && same == pair.First)).ToList();
        foreach (var (sentence, words) in changed)
        {
            // What the leaflet says is the source, not what rules made of it.
            var source = items.Find(item => item.Kind == EasyReadReviewKind.ChangedSentence && item.Draft.Contains(sentence, StringComparison.Ordinal));
            yield return new EasyReadReviewItem(EasyReadReviewKind.ModelSentence, row, string.Join(" ", words), source?.Source ?? sentence);
        }

        foreach (var item in items)
        {
            if (item.Kind switch
            {
                EasyReadReviewKind.ChangedSentence => !changed.Exists(pair => item.Draft.Contains(pair.First, StringComparison.Ordinal)),
                EasyReadReviewKind.HardWord => hard.Contains(item.Draft),
                _ => false,
            })
            {
                yield return item;
            }
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

    private static IEnumerable<PictureRow> Rows(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        PictureRow row => [row],
        Section section => Rows(section.Blocks),
        Callout callout => Rows(callout.Blocks),
        _ => Enumerable.Empty<PictureRow>(),
    });

    private static ImmutableArray<string> Lines(PictureRow row) => [.. row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines))];
}
