using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the blocks of a leaflet, in their order. Each node has the id of the one it is made from, with a part appended.</summary>
internal sealed class DraftComposer : BlockVisitor<IEnumerable<Block>>
{
    private const int MostInOneRow = 6;

    private static readonly NodeId Root = new("easy-read");

    private readonly Leaflet _leaflet;
    private readonly EnglishRewriting? _rewriting;
    private readonly DraftReview _review;
    private readonly LeafletWording _wording;
    private readonly Dictionary<NodeId, Footnote> _notes;

    public DraftComposer(Leaflet leaflet, EnglishRewriting? rewriting)
    {
        _leaflet = leaflet;
        _rewriting = rewriting;
        _review = new DraftReview(rewriting);
        _wording = LeafletWording.For(leaflet.Language);
        _notes = leaflet.Footnotes.ToDictionary(note => note.Id);
    }

    /// <summary>The whole draft.</summary>
    public EasyReadDraft Compose()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (_rewriting is null)
        {
            _review.Add(EasyReadReviewKind.LanguageWithoutRules, Root, _leaflet.Language.Value, null);
        }

        var first = _leaflet.Blocks.FirstOrDefault() is Paragraph paragraph ? LeafletText.Of(paragraph.Inlines).Trim() : null;
        if (_leaflet.Metadata.Summary is { } summary && summary.Trim() != first)
        {
            blocks.AddRange(Rows(Root.Child("summary"), [new Text(summary)]));
        }

        blocks.AddRange(All(_leaflet.Blocks));

        // Notes of headings and of tables have no row that they could follow.
        ImmutableArray<Block> notes = [.. _leaflet.Footnotes.SelectMany(note => Note(note.Id))];
        if (!notes.IsEmpty)
        {
            blocks.Add(new Section(Root.Child("notes"), [new Text(_wording[WordingKeys.Notes].Text)], notes));
        }

        if (_rewriting?.Words is { Count: > 0 } words)
        {
            blocks.Add(WordList(words));
        }

        return new EasyReadDraft(new EasyReadEdition(blocks.ToImmutable()) { Origin = EasyReadOrigin.Draft }, _review.Items);
    }

    public override IEnumerable<Block> Visit(Section section) =>
        [section with { Heading = Heading(section.Heading), Blocks = [.. Addresses(section.Id, section.Heading), .. All(section.Blocks)] }];

    public override IEnumerable<Block> Visit(Paragraph paragraph) => Rows(paragraph.Id, paragraph.Inlines);

    public override IEnumerable<Block> Visit(ListBlock list) => list.Items.SelectMany((item, index) =>
        Item(item, list.Kind == ListKind.Numbered ? $"{_wording.Number(list.Start + index)}. " : ""));

    // “Do not: go near a fire” is “Do not go near a fire” in one sentence, which nobody can read without its first word.
    public override IEnumerable<Block> Visit(AdviceList list) => list.Items.SelectMany(item =>
        Item(item, list.Kind == AdviceKind.DoNot ? _wording[WordingKeys.DoNot].Text : "", isAdvice: true));

    public override IEnumerable<Block> Visit(Table table)
    {
        var rows = new List<Block>();
        if (!table.Caption.IsEmpty)
        {
            rows.AddRange(Rows(table.Id, table.Caption));
        }

        foreach (var (id, sentences) in DraftTable.Rows(table))
        {
            rows.AddRange(sentences.SelectMany(Rewritten).Chunk(MostInOneRow).SelectMany((chunk, index) => Row(id.Child($"{index + 1}"), chunk)));
        }

        return rows;
    }

    public override IEnumerable<Block> Visit(Figure figure) => figure.Alt.IsDecorative && figure.Caption.IsEmpty && figure.Credit is null ? [] : [figure];

    public override IEnumerable<Block> Visit(Callout callout) =>
        [callout with { Heading = Heading(callout.Heading), Blocks = [.. Addresses(callout.Id, callout.Heading), .. All(callout.Blocks)] }];

    public override IEnumerable<Block> Visit(QuestionAndAnswer pair) =>
        [new Section(pair.Id, Heading(pair.Question), [.. Addresses(pair.Id, pair.Question), .. All(pair.Answer)])];

    public override IEnumerable<Block> Visit(ContactDetails contact) => [contact];

    public override IEnumerable<Block> Visit(DefinitionList list) =>
    [
        list with
        {
            Definitions = [.. list.Definitions.Select(definition => definition with
            {
                Meaning = [.. All(definition.Meaning).SelectMany(block => block is PictureRow row ? row.Sentences.AsEnumerable<Block>() : [block])],
            })],
        },
    ];

    public override IEnumerable<Block> Visit(MediumBlock block) => All(block.Blocks);

    public override IEnumerable<Block> Visit(PictureRow row) => [row];

    private ImmutableArray<Block> All(ImmutableArray<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < blocks.Length; i++)
        {
            // “You may have:” and what follows say one thing together, as long as that is short.
            if (blocks[i] is Paragraph intro && i + 1 < blocks.Length && blocks[i + 1] is ListBlock { Kind: ListKind.Bulleted } list && (EachWith(intro, list) ?? TogetherWith(intro, list)) is { } row)
            {
                result.AddRange(row);
                i++;
            }
            else
            {
                result.AddRange(blocks[i].Accept(this));
            }
        }

        return result.ToImmutable();
    }

    // “Tell us if you:” and “have diabetes” are “Tell us if you have diabetes”, where that is a sentence and not a long one.
    private IEnumerable<Block>? EachWith(Paragraph intro, ListBlock list)
    {
        if (_rewriting is null || HasNotes(intro.Inlines) || !OpenLists.GoesOn(DraftText.Of(intro.Inlines), list.Items))
        {
            return null;
        }

        return [.. list.Items.SelectMany(item =>
        {
            var first = (Paragraph)item.Blocks[0];
            var text = DraftText.Of([.. intro.Inlines, new Text(" "), .. first.Inlines]);
            return Rows(first.Id, text, [.. SentenceSplitter.Split(OpenLists.Joined(text.Text))]).Concat(All(item.Blocks.RemoveAt(0)));
        })];
    }

    private IEnumerable<Block>? TogetherWith(Paragraph intro, ListBlock list)
    {
        var words = LeafletText.Of(intro.Inlines).TrimEnd();
        if (!words.EndsWith(':') || list.Items.Length >= MostInOneRow || HasNotes(intro.Inlines)
            || list.Items.Any(item => item.Blocks is not [Paragraph only] || HasNotes(only.Inlines) || DraftText.Of(only.Inlines).Addresses.Count > 0))
        {
            return null;
        }

        var opening = DraftText.Of(intro.Inlines);
        if (opening.Addresses.Count > 0 || SentenceSplitter.Split(opening.Text).Count() != 1)
        {
            return null;
        }

        var items = list.Items.Select(item => DraftText.Of(((Paragraph)item.Blocks[0]).Inlines)).ToList();
        if (items.Exists(item => SentenceSplitter.Split(item.Text).Count() != 1 || EnglishSentence.CountWords(item.Text) > EnglishSentence.MostWords))
        {
            return null;
        }

        return Row(intro.Id.Child("1"), [RewrittenIn(opening, opening.Text.Trim(), isWhole: true), .. items.Select(item => RewrittenIn(item, item.Text.Trim(), isWhole: false))]);
    }

    private static bool HasNotes(ImmutableArray<Inline> inlines) => DraftText.Of(inlines).Notes.Count > 0;

    private IEnumerable<Block> Item(ListItem item, string before, bool isAdvice = false)
    {
        var isFirst = true;
        foreach (var block in item.Blocks)
        {
            var made = isFirst && block is Paragraph paragraph ? Rows(paragraph.Id, paragraph.Inlines, before, isAdvice) : All([block]);
            isFirst = false;
            foreach (var row in made)
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Block> Rows(NodeId id, ImmutableArray<Inline> inlines, string before = "", bool isAdvice = false)
    {
        var text = DraftText.Of(inlines);
        var sentences = SentenceSplitter.Split(text.Text).ToList();
        if (before.Length > 0 && sentences.Count > 0)
        {
            sentences[0] = isAdvice ? EnglishSentence.Join(before, sentences[0]) : before + sentences[0];
        }

        return Rows(id, text, sentences);
    }

    private IEnumerable<Block> Rows(NodeId id, DraftText text, List<string> sentences)
    {
        var drafted = sentences.Select(sentence => (text, RewrittenIn(text, sentence, isWhole: true).Sentence)).ToList();
        foreach (var address in text.Addresses)
        {
            drafted.Add(Address(address));
        }

        var rows = Grouped(id, drafted);
        return text.Notes.Count == 0 ? rows : [.. rows, .. text.Notes.SelectMany(note => Note(note))];
    }

    // What a note says stands where it is first referred to, once.
    private ImmutableArray<Block> Note(NodeId id) => _notes.Remove(id, out var note) ? All(note.Blocks) : [];

    private (DraftText Text, DraftSentence Sentence) Address(string address)
    {
        var kind = FactOf(address);
        var before = _rewriting is null ? "" : kind switch { FactKind.Email => "The email address is ", FactKind.Phone => "The telephone number is ", _ => "The web address is " };
        var text = DraftText.Of([new Text(before), new Link(address, [new Fact(kind, Shown(address))])]);
        return (text, new DraftSentence(text.Text, [text.Text]) { IsAddress = true });
    }

    private static string Shown(string address) => address[(address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? 7 : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? 4 : 0)..];

    private static FactKind FactOf(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? FactKind.Email : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? FactKind.Phone : FactKind.WebAddress;

    private IEnumerable<(DraftText Text, DraftSentence Sentence)> Rewritten(ImmutableArray<Inline> inlines)
    {
        var text = DraftText.Of(inlines);
        return text.Addresses.Select(Address).Prepend(RewrittenIn(text, text.Text.Trim(), isWhole: false));
    }

    // A heading says no address; what it leads to stands below.
    private IEnumerable<Block> Addresses(NodeId id, ImmutableArray<Inline> heading) =>
        DraftText.Of(heading) is { Addresses.Count: > 0 } text ? Row(id.Child("addresses"), [.. text.Addresses.Select(Address)]) : [];

    private (DraftText Text, DraftSentence Sentence) RewrittenIn(DraftText text, string sentence, bool isWhole) =>
        (text, _rewriting?.Rewrite(text, sentence, isWhole) ?? new DraftSentence(sentence, [sentence]));

    private ImmutableArray<Inline> Heading(ImmutableArray<Inline> inlines)
    {
        if (_rewriting is null || inlines.IsDefaultOrEmpty)
        {
            return inlines;
        }

        var text = DraftText.Of(inlines);
        return text.Inlines(_rewriting.RewriteHeading(text.Text.Replace('\n', ' ')));
    }

    private IEnumerable<Block> Grouped(NodeId id, List<(DraftText Text, DraftSentence Sentence)> drafted)
    {
        var row = 0;
        foreach (var group in RowGrouping.Of(drafted, _rewriting is not null))
        {
            row++;
            foreach (var made in Row(id.Child($"{row}"), group))
            {
                yield return made;
            }
        }
    }

    private IEnumerable<Block> Row(NodeId id, IReadOnlyList<(DraftText Text, DraftSentence Sentence)> drafted)
    {
        var picture = _rewriting is null ? null : RowGrouping.PictureOf(drafted);
        var sentences = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var (text, sentence) in drafted)
        {
            foreach (var words in sentence.Sentences.Concat(sentence.Meanings))
            {
                var inlines = text.Inlines(words);
                if (!inlines.IsEmpty)
                {
                    sentences.Add(new Paragraph(id.Child($"s-{sentences.Count + 1}"), inlines));
                }
            }

            _review.Take(id, text, sentence);
        }

        if (sentences.Count == 0)
        {
            return [];
        }

        _review.TakeRow(id, sentences, picture);
        return [new PictureRow(id, picture is null ? null : new EasyReadPicture(picture, AltText.Decorative), sentences.ToImmutable())];
    }

    private Section WordList(IReadOnlyList<GlossaryTerm> words)
    {
        var id = Root.Child("words");
        var list = id.Child("terms-1");
        var definitions = words.OrderBy(word => word.Term, StringComparer.OrdinalIgnoreCase).Select((word, index) =>
        {
            var own = list.Child($"term-{index + 1}");
            return new Definition(own, [new Text(word.Term)], [new Paragraph(own.Child("p-1"), [new Text(EnglishSentence.Whole(word.Plain))])]);
        });
        return new Section(id, [new Text(_wording[WordingKeys.EasyReadWords].Text)], [new DefinitionList(list, [.. definitions])]);
    }
}
