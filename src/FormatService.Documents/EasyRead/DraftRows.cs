using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the lines of a draft: one idea beside one picture. What denies has no picture, since a picture would show what it denies.</summary>
internal sealed class DraftRows(EnglishRewriting? rewriting, DraftReview review)
{
    /// <summary>How many lines one row has at most, where its author did not hold more together.</summary>
    public const int MostLines = 6;

    // How many headings above deny: a picture below would show what they deny.
    private int _denials;

    /// <summary>What is made below a heading that denies, or does not.</summary>
    public T Under<T>(bool denies, Func<T> made)
    {
        _denials += denies ? 1 : 0;
        var result = made();
        _denials -= denies ? 1 : 0;
        return result;
    }

    /// <summary>The rows of a paragraph.</summary>
    public IEnumerable<Block> Grouped(NodeId id, List<(DraftText Text, DraftSentence Sentence)> drafted)
    {
        var row = 0;
        foreach (var group in RowGrouping.Of(drafted, rewriting is not null))
        {
            row++;
            foreach (var made in Row(id.Child($"{row}"), group))
            {
                yield return made;
            }
        }
    }

    /// <summary>Lines parted where there are too many for a row. What belongs together stays so, even where it is more than fits.</summary>
    public static IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> Chunked(IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> groups, int most)
    {
        var chunk = new List<(DraftText, DraftSentence)>();
        foreach (var group in groups)
        {
            if (chunk.Count > 0 && chunk.Count + group.Count > most)
            {
                yield return chunk;
                chunk = [];
            }

            chunk.AddRange(group);
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    /// <summary>One row; none where there are no words.</summary>
    /// <param name="id">The id of the row.</param>
    /// <param name="drafted">Its lines.</param>
    /// <param name="mayShow">Whether a picture may stand beside it, where nothing in it denies; else its lines hold together.</param>
    /// <param name="holds">Whether its lines hold together: then what words mean stands behind all of them.</param>
    public IEnumerable<Block> Row(NodeId id, List<(DraftText Text, DraftSentence Sentence)> drafted, bool mayShow = true, bool holds = false)
    {
        if (drafted.Count == 0)
        {
            return [];
        }

        var denies = !mayShow || _denials > 0 || drafted.Any(line => Denials.In(DraftText.WordsOf(line.Sentence.Source)));
        var sentences = ImmutableArray.CreateBuilder<Paragraph>();

        // Between a day and its hours, what a word means would part who can be reached from when.
        holds |= !mayShow || (rewriting is not null && drafted.Skip(1).Any(line => ContactLines.Is(line.Sentence.Source)));
        foreach (var (text, words, isMeaning) in Groups(drafted, holds).SelectMany(group => group.SelectMany(Said).Concat(group.SelectMany(Meant))))
        {
            var inlines = text.Inlines(words);
            // As it will be read: words of a link deny like any others.
            denies |= !isMeaning && Denials.In(LeafletText.Of(inlines));
            if (!inlines.IsEmpty)
            {
                sentences.Add(new Paragraph(id.Child($"s-{sentences.Count + 1}"), inlines));
            }
        }

        foreach (var (text, sentence) in drafted)
        {
            review.Take(id, text, sentence);
        }

        if (sentences.Count == 0)
        {
            return [];
        }

        var picture = rewriting is null || denies ? null : RowGrouping.PictureOf(drafted);
        if (picture is not null && Denials.Allows(drafted[0].Sentence.Source) && drafted.Exists(line => EasyReadConcepts.IsDenied(picture, line.Text.Text)))
        {
            // “You may drive after 30 minutes” beside “you must not drive”: the only picture would be that of a car.
            picture = null;
        }

        review.TakeRow(id, sentences, picture);
        return [new PictureRow(id, picture is null ? null : new EasyReadPicture(picture, AltText.Decorative), sentences.ToImmutable())];
    }

    // A line and what belongs behind it, or all of them.
    private List<List<(DraftText Text, DraftSentence Sentence)>> Groups(List<(DraftText Text, DraftSentence Sentence)> drafted, bool holds)
    {
        var groups = new List<List<(DraftText, DraftSentence)>>();
        foreach (var line in drafted)
        {
            // “Limit what you drink. This includes soup.”: what a word means would be taken for what “this” is.
            if (groups.Count == 0 || !(holds || IsQuoted(groups[^1]) || line.Sentence.IsBehind || line.Text.HasContact(line.Sentence.Source) || (rewriting is not null && BackReferences.InParagraph(line.Text.Plain(line.Sentence.Sentences[0])))))
            {
                groups.Add([]);
            }

            groups[^1].Add(line);
        }

        return groups;
    }

    // What a word means, put between the sentences of somebody’s speech, would be said by that person.
    private static bool IsQuoted(List<(DraftText Text, DraftSentence Sentence)> group)
    {
        var words = string.Concat(group.Select(line => line.Sentence.Source));
        return words.Count(unit => unit == '“') > words.Count(unit => unit == '”') || words.Count(unit => unit == '"') % 2 == 1;
    }

    private static IEnumerable<(DraftText Text, string Words, bool IsMeaning)> Said((DraftText Text, DraftSentence Sentence) line) =>
        line.Sentence.Sentences.Select(words => (line.Text, words, false));

    private static IEnumerable<(DraftText Text, string Words, bool IsMeaning)> Meant((DraftText Text, DraftSentence Sentence) line) =>
        line.Sentence.Meanings.Select(words => (line.Text, words, true));
}
