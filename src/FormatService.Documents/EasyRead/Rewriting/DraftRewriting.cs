using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>
/// The draft of a leaflet as words that somebody else may say more easily, and the draft with those of their words that say the same. Only whole
/// sentences of words and facts are given away: contacts, headings, tables, links, lists that mean something as a whole, pictures and the order stay.
/// </summary>
public sealed class DraftRewriting
{
    private const int MostRowsInPart = 12;
    private const int MostSentencesInRow = 6;

    private readonly RewriteGuard? _guard;
    private readonly EnglishRewriting? _rewriting;

    /// <summary>Drafts a leaflet by rules.</summary>
    public DraftRewriting(EasyReadDrafter drafter, Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(leaflet);
        Draft = drafter.Draft(leaflet);
        Language = leaflet.Language;
        if (drafter.RulesFor(leaflet) is { } rewriting)
        {
            _rewriting = rewriting;
            _guard = new RewriteGuard(rewriting);
        }
    }

    /// <summary>The draft of the rules alone.</summary>
    public EasyReadDraft Draft { get; }

    /// <summary>The language of the leaflet.</summary>
    public LanguageTag Language { get; }

    /// <summary>Whether there are rules to hold other words against; in other languages than English there are none.</summary>
    public bool CanCompare => _guard is not null;

    /// <summary>The rows that may be said in other words, in order and by the heading they stand under.</summary>
    public ImmutableArray<DraftPart> Parts()
    {
        var parts = ImmutableArray.CreateBuilder<DraftPart>();
        if (CanCompare)
        {
            Collect("", Draft.Edition.Blocks, parts);
        }

        return parts.ToImmutable();
    }

    /// <summary>The draft with the new words that say the same; where they do not, the row keeps its own.</summary>
    /// <param name="model">What wrote them; the draft says so.</param>
    /// <param name="rewrites">New words; those of rows that may not be changed are left out.</param>
    public RewrittenDraft With(string model, IEnumerable<RowRewrite> rewrites)
    {
        ArgumentNullException.ThrowIfNull(rewrites);
        var rows = Parts().SelectMany(part => part.Rows).ToDictionary(row => row.Row);
        var taken = new Dictionary<NodeId, RowRewrite>();
        var refused = ImmutableArray.CreateBuilder<RefusedRewrite>();
        foreach (var rewrite in rewrites)
        {
            if (rows.TryGetValue(rewrite.Row, out var row))
            {
                var asked = WithFixed(row, rewrite);
                var faults = Faults(row, asked);
                if (faults.IsEmpty)
                {
                    if (asked.Sentences.Where((said, index) => !IsSame(row.Sentences[index].Text, said)).Any())
                    {
                        taken[row.Row] = asked;
                    }
                }
                else
                {
                    refused.Add(new RefusedRewrite(row.Row, string.Join(" ", row.Sentences.Select(sentence => sentence.Text)), faults));
                }
            }
        }

        if (taken.Count == 0)
        {
            return new RewrittenDraft(Draft, 0, refused.ToImmutable());
        }

        var edition = Draft.Edition with { Blocks = Replaced(Draft.Edition.Blocks, taken) };
        var review = new RewriteReview(_rewriting!, Draft, edition, taken).Items();
        return new RewrittenDraft(new EasyReadDraft(edition, review) { Model = model }, taken.Count, refused.ToImmutable());
    }

    // What is fixed stays, whatever was said in its place.
    private static RowRewrite WithFixed(DraftPartRow row, RowRewrite rewrite) =>
        rewrite with { Sentences = [.. rewrite.Sentences.Select((said, index) => row.Sentences.ElementAtOrDefault(index) is { IsFixed: true } kept ? [kept.Text] : said)] };

    private static bool IsSame(string sentence, ImmutableArray<string> said) => said is [var only] && only == sentence;

    private ImmutableArray<RewriteFault> Faults(DraftPartRow row, RowRewrite rewrite)
    {
        if (row.Sentences.Length != rewrite.Sentences.Length || rewrite.Sentences.Sum(said => said.Length) > Math.Max(MostSentencesInRow, row.Sentences.Length))
        {
            return [new RewriteFault(RewriteFaultKind.TooMany, row.Sentences[0].Text)];
        }

        var said = string.Join(" ", row.Sentences.Select(sentence => sentence.Text));
        return [.. row.Sentences.Zip(rewrite.Sentences)
            .Where(pair => !IsSame(pair.First.Text, pair.Second))
            .SelectMany(pair => _guard!.Compare(new Rewording(pair.First.Text, pair.Second, said)))
            .Distinct()];
    }

    private void Collect(string heading, ImmutableArray<Block> blocks, ImmutableArray<DraftPart>.Builder parts)
    {
        foreach (var chunk in blocks.OfType<PictureRow>().Select(RowOf).Where(row => row.Sentences.Any(sentence => !sentence.IsFixed)).Chunk(MostRowsInPart))
        {
            parts.Add(new DraftPart(heading, [.. chunk]));
        }

        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    Collect(LeafletText.Of(section.Heading), section.Blocks, parts);
                    break;
                case Callout callout:
                    Collect(LeafletText.Of(callout.Heading), callout.Blocks, parts);
                    break;
            }
        }
    }

    // “Do not:” and what stands under it, “If you have a fever:” and “call us” mean something only together.
    private DraftPartRow RowOf(PictureRow row)
    {
        var sentences = row.Sentences.Select(sentence => (Paragraph: sentence, Text: LeafletText.Of(sentence.Inlines))).ToList();
        var isOpen = !sentences.TrueForAll(sentence => SentenceForm.IsWhole(sentence.Text));
        return new DraftPartRow(row.Id, [.. sentences.Select(sentence => new DraftPartSentence(sentence.Text, isOpen || IsMeaning(sentence.Text) || !sentence.Paragraph.Inlines.All(IsOfWords)))]);
    }

    private bool IsMeaning(string sentence) =>
        _rewriting!.TermsIn(sentence).Any(term => sentence.StartsWith(term + " means ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOfWords(Inline inline) => inline is Text or Fact or Strong { Inlines: [Text] };

    private static ImmutableArray<Block> Replaced(ImmutableArray<Block> blocks, Dictionary<NodeId, RowRewrite> taken) =>
        [.. blocks.Select(block => block switch
        {
            Section section => section with { Blocks = Replaced(section.Blocks, taken) },
            Callout callout => callout with { Blocks = Replaced(callout.Blocks, taken) },
            PictureRow row when taken.TryGetValue(row.Id, out var rewrite) => Replaced(row, rewrite),
            _ => block,
        })];

    private static PictureRow Replaced(PictureRow row, RowRewrite rewrite)
    {
        var sentences = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var (sentence, said) in row.Sentences.Zip(rewrite.Sentences))
        {
            foreach (var inlines in IsSame(LeafletText.Of(sentence.Inlines), said) ? [sentence.Inlines] : Inlines(sentence, said))
            {
                sentences.Add(new Paragraph(row.Id.Child($"s-{sentences.Count + 1}"), inlines));
            }
        }

        return row with { Sentences = sentences.ToImmutable() };
    }

    // A hard word is in bold where it is met first, in new words too.
    private static IEnumerable<ImmutableArray<Inline>> Inlines(Paragraph sentence, ImmutableArray<string> said)
    {
        var bold = new PhraseIndex<string>();
        foreach (var strong in sentence.Inlines.OfType<Strong>())
        {
            var words = LeafletText.Of(strong.Inlines);
            bold.Add(words, words);
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        var text = DraftText.Of([]);
        foreach (var words in said)
        {
            var marked = words;
            foreach (var found in bold.FindAll(words).Where(found => met.Add(found.Value)).Reverse())
            {
                marked = marked.Insert(found.End, DraftText.HardEnd.ToString()).Insert(found.Start, DraftText.HardStart.ToString());
            }

            yield return text.Inlines(marked);
        }
    }
}
