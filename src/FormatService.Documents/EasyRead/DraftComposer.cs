using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the blocks of a leaflet, in their order. Each node has the id of the one it is made from, with a part appended.</summary>
internal sealed class DraftComposer : BlockVisitor<IEnumerable<Block>>
{
    private static readonly NodeId Root = new("easy-read");

    private readonly Leaflet _leaflet;
    private readonly EnglishRewriting? _rewriting;
    private readonly DraftReview _review;
    private readonly LeafletWording _wording;
    private readonly DraftLines _lines;
    private readonly DraftRows _rows;
    private readonly StepNumbers _numbers;
    private readonly HeldLists _held;
    private bool _isInNote;

    public DraftComposer(Leaflet leaflet, EnglishRewriting? rewriting)
    {
        _leaflet = leaflet;
        _rewriting = rewriting;
        _review = new DraftReview(rewriting);
        _wording = LeafletWording.For(leaflet.Language);
        _lines = new DraftLines(leaflet.Footnotes, rewriting);
        _rows = new DraftRows(rewriting, _review);
        _numbers = new StepNumbers(leaflet, _wording);
        _held = new HeldLists(_lines, _rows, _numbers);
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

        // Notes that are more than words, and those of figures, may have had no row to stand in.
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
        [section with { Heading = _lines.Heading(section.Heading), Blocks = [.. Addresses(section.Id, section.Heading), .. Under(section.Heading, section.Blocks)] }];

    public override IEnumerable<Block> Visit(Paragraph paragraph) => Rows(paragraph.Id, paragraph.Inlines);

    public override IEnumerable<Block> Visit(ListBlock list) =>
        Kept([], list) ?? list.Items.SelectMany((item, index) => Item(item, _numbers.Of(list, index)));

    // “Do not: go near a fire” is “Do not go near a fire” in one sentence, which nobody can read without its first word.
    public override IEnumerable<Block> Visit(AdviceList list)
    {
        var before = list.Kind == AdviceKind.DoNot ? _wording[WordingKeys.DoNot].Text : "";
        ImmutableArray<Inline> lead = before.Length > 0 ? [new Text(before + ":")] : [];
        return _rewriting is not null && list.Items.Any(item => Denials.IsJoined(Beginning(item)))
            ? Together(lead, list.Id, list.Items, _ => "")
            : list.Items.SelectMany(item => Item(item, Denials.Begin(Beginning(item)) ? "" : before, isAdvice: true));
    }

    public override IEnumerable<Block> Visit(Table table)
    {
        var rows = new List<Block>();
        if (!table.Caption.IsEmpty)
        {
            rows.AddRange(Rows(table.Id, table.Caption));
        }

        foreach (var (id, sentences) in DraftTable.Rows(table))
        {
            var cells = _lines.Cells(sentences);

            // What a record is of stands in its first cell: without it, the second half of a table of doses would be of nobody knows which day.
            var name = cells.SelectMany(cell => cell).Take(1).Select(line => (line.Text, line.Sentence with { Meanings = [] })).ToList();
            rows.AddRange(DraftRows.Chunked(cells, DraftRows.MostLines)
                .SelectMany((chunk, index) => _rows.Row(id.Child($"{index + 1}"), index == 0 ? chunk : [.. name, .. chunk], holds: true)));
        }

        return rows;
    }

    public override IEnumerable<Block> Visit(Figure figure) => figure.Alt.IsDecorative && figure.Caption.IsEmpty && figure.Credit is null ? [] : [figure];

    public override IEnumerable<Block> Visit(Callout callout) =>
        [callout with { Heading = _lines.Heading(callout.Heading), Blocks = [.. Addresses(callout.Id, callout.Heading), .. Under(callout.Heading, callout.Blocks)] }];

    public override IEnumerable<Block> Visit(QuestionAndAnswer pair) =>
        [new Section(pair.Id, _lines.Heading(pair.Question), [.. Addresses(pair.Id, pair.Question), .. Under(pair.Question, pair.Answer)])];

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
            if (blocks[i] is Paragraph intro && i + 1 < blocks.Length && blocks[i + 1] is ListBlock list && (Kept(intro.Inlines, list) ?? EachWith(intro, list) ?? TogetherWith(intro, list)) is { } row)
            {
                result.AddRange(row);
                i++;
            }
            else if (blocks[i] is ListBlock { Items: [.., { Blocks: [Paragraph last] }] } before && i + 1 < blocks.Length && blocks[i + 1] is ListBlock next
                && LeafletText.Of(last.Inlines).TrimEnd().EndsWith(':') && Kept(last.Inlines, next) is { } kept)
            {
                // The words before a list may be the last item of another: “- Do not have it if:”.
                result.AddRange(before.Items.Length > 1 ? (before with { Items = before.Items.RemoveAt(before.Items.Length - 1) }).Accept(this) : []);
                result.AddRange(kept);
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
        if (_rewriting is null || list.Kind != ListKind.Bulleted || DraftLines.HasNotes(intro.Inlines) || !OpenLists.GoesOn(DraftText.Of(intro.Inlines), list.Items))
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
        if (list.Kind != ListKind.Bulleted || !words.EndsWith(':') || list.Items.Length >= DraftRows.MostLines || DraftLines.HasNotes(intro.Inlines)
            || list.Items.Any(item => item.Blocks is not [Paragraph only] || DraftLines.HasNotes(only.Inlines) || DraftText.Of(only.Inlines).Addresses.Count > 0))
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

        return _rows.Row(intro.Id.Child("1"), [_lines.Rewritten(opening, opening.Text.Trim(), isWhole: true), .. items.Select(item => _lines.Rewritten(item, item.Text.Trim(), isWhole: false))]);
    }

    // A picture of what a heading forbids would say the opposite, and “Call us if:” belongs to each thing below.
    private ImmutableArray<Block> Under(ImmutableArray<Inline> heading, ImmutableArray<Block> blocks)
    {
        var words = heading.IsDefaultOrEmpty ? "" : LeafletText.Of(heading).Trim();
        if (_rewriting is null || words.Length == 0)
        {
            return All(blocks);
        }

        var denies = Denials.In(words);
        return _rows.Under<ImmutableArray<Block>>(denies, () => blocks is [ListBlock list, ..] && (denies || OpenLists.IsOpenHeading(words)) && Kept([new Text(words.TrimEnd('?'))], list) is { } rows
            ? [.. rows, .. All(blocks.RemoveAt(0))]
            : All(blocks));
    }

    // The list with the words before it, where they mean something only together; null where each item may stand alone.
    private Block[]? Kept(ImmutableArray<Inline> intro, ListBlock list, string before = "")
    {
        var words = before + LeafletText.Of(intro);
        var stays = _rewriting is null ? words.TrimEnd().EndsWith(':') && list.Items.Length >= DraftRows.MostLines : OpenLists.StaysTogether(words, [.. list.Items.Select(Beginning)]);
        return stays ? [.. Together(intro, list.Id, list.Items, index => _numbers.Of(list, index), before)] : null;
    }

    private ImmutableArray<Block> Together(ImmutableArray<Inline> intro, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before = "")
    {
        var lead = DraftText.Of(intro);
        var rest = new List<Block>();
        var rows = _held.Of(lead, id, items, marker, before, rest);
        return [.. rows, .. lead.Notes.SelectMany(note => Note(note.Note)), .. All([.. rest])];
    }

    private static string Beginning(ListItem item) => item.Blocks is [Paragraph first, ..] ? LeafletText.Of(first.Inlines) : "";

    private IEnumerable<Block> Item(ListItem item, string before, bool isAdvice = false)
    {
        item = item with { Blocks = _numbers.Under(item) };
        if (item.Blocks is [Paragraph intro, ListBlock list, ..] && (isAdvice && before.Length > 0 ? before + " " : before) is var lead
            && (Kept(intro.Inlines, list, lead) ?? (IsInner(list) ? [.. Together(intro.Inlines, list.Id, list.Items, index => _numbers.Of(list, index), lead)] : null)) is { } kept)
        {
            return [.. kept, .. All(item.Blocks.RemoveRange(0, 2))];
        }

        return ItemApart(item, before, isAdvice);
    }

    // Its numbers count within its row alone.
    private bool IsInner(ListBlock list) => _numbers.KeepsInner && list.Kind == ListKind.Numbered;

    private IEnumerable<Block> ItemApart(ListItem item, string before, bool isAdvice)
    {
        var isFirst = true;
        foreach (var block in item.Blocks)
        {
            var made = isFirst && block is Paragraph paragraph ? Rows(paragraph.Id, paragraph.Inlines, before, isAdvice)
                : block is ListBlock list && IsInner(list) ? Together([], list.Id, list.Items, index => _numbers.Of(list, index))
                : All([block]);
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
        var rows = _rows.Grouped(id, [.. _lines.Each(text, sentences).SelectMany(group => group)]);
        return text.Notes.Count == 0 ? rows : [.. rows, .. text.Notes.SelectMany(note => Note(note.Note))];
    }

    // A note that is more than words has rows of its own, behind the first place that refers to it. One that a note refers to comes with the
    // rest: notes may refer to notes without end.
    private ImmutableArray<Block> Note(NodeId id)
    {
        if (_isInNote || _lines.Unsaid(id) is not { } note)
        {
            return [];
        }

        _isInNote = true;
        var rows = All(note.Blocks);
        _isInNote = false;
        return rows;
    }

    // A heading says no address and no note; they stand below.
    private IEnumerable<Block> Addresses(NodeId id, ImmutableArray<Inline> heading) =>
        DraftText.Of(heading) is var text && (text.Addresses.Count > 0 || text.Notes.Count > 0)
            ? _rows.Row(id.Child("addresses"), [.. _lines.Behind(text)])
            : [];

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
