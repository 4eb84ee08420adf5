using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Notes what a person has to look at while a draft is made.</summary>
internal sealed class DraftReview(EnglishRewriting? rewriting)
{
    private readonly ImmutableArray<EasyReadReviewItem>.Builder _items = ImmutableArray.CreateBuilder<EasyReadReviewItem>();
    private readonly HashSet<string> _hardWords = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All that was noted, in the order of the leaflet.</summary>
    public ImmutableArray<EasyReadReviewItem> Items => _items.ToImmutable();

    /// <summary>Notes something.</summary>
    public void Add(EasyReadReviewKind kind, NodeId node, string draft, string? source) => _items.Add(new EasyReadReviewItem(kind, node, draft, source));

    /// <summary>Takes a sentence.</summary>
    public void Take(NodeId node, DraftText text, DraftSentence sentence)
    {
        var all = sentence.Sentences.Concat(sentence.Meanings).Select(text.Plain).ToList();
        if (sentence.IsChanged)
        {
            Add(EasyReadReviewKind.ChangedSentence, node, string.Join(" ", all), text.Plain(sentence.Source));
        }

        foreach (var word in sentence.Sentences.SelectMany(words => rewriting?.HardWordsIn(DraftText.WordsOf(words)) ?? []).Where(_hardWords.Add))
        {
            Add(EasyReadReviewKind.HardWord, node, word, null);
        }

        foreach (var share in sentence.Sentences.SelectMany(words => rewriting is null ? [] : Proportions.LeftIn(DraftText.WordsOf(words))))
        {
            Add(EasyReadReviewKind.Percentage, node, share, text.Plain(sentence.Source));
        }
    }

    /// <summary>Takes a row as it stands in the draft.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="picture">Its picture; null: none was certain.</param>
    /// <param name="isMeaning">Whether it only says what words of the row above mean, which needs no picture.</param>
    public void TakeRow(NodeId node, IEnumerable<Paragraph> sentences, string? picture, bool isMeaning = false)
    {
        var words = sentences.Select(sentence => LeafletText.Of(sentence.Inlines)).ToList();
        foreach (var sentence in words.Where(_ => rewriting is not null))
        {
            if (EnglishSentence.CountWords(sentence) > EnglishSentence.MostWords)
            {
                Add(EasyReadReviewKind.LongSentence, node, sentence, null);
            }
        }

        if (picture is null && !isMeaning)
        {
            Add(EasyReadReviewKind.RowWithoutPicture, node, string.Join(" ", words), null);
        }
    }
}
