using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;
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
    private readonly TableRows _tables;
    private readonly TablePlaces _places;
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
        _tables = new TableRows(_lines, _rows, _review, rewriting is not null);
        _places = new TablePlaces(leaflet);
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

        if (_rewriting?.WordsOf(LeafletText.Of(blocks.ToImmutable())) is { Count: > 0 } words)
        {
            blocks.Add(DraftWordList.Of(Root.Child("words"), [new Text(_wording[WordingKeys.EasyReadWords].Text)], words));
        }

        return new EasyReadDraft(new EasyReadEdition(blocks.ToImmutable()) { Origin = EasyReadOrigin.Draft }, _review.Items);
    }

    public override IEnumerable<Block> Visit(Section section) =>
        [section with { Heading = _lines.Heading(section.Heading), Blocks = [.. Addresses(section.Id, section.Heading), .. Under(section.Heading, section.Blocks)] }];

    public override IEnumerable<Block> Visit(Paragraph paragraph) => Rows(paragraph.Id, paragraph.Inlines);

    public override IEnumerable<Block> Visit(ListBlock list) =>
        Kept([], list) ?? list.Items.SelectMany((item, index) => Item(item, _numbers.Of(list, index)));

    // “Do not: go near a fire” is “Do not go near a fire” in one sentence, which nobody can read without its first word. In other languages the words of the heading may
    // not join to those of the item: “Peidiwch â gwneud gyrrwch” is no Welsh.
    public override IEnumerable<Block> Visit(AdviceList list)
    {
        var before = list.Kind == AdviceKind.DoNot ? _wording[WordingKeys.DoNot].Text : "";
        return _rewriting is not null && list.Items.Any(item => Denials.IsJoined(Beginning(item)))
            ? Together(LeadOf(list), list.Id, list.Items, _ => "")
            : list.Items.SelectMany(item => Item(item, Denials.Begin(Beginning(item)) ? "" : before, isAdvice: true));
    }

    private ImmutableArray<Inline> LeadOf(AdviceList list) => list.Kind == AdviceKind.DoNot ? [new Text(_wording[WordingKeys.DoNot].Text + ":")] : [];

    public override IEnumerable<Block> Visit(Table table) => [.. Caption(table), .. RowsOf(table)];

    private IEnumerable<Block> RowsOf(Table table, DraftText? note = null, string mark = "") =>
        _rewriting is null ? _tables.Of(table) : _rows.Under(Denials.In(LeafletText.Of(table.Caption)), () => _rewriting.Beside(new TablesBeside(AreBelow: false, AreAbove: false, IsWithin: true, AreCharts: true), () => _tables.Of(table, note, mark)));

    private IEnumerable<Block> Caption(Table table) => table.Caption.IsEmpty ? [] : Rows(table.Id, table.Caption);

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
        var beside = _rewriting is null ? [] : _places.Beside(blocks);
        for (var i = 0; i < blocks.Length;)
        {
            var at = i;
            var isList = blocks[at] is ListBlock or Table || (at + 1 < blocks.Length && blocks[at + 1] is ListBlock);
            var (made, count) = isList && _rewriting is not null ? _rewriting.Among(LeafletText.Of(blocks.Slice(at, Math.Min(2, blocks.Length - at))), Made) : Made();
            result.AddRange(made);
            i += count;

            (ImmutableArray<Block> Made, int Count) Made() => _rewriting is null ? Next(blocks, at) : _rewriting.Beside(beside[at], () => Next(blocks, at));
        }

        return result.ToImmutable();
    }

    // The rows of the block at a place, and of those behind it that they hold as well.
    private (ImmutableArray<Block> Made, int Count) Next(ImmutableArray<Block> blocks, int at)
    {
        if (WithTail(blocks, at) is var (tailed, count))
        {
            return ([.. tailed], count);
        }

        // “* Not if you have asthma” below a table is about the cells that have its mark.
        if (_rewriting is not null && blocks[at] is Table table && at + 1 < blocks.Length && blocks[at + 1] is Paragraph note && MarkedNotes.Of(table, note) is { } mark)
        {
            return ([.. Caption(table), .. RowsOf(table, DraftText.Of(note.Inlines), mark)], 2);
        }

        // “You may have:” and what follows say one thing together, as long as that is short.
        if (blocks[at] is Paragraph intro && at + 1 < blocks.Length && blocks[at + 1] is ListBlock list && (Kept(intro.Inlines, list) ?? EachWith(intro, list) ?? _held.InOneRow(intro, list)) is { } row)
        {
            return ([.. row], 2);
        }

        // The words before a list may be the last item of another: “- Do not have it if:”.
        return blocks[at] is ListBlock { Items: [.., { Blocks: [Paragraph last] }] } before && at + 1 < blocks.Length && blocks[at + 1] is ListBlock next
            && LeafletText.Of(last.Inlines).TrimEnd().EndsWith(':') && OpenLists.StaysTogether(LeafletText.Of(last.Inlines), [.. next.Items.Select(Beginning)])
            ? ([.. before.Items.Length > 1 ? (before with { Items = before.Items.RemoveAt(before.Items.Length - 1) }).Accept(this) : [], .. Kept(last.Inlines, next) ?? []], 2)
            : ([.. blocks[at].Accept(this)], 1);
    }

    // What begins here and is held together by what stands behind it, “Failure to do so may …”, and how many blocks that is; null where nothing is.
    private (IEnumerable<Block> Made, int Count)? WithTail(ImmutableArray<Block> blocks, int at)
    {
        if (_rewriting is null)
        {
            return null;
        }

        var intro = blocks[at] is Paragraph before && at + 1 < blocks.Length && blocks[at + 1] is ListBlock behind && IsLead(before, behind) ? before : null;
        var place = intro is null ? at : at + 1;
        switch (blocks[place])
        {
            case ListBlock list when TailedBlocks.OfList(blocks, place, intro is not null, list.Items.Length) is { } tail:
                return (Together(intro?.Inlines ?? [], list.Id, list.Items, index => _numbers.Of(list, index), tail: tail), place + 2 - at);
            case AdviceList list when (list.Kind == AdviceKind.Do || !list.Items.Any(item => Denials.Begin(Beginning(item)))) && TailedBlocks.OfList(blocks, place, isLed: false, list.Items.Length) is { } tail:
                return (Together(LeadOf(list), list.Id, list.Items, _ => "", tail: tail), 2);
            case Paragraph paragraph when intro is null && TailedBlocks.OfParagraph(blocks, at) is { IsEmpty: false } tails:
                return (Rows([paragraph, .. tails]), 1 + tails.Length);
            default:
                return null;
        }
    }

    private static bool IsLead(Paragraph paragraph, ListBlock list) =>
        LeafletText.Of(paragraph.Inlines) is var words && (words.TrimEnd().EndsWith(':') || OpenLists.StaysTogether(words, [.. list.Items.Select(Beginning)]));

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

    // A picture of what a heading forbids would say the opposite, and “Call us if:” belongs to each thing below.
    private ImmutableArray<Block> Under(ImmutableArray<Inline> heading, ImmutableArray<Block> blocks)
    {
        var words = heading.IsDefaultOrEmpty ? "" : LeafletText.Of(heading).Trim();
        if (_rewriting is null || words.Length == 0)
        {
            return All(blocks);
        }

        var denies = Denials.In(words);
        blocks = SaidTwice.Without(words, blocks);
        return _rows.Under<ImmutableArray<Block>>(denies, () => blocks is [ListBlock list, ..] && (denies || OpenLists.IsOpenHeading(words))
            && TailedBlocks.OfList(blocks, 0, isLed: true, list.Items.Length) is var tail && Kept([new Text(words)], list, tail: tail, isBelow: words.EndsWith('?')) is { } rows
                ? [.. rows, .. All(blocks.RemoveRange(0, tail is null ? 1 : 2))]
                : All(blocks));
    }

    // The list with the words before it, where they mean something only together; null where each item may stand alone.
    private Block[]? Kept(ImmutableArray<Inline> intro, ListBlock list, string before = "", Paragraph? tail = null, bool isBelow = false)
    {
        // A question asks for what it names, as words that end in the list do.
        var words = before + (isBelow ? LeafletText.Of(intro).TrimEnd('?') : LeafletText.Of(intro));
        var stays = _rewriting is null ? words.TrimEnd().EndsWith(':') && list.Items.Length >= DraftRows.MostLines : OpenLists.StaysTogether(words, [.. list.Items.Select(Beginning)]);
        return stays ? [.. Together(intro, list.Id, list.Items, index => _numbers.Of(list, index), before, tail, isBelow)] : null;
    }

    private ImmutableArray<Block> Together(ImmutableArray<Inline> intro, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before = "", Paragraph? tail = null, bool isBelow = false)
    {
        var behind = tail is null ? null : DraftText.Of(tail.Inlines);
        var lead = DraftText.Of(intro);
        var rest = new List<Block>();
        var rows = _held.Of(lead, id, items, marker, before, rest, behind, isBelow);
        return [.. rows, .. lead.Notes.Concat(behind?.Notes ?? []).SelectMany(note => Note(note.Note)), .. All([.. rest])];
    }

    private static string Beginning(ListItem item) => item.Blocks is [Paragraph first, ..] ? LeafletText.Of(first.Inlines) : "";

    private IEnumerable<Block> Item(ListItem item, string before, bool isAdvice = false)
    {
        item = item with { Blocks = _numbers.Under(item) };
        if (item.Blocks is [Paragraph intro, ListBlock list, ..] && !(_rewriting is not null && InnerLists.AreRemarks(before, LeafletText.Of(intro.Inlines), list)) && (!isAdvice || before.Length == 0 ? before : _rewriting is null ? before + ": " : before + " ") is var lead
            && ItemTogether(intro, list, lead) is { } kept)
        {
            return [.. kept, .. All(item.Blocks.RemoveRange(0, 2))];
        }

        return ItemApart(item, before, isAdvice);
    }

    // An item with the list under it, where they say something only together, or are short.
    private IEnumerable<Block>? ItemTogether(Paragraph intro, ListBlock list, string lead) =>
        Kept(intro.Inlines, list, lead) is { } kept ? kept
        : IsInner(list) ? Together(intro.Inlines, list.Id, list.Items, index => _numbers.Of(list, index), lead)
        : lead.Length == 0 && _rewriting is not null ? _held.InOneRow(intro, list)
        : null;

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
        if (_rewriting is not null && text.Text.Contains(':'))
        {
            text.Parted(ContactLines.Parted);
        }

        if (_rewriting is not null && text.Text.Contains(',') && !text.Text.Contains('\n'))
        {
            text.Parted(words => PostalAddress.Parted(words, text.Plain));
        }

        var sentences = SentenceSplitter.Split(text.Text).ToList();
        if (before.Length > 0 && sentences.Count > 0)
        {
            sentences[0] = !isAdvice ? before + sentences[0] : _rewriting is null ? $"{before}: {sentences[0]}" : EnglishSentence.Join(before, sentences[0]);
        }

        return Rows(id, text, sentences);
    }

    private IEnumerable<Block> Rows(NodeId id, DraftText text, List<string> sentences)
    {
        var drafted = _lines.Each(text, sentences);
        if (text.Notes.Count == 0)
        {
            return _rows.Grouped(id, [.. drafted.SelectMany(group => group)]);
        }

        // What speaks of a sentence stands behind it: “both ways” would else be those of the one after.
        var rows = new List<Block>();
        var from = 0;
        foreach (var (sentence, note) in DraftLines.NotesOf(text, drafted.Count))
        {
            if (!_isInNote && _lines.Unsaid(note) is { } footnote)
            {
                var until = Math.Max(from, sentence + 1);
                rows.AddRange(_rows.Grouped(from == 0 ? id : id.Child($"from-{from}"), [.. drafted[from..until].SelectMany(group => group)]));
                rows.AddRange(Note(footnote));
                from = until;
            }
        }

        rows.AddRange(_rows.Grouped(from == 0 ? id : id.Child($"from-{from}"), [.. drafted[from..].SelectMany(group => group)]));
        return rows;
    }

    // Paragraphs of which each but the first says nothing without the one before it.
    private IEnumerable<Block> Rows(ImmutableArray<Paragraph> paragraphs)
    {
        var all = new List<(DraftText Text, DraftSentence Sentence)>();
        foreach (var paragraph in paragraphs)
        {
            var text = DraftText.Of(paragraph.Inlines);
            var drafted = _lines.Each(text, [.. SentenceSplitter.Split(text.Text)], isLast: paragraph == paragraphs[^1]).SelectMany(group => group).ToList();
            if (all.Count > 0 && TailedBlocks.IsBound(paragraph))
            {
                drafted[0] = (drafted[0].Text, drafted[0].Sentence with { IsBehind = true });
            }

            all.AddRange(drafted);
        }

        return [.. _rows.Grouped(paragraphs[0].Id, all), .. paragraphs.SelectMany(paragraph => DraftText.Of(paragraph.Inlines).Notes).SelectMany(note => Note(note.Note))];
    }

    // A note that is more than words has rows of its own, behind the first place that refers to it. One that a note refers to comes with the
    // rest: notes may refer to notes without end.
    private ImmutableArray<Block> Note(NodeId id) => !_isInNote && _lines.Unsaid(id) is { } note ? Note(note) : [];

    private ImmutableArray<Block> Note(Footnote note)
    {
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
}
