using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the lines of a draft: one idea beside one picture. What denies has no picture, since a picture would show what it denies.</summary>
internal sealed partial class DraftRows(EnglishRewriting? rewriting, DraftReview review)
{
    /// <summary>How many lines one row has at most, where its author did not hold more together.</summary>
    public const int MostLines = 6;

    // Nobody is quoted for longer: the mark is a stray one.
    private const int MostQuoted = 20;

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
        var quoted = new List<string>();
        var waiting = new List<(DraftText Text, DraftSentence Sentence)>();
        foreach (var group in RowGrouping.Of(drafted, rewriting is not null))
        {
            row++;
            var wasOpen = quoted.Count > 0;
            quoted.AddRange(group.Select(line => line.Sentence.Source));
            var isOpen = rewriting is not null && quoted.Count <= MostQuoted && Quotations.IsOpen(quoted.Select((said, index) => index == 0 ? said : said.TrimStart('“', '"', '‘')));
            var waits = isOpen || waiting.Count > 0;
            waiting.AddRange(waits ? group : []);
            if (!isOpen)
            {
                quoted.Clear();
            }

            foreach (var made in Row(id.Child($"{row}"), waits ? group.ConvertAll(line => (line.Text, line.Sentence with { Meanings = [] })) : group, holds: wasOpen))
            {
                yield return made;
            }

            if (!isOpen && Waiting(id.Child($"{row}").Child("quoted"), waiting) is { } meanings)
            {
                yield return meanings;
            }
        }

        if (Waiting(id.Child("quoted"), waiting) is { } last)
        {
            yield return last;
        }
    }

    // What words of somebody’s speech mean stands behind all of it: within, that person would say it.
    private PictureRow? Waiting(NodeId id, List<(DraftText Text, DraftSentence Sentence)> waiting)
    {
        var sentences = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var (text, words) in waiting.SelectMany(line => line.Sentence.Meanings.Select(words => (line.Text, words))))
        {
            Add(sentences, id, text.Inlines(words));
        }

        waiting.Clear();
        return sentences.Count == 0 ? null : Meanings(id, sentences.ToImmutable());
    }

    /// <summary>Lines parted where there are too many for a row. What belongs together stays so, even where it is more than fits.</summary>
    public static IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> Chunked(IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> groups, int most)
    {
        var chunk = new List<(DraftText, DraftSentence)>();
        foreach (var group in groups)
        {
            if (chunk.Count > 0 && LinesOf(chunk) + LinesOf(group) > most)
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

    // The number of a step is no line to read.
    private static int LinesOf(List<(DraftText Text, DraftSentence Sentence)> lines) =>
        lines.Sum(line => line.Sentence.Sentences.Length - (line.Sentence.Sentences.Length > 1 && StepNumbers.IsStep(line.Sentence.Sentences[0]) ? 1 : 0));

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
        var meanings = ImmutableArray.CreateBuilder<Paragraph>();
        var apart = id.Child("words");
        foreach (var group in Groups(drafted, holds))
        {
            foreach (var (line, words) in group.SelectMany(line => line.Sentence.Sentences.Select(words => (line, words))))
            {
                var inlines = line.Text.Inlines(words);
                // As it will be read: words of a link deny like any others.
                denies |= Denials.In(LeafletText.Of(inlines));
                Add(sentences, id, inlines);
            }

            // Behind more than its own sentence, what a word means is a row of its own.
            var isOne = group.Count == 1 && (!holds || drafted.Count == 1);
            foreach (var (line, words) in group.SelectMany(line => line.Sentence.Meanings.Select(words => (line, words))))
            {
                Add(isOne ? sentences : meanings, isOne ? id : apart, line.Text.Inlines(words));
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

        var picture = PictureOf(drafted, denies);
        if (picture is not null && Denials.Allows(drafted[0].Sentence.Source) && drafted.Exists(line => EasyReadConcepts.IsDenied(picture, line.Text.Text)))
        {
            // “You may drive after 30 minutes” beside “you must not drive”: the only picture would be that of a car.
            picture = null;
        }

        review.TakeRow(id, sentences, picture);
        var row = new PictureRow(id, picture is null ? null : new EasyReadPicture(picture, AltText.Decorative), sentences.ToImmutable());
        return meanings.Count == 0 ? [row] : [row, Meanings(apart, meanings.ToImmutable())];
    }

    private string? PictureOf(List<(DraftText Text, DraftSentence Sentence)> drafted, bool denies)
    {
        if (rewriting is null)
        {
            return null;
        }

        var first = drafted[0].Sentence;
        return _denials == 0 && CallOf(drafted[0].Text.Said(first.First)) is { } call ? call
            : denies || !rewriting.MayShow(DraftText.WordsOf(first.Source)) ? null
            : RowGrouping.PictureOf(drafted);
    }

    // Help is got in one way, whatever denies in the reasons for it: “Call 999 if: you cannot breathe”, “If you are not sure, call us”.
    private static string? CallOf(string words)
    {
        var call = Call().Match(words) is { Success: true } first ? first.Groups["call"].Value : CallThen().Match(words) is { Success: true } then ? then.Groups["call"].Value : "";
        return EasyReadConcepts.Find(call) is { } idea && (idea is "phone" or "ambulance" or "emergency-department" || (words.EndsWith(" if:", StringComparison.Ordinal) && !call.StartsWith("go", StringComparison.OrdinalIgnoreCase))) ? idea : null;
    }

    private PictureRow Meanings(NodeId id, ImmutableArray<Paragraph> sentences)
    {
        review.TakeRow(id, sentences, null, isMeaning: true);
        return new PictureRow(id, null, sentences);
    }

    private static void Add(ImmutableArray<Paragraph>.Builder sentences, NodeId id, ImmutableArray<Inline> inlines)
    {
        if (!inlines.IsEmpty)
        {
            sentences.Add(new Paragraph(id.Child($"s-{sentences.Count + 1}"), inlines));
        }
    }

    // A line and what belongs behind it, or all of them.
    private List<List<(DraftText Text, DraftSentence Sentence)>> Groups(List<(DraftText Text, DraftSentence Sentence)> drafted, bool holds)
    {
        var groups = new List<List<(DraftText Text, DraftSentence Sentence)>>();
        foreach (var line in drafted)
        {
            // “Limit what you drink. This includes soup.”: what a word means would be taken for what “this” is.
            if (groups.Count == 0 || !(holds || Quotations.IsOpen(groups[^1].Select(said => said.Sentence.Source)) || line.Sentence.IsBehind || line.Text.HasContact(line.Sentence.Source) || (rewriting is not null && BackReferences.InParagraph(line.Text.Plain(line.Sentence.First)))))
            {
                groups.Add([]);
            }

            groups[^1].Add(line);
        }

        return groups;
    }

    [GeneratedRegex(@"^(?:please )?(?<call>(?:call|ring|phone|dial|go to)\b[^.!?]*?) if\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"^(?:if|unless|when)\b[^,.:!?]*, (?:please )?(?<call>(?:call|ring|phone|dial)\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CallThen();
}
