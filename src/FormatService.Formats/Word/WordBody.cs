using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>Turns blocks into paragraphs and tables, and gives each to the part that is being written as soon as it is made.</summary>
internal sealed class WordBody(WordContext context) : BlockVisitor<bool>
{
    private const int DeepestHeading = 6, DeepestList = 8;

    // Word counts items with 16 bits.
    private const int LastNumber = 32_767;

    private readonly LeafletWording _wording = context.Wording;
    private readonly LanguageTag _language = context.Leaflet.Language;
    private BlockPlace _place;
    private int _level = 1;
    private bool _leadsIn, _followsRecords;
    private Block? _next;
    private bool _isRightToLeft = context.Leaflet.Language.IsRightToLeft;

    /// <summary>Where it is written.</summary>
    public WordFlow Flow { get; } = new(context);

    /// <summary>Writes the blocks of the leaflet.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="following">What follows them as if it were one of them.</param>
    public void WriteAll(ImmutableArray<Block> blocks, Block? following = null)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            context.Links.Reach(blocks[i].Id);
            _leadsIn = LeadIn.IsAt(blocks, i, following);
            _next = LeadIn.Next(blocks, i, following);
            _followsRecords = i > 0 && blocks[i - 1] is DefinitionList;
            blocks[i].Accept(this);
        }
    }

    /// <summary>Writes a note; what heads a part of it is no heading of the leaflet.</summary>
    /// <param name="note">The note.</param>
    /// <param name="label">What its first paragraph begins with.</param>
    /// <param name="indent">How far its words stand in, past that, in twips.</param>
    public void WriteNote(Footnote note, List<RunPiece> label, int indent)
    {
        var outer = (_place, _level);
        (_place, _level) = (new BlockPlace(indent, 0) { IsInNote = true, Side = _isRightToLeft }, 2);
        Flow.BeginLabelled(label, indent);
        context.Links.Reach(note.Id);
        WriteAll(note.Blocks);
        EndItem();
        (_place, _level) = outer;
    }

    /// <summary>Writes a heading in words of ours.</summary>
    public void WriteHeading(int level, Phrase words)
    {
        var isRightToLeft = words.Language.IsRightToLeft;
        Take(Form(StyleIds.Heading(level), isRightToLeft), context.Inlines.Begin(isRightToLeft).Add(PhraseFacts.In(words)).Pieces);
    }

    /// <summary>Writes a paragraph in words of ours, some of them facts; in the direction of its first words, at the edge where the leaflet's lines start.</summary>
    public void WritePhrases(string style, IEnumerable<ImprintPart> parts, bool isOnBand = false, bool keepWithNext = false)
    {
        var all = parts as IReadOnlyList<ImprintPart> ?? [.. parts];
        var isRightToLeft = all[0].Words.Language.IsRightToLeft;
        var inlines = context.Inlines.Begin(isRightToLeft, isOnBand);
        inlines.Add(all);
        Take(new ParagraphForm(style, isRightToLeft) { IsAtEnd = isRightToLeft != _language.IsRightToLeft, KeepWithNext = keepWithNext }, inlines.Pieces);
    }

    /// <summary>Writes a label and what it labels, parted by a tab.</summary>
    public void WriteLabelled(Phrase label, Action<WordInlines> addValue)
    {
        var inlines = context.Inlines.Begin(_isRightToLeft).Add(label, look: new RunLook(RunWeight.Label)).Add(context.Styles.Pages.LabelsRunIn ? " " : "\t");
        addValue(inlines);
        var form = Form(StyleIds.Labelled, _isRightToLeft);
        var hanging = context.Styles.LabelIndent;
        Take(form.Indent is null ? form : form with { Indent = _place.Indent + hanging, Hanging = hanging }, inlines.Pieces);
    }

    public override bool Visit(Section section)
    {
        var outer = _level;
        _level = WriteHeading(section.Heading, null);
        WriteAll(section.Blocks, _next);
        _level = outer;
        return true;
    }

    public override bool Visit(Documents.Model.Paragraph paragraph)
    {
        WriteWords(_place.Style, paragraph.Inlines, keepWithNext: _leadsIn);
        return true;
    }

    public override bool Visit(ListBlock list)
    {
        var outer = Turn(list);
        var level = Math.Min(_place.ListLevel, DeepestList);
        if (list.Kind == ListKind.Numbered && (context.Numbering.IsFull || (long)list.Start + list.Items.Length > LastNumber))
        {
            WriteItems(list.Items, i => Flow.BeginLabelled(
                [new RunPiece($"{_wording.Number(list.Start + i)}.", RunLook.Plain, _language), new RunPiece("\t", RunLook.Plain, _language)], context.Styles.HangingOf(level)));
        }
        else
        {
            var number = list.Kind == ListKind.Numbered ? context.Numbering.Numbered(list.Start, level, list.Items.Length) : context.Numbering.Bullets;
            WriteItems(list.Items, _ => Flow.BeginItem(number, level));
        }

        _isRightToLeft = outer;
        return true;
    }

    public override bool Visit(AdviceList list)
    {
        // On the next page, “swim for 4 weeks” must not be found without the “Do not” above it.
        using var together = Together([list]);
        var outer = _level;
        _level = WriteHeading([], _wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot]);
        var (number, level) = (list.Kind == AdviceKind.Do ? context.Numbering.Do : context.Numbering.DoNot, Math.Min(_place.ListLevel, DeepestList));
        // “even if you / do not have all your documents”: the second half under “Do” on the next page says the opposite.
        var place = _place;
        _place = place with { IsWhole = true };
        WriteItems(list.Items, _ => Flow.BeginItem(number, level));
        (_level, _place) = (outer, place);
        return true;
    }

    public override bool Visit(Documents.Model.Table table)
    {
        EndItem();
        var outer = Turn(table);
        if (!table.Caption.IsEmpty)
        {
            WriteWords(StyleIds.Caption, table.Caption);
        }
        else if (Flow.IsAfterTable)
        {
            // Word takes two tables that touch for one.
            Take(new ParagraphForm(StyleIds.TableGap, _isRightToLeft), []);
        }

        Flow.Write(context.Tables.Make(table, _place, _isRightToLeft));
        _isRightToLeft = outer;
        return true;
    }

    public override bool Visit(Figure figure)
    {
        if (context.Pictures.Find(figure, context.Styles.RoomAt(_place)) is { } picture)
        {
            Flow.Write(Form(StyleIds.Picture, _isRightToLeft) with { KeepWithNext = !figure.Caption.IsEmpty || figure.Credit is not null }, picture, _place);
        }

        if (!figure.Caption.IsEmpty)
        {
            WriteWords(StyleIds.PictureCaption, figure.Caption, keepWithNext: _leadsIn || figure.Credit is not null);
        }

        if (figure.Credit is { } credit)
        {
            // Its words are ours, and run as the leaflet does also where what stands around them turns.
            var isRightToLeft = _language.IsRightToLeft;
            Take(Form(StyleIds.PictureCaption, isRightToLeft) with { KeepWithNext = _leadsIn }, context.Inlines.Begin(isRightToLeft).Add(_wording[WordingKeys.PictureCredit, credit]).Pieces);
        }

        // Captions stand close to each other, and what comes then does not.
        if (!figure.Caption.IsEmpty || figure.Credit is not null)
        {
            Flow.EndTight();
        }

        return true;
    }

    public override bool Visit(Callout callout)
    {
        // The sign of an item would stand on the band, in colours that are not made for it.
        EndItem();
        using var together = Together([callout]);
        var outer = (_level, _place);
        var level = callout.Level;
        var isApart = level == CalloutLevel.Information && !_place.IsInNote && Flow.MayRunOn;
        _place = _place with { Indent = _place.Indent + context.Styles.CalloutIndent, IsApart = isApart };
        _level = WriteHeading(callout.Heading, _wording[CalloutWords.KeyOf(level)], heading => StyleIds.CalloutHeading(level, heading), isOnBand: level != CalloutLevel.Information);
        // A sign to call for help must not be read by half.
        _place = _place with { Callout = level, ListLevel = 0, IsWhole = _place.IsWhole || level is CalloutLevel.Urgent or CalloutLevel.Emergency };
        WriteAll(callout.Blocks);
        (_level, _place) = outer;
        return true;
    }

    public override bool Visit(QuestionAndAnswer pair)
    {
        var outer = _level;
        _level = WriteHeading(pair.Question, null);
        WriteAll(pair.Answer, _next);
        _level = outer;
        return true;
    }

    public override bool Visit(ContactDetails contact)
    {
        using var together = Together([contact]);
        if (!contact.Name.IsEmpty)
        {
            WriteHeading(contact.Name, null);
        }

        foreach (var entry in contact.Entries)
        {
            context.Links.Reach(entry.Id);
            WriteLabelled(ContactWords.LabelOf(entry, _wording), inlines => inlines.Add(entry.Value));
        }

        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        var (outer, outerDirection) = (_place, Turn(list));

        // The records of a second table are not more of the first.
        int? before = _followsRecords ? 2 * context.Styles.ParagraphSpace : null;
        foreach (var definition in list.Definitions)
        {
            using var together = Together(definition.Meaning);
            context.Links.Reach(definition.Id);
            // A name stands apart from the signs of a list, and close to running text.
            int? after = definition.Meaning is [ListBlock or Figure, ..] ? context.Styles.RecordNameSpace : null;
            WriteWords(StyleIds.DefinitionTerm, definition.Term, before: before, after: after);
            before = null;
            _place = outer with { Indent = outer.Indent + context.Styles.ListIndent, Side = _isRightToLeft };
            WriteAll(definition.Meaning);
            _place = outer;
        }

        _isRightToLeft = outerDirection;
        return true;
    }

    // Adaptation decides what stays for a medium; what reaches a renderer is there to be written.
    public override bool Visit(MediumBlock block)
    {
        WriteAll(block.Blocks, _next);
        return true;
    }

    public override bool Visit(PictureRow row)
    {
        EndItem();
        if (context.Pictures.Find(row) is { } picture)
        {
            if (Flow.IsAfterTable && !Flow.GoesOn(_place, _isRightToLeft))
            {
                Take(new ParagraphForm(StyleIds.TableGap, _isRightToLeft), []);
            }

            Flow.Write(context.Rows.Make(row, picture, _leadsIn, _place, _isRightToLeft), _place, _isRightToLeft, () => context.Rows.Begin(_place, _isRightToLeft));
            return true;
        }

        // A cell without a picture would be there for its width alone (MS-12). In a callout, the bar of what stands in so far would go with it.
        // Its sentences stand close to each other, apart from those of the row before, and on one page.
        var outer = _place;
        var isFree = _place.Callout is null;
        _place = isFree ? _place with { Indent = _place.Indent + context.Rows.Indent } : _place;
        for (var i = 0; i < row.Sentences.Length; i++)
        {
            context.Links.Reach(row.Sentences[i].Id);
            WriteWords(
                isFree ? StyleIds.RowText : _place.Style, row.Sentences[i].Inlines, _leadsIn || i + 1 < row.Sentences.Length,
                isFree && i == 0 ? context.Styles.ParagraphSpace : null);
        }

        _place = outer;
        return true;
    }

    /// <summary>Writes the number of an item, or the label of a note, that no paragraph has taken, since it has none or begins with another list or a table.</summary>
    private void EndItem()
    {
        if (Flow.HasBegun)
        {
            Take(Form(_place.Style, _isRightToLeft), []);
        }
    }

    /// <summary>Keeps what is written until the end of the scope on one page, where one holds it.</summary>
    private TogetherScope Together(ImmutableArray<Block> blocks)
    {
        var fits = context.Styles.FitsPage(LeafletText.Of(blocks));
        if (fits)
        {
            Flow.BeginTogether();
        }

        return new TogetherScope(fits ? Flow : null);
    }

    private readonly ref struct TogetherScope(WordFlow? flow)
    {
        public void Dispose() => flow?.EndTogether();
    }

    private void WriteItems(ImmutableArray<ListItem> items, Action<int> begin)
    {
        EndItem();
        var outer = _place;
        _place = outer with { Indent = outer.Indent + context.Styles.HangingOf(outer.ListLevel), ListLevel = outer.ListLevel + 1, Side = _isRightToLeft };
        for (var i = 0; i < items.Length; i++)
        {
            context.Links.Reach(items[i].Id);
            begin(i);
            WriteAll(items[i].Blocks);
            EndItem();
        }

        _place = outer;
        if (_place is { ListLevel: 0, Callout: null, IsInNote: false })
        {
            Flow.EndList();
        }
    }

    private void WriteWords(string style, ImmutableArray<Inline> words, bool keepWithNext = false, int? before = null, int? after = null)
    {
        var isRightToLeft = context.Direction.Of(words, _isRightToLeft);
        var pieces = context.Inlines.Begin(isRightToLeft, isBold: WordLook.IsBold(style)).Add(words).Pieces;
        RunBlanks.Close(pieces);
        if (pieces.Count > 0)
        {
            Take(Form(style, isRightToLeft) with { KeepWithNext = keepWithNext, Before = before, After = after }, pieces);
        }
    }

    /// <summary>Writes a heading and gives its level; where it has no words there is none, and what follows stands under the heading before it.</summary>
    private int WriteHeading(ImmutableArray<Inline> words, Phrase? before, Func<int, string>? styleOf = null, bool isOnBand = false)
    {
        if (before is null && !LeafletText.HasWords(LeafletText.Of(words)))
        {
            if (!words.IsEmpty)
            {
                WriteWords(_place.Style, words);
            }

            return _level;
        }

        var level = Math.Min(_level + 1, DeepestHeading);
        var style = _place.IsInNote ? StyleIds.NoteHeading : (styleOf ?? StyleIds.Heading)(level);
        var isRightToLeft = before is null ? context.Direction.Of(words, _isRightToLeft) : _language.IsRightToLeft;
        var inlines = context.Inlines.Begin(isRightToLeft, isOnBand && !_place.IsInNote, isBold: true);
        if (before is { } phrase)
        {
            inlines.Add(phrase);
            if (!words.IsEmpty)
            {
                inlines.Add(": ");
            }
        }

        Take(Form(style, isRightToLeft), inlines.Add(words).Pieces);
        return level;
    }

    /// <summary>Goes on in the way that all words of a block run; gives the way before.</summary>
    private bool Turn(Block block)
    {
        var outer = _isRightToLeft;
        _isRightToLeft = context.Direction.Of(block, outer);
        return outer;
    }

    private void Take(ParagraphForm form, List<RunPiece> pieces) => Flow.Write(form, pieces, _place);

    private ParagraphForm Form(string style, bool isRightToLeft) => new(style, isRightToLeft)
    {
        IsAtEnd = _place.Side is { } side && side != isRightToLeft,
        Indent = _place.Indent == context.Styles.IndentOf(style) ? null : _place.Indent,
        Panel = _place.IsApart ? CalloutLevel.Information : style.StartsWith("Callout", StringComparison.Ordinal) ? null : _place.Callout,
        IsApart = _place.IsApart,
        KeepLines = _place.IsWhole,
        End = _place.Callout is null ? null : context.Styles.CalloutIndent,
    };
}
