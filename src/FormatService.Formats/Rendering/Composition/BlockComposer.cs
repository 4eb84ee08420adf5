using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Turns blocks into flow, and hangs each on the structure tree, which is built here, before anything is laid out.</summary>
internal sealed class BlockComposer : BlockVisitor<bool>
{
    private readonly LanguageTag _language;
    private readonly PageStyles _styles;
    private readonly FigureComposer _figures;
    private readonly LeafletWording _wording;
    private readonly InlineComposer _inlines;
    private readonly WordsComposer _words;
    private readonly FlowDirection _direction;
    private readonly List<RenderFinding> _findings = [];
    private StructureElement _parent = null!;
    private List<FlowBlock> _flow = null!;
    private int _level;
    private int _itemDepth;
    private bool _leadsIn, _standsClose;
    private Block? _next;
    private bool _followsHeading, _followsRecords;

    public BlockComposer(LeafletPackage package, PageStyles styles, PictureDecoder pictures, PictureLibrary library, LeafletWording wording)
    {
        _language = package.Leaflet.Language;
        _styles = styles;
        _wording = wording;
        _direction = new FlowDirection(package.Leaflet, styles);
        _figures = new FigureComposer(package, styles, pictures, library, _direction, _findings);
        Notes = new FootnoteLabels(package.Leaflet.Footnotes, wording);
        _inlines = new InlineComposer(styles, _language, Notes);
        _words = new WordsComposer(_language, styles, _inlines, _direction);
        Phrases = new PhraseComposer(_inlines, Shapes, styles, Headings, wording, _direction.IsRightToLeft);
    }

    /// <summary>The headings composed so far.</summary>
    public HeadingTrail Headings => _words.Headings;

    /// <summary>Composes words of ours among the blocks.</summary>
    public PhraseComposer Phrases { get; }

    /// <summary>The flow of lists and groups.</summary>
    public FlowShapes Shapes => _direction.Shapes;

    /// <summary>The numbers of the footnotes.</summary>
    public FootnoteLabels Notes { get; }

    /// <summary>Whom to credit for the pictures of rows composed so far.</summary>
    public IReadOnlyList<string> PictureCredits => _figures.Credits;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<RenderFinding> Findings => _findings;

    /// <summary>Composes blocks under an element, after a heading of <paramref name="level"/>; <paramref name="following"/> follows them as if it were one of them.</summary>
    public void ComposeAll(ImmutableArray<Block> blocks, StructureElement parent, int level, List<FlowBlock> flow, Block? following = null)
    {
        var outer = (_parent, _level, _flow);
        (_parent, _level, _flow) = (parent, level, flow);
        for (var i = 0; i < blocks.Length; i++)
        {
            _followsHeading = _words.IsAfterHeading;
            // What may begin with a heading sees whether it follows one.
            _words.IsAfterHeading &= blocks[i] is Section or AdviceList or QuestionAndAnswer or ContactDetails or MediumBlock;
            _leadsIn = LeadIn.IsAt(blocks, i, following);
            _next = LeadIn.Next(blocks, i, following);
            _followsRecords = i > 0 && blocks[i - 1] is DefinitionList;
            // Within an item, a list belongs to the paragraph before it whatever that ends with.
            _standsClose = _leadsIn || (_itemDepth > 0 && LeadIn.IsBeforeList(blocks, i));
            blocks[i].Accept(this);
        }

        (_parent, _level, _flow) = outer;
    }

    /// <summary>Adds to what was found.</summary>
    public void Report(RenderFinding finding) => _findings.Add(finding);

    /// <summary>Lets links lead to the element of a node.</summary>
    public void Remember(NodeId node, StructureElement element) => _words.Remember(node, element);

    /// <summary>Leads links within the leaflet to their targets, once all is composed.</summary>
    public void ResolveLinks() => _words.ResolveLinks();

    /// <summary>The space after the last block of an item or a panel is that of the item or the panel.</summary>
    public static void CloseUp(List<FlowBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            blocks[^1].SpaceAfter = 0;
        }
    }

    public override bool Visit(Section section)
    {
        var element = Add(StructureRole.Section, section.Id);
        var level = _words.AddHeading(_flow, element, _level, section.Id, section.Heading, null, isListed: true);
        ComposeAll(section.Blocks, element, level, _flow, _next);
        return true;
    }

    public override bool Visit(Paragraph paragraph)
    {
        var element = Add(StructureRole.Paragraph, paragraph.Id);
        var space = _standsClose ? _styles.ItemSpacePt : _styles.ParagraphSpacePt;
        _flow.Add(_words.Paragraph(paragraph.Inlines, element, _styles.Body, space, element, paragraph.Id, keepWithNext: _leadsIn, edge: _direction.Edge));
        return true;
    }

    public override bool Visit(ListBlock list)
    {
        var numbered = list.Kind == ListKind.Numbered;
        var element = Add(StructureRole.List, list.Id, listNumbering: numbered ? ListNumbering.Decimal : ListNumbering.Disc);
        using var turn = _direction.Turn(list);
        ComposeItems(element, list.Items, i => numbered ? _wording.Number(list.Start + i) + "." : "\u2022", _styles.Body);
        return true;
    }

    public override bool Visit(AdviceList list)
    {
        // Kept together, or headed anew on each page where none holds it: “swim for 4 weeks” must not be found without the “Do not” above it.
        var division = Add(StructureRole.Division, list.Id);
        var inner = new List<FlowBlock>();
        var (outer, outerFlow) = (_parent, _flow);
        (_parent, _flow) = (division, inner);
        _words.AddHeading(_flow, division, _level, list.Id, [], _wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot], headsNext: true);
        var element = division.Add(StructureRole.List, listNumbering: ListNumbering.Disc);
        var (sign, colour) = list.Kind == AdviceKind.Do ? ("\u2713", _styles.AccentColour) : ("\u2717", _styles.AlertColour);
        // “even if you / do not have all your documents”: the second half under “Do” on the next page says the opposite.
        var wasWhole = _words.IsWhole;
        _words.IsWhole = true;
        ComposeItems(element, list.Items, _ => sign, _styles.Bold with { Colour = colour });
        _words.IsWhole = wasWhole;
        (_parent, _flow) = (outer, outerFlow);
        _flow.Add(Shapes.Group(inner, division));
        return true;
    }

    public override bool Visit(Table table)
    {
        var element = Add(StructureRole.Table, table.Id);
        foreach (var row in table.Rows)
        {
            Remember(row.Id, element);
            foreach (var cell in row.Cells)
            {
                Remember(cell.Id, element);
            }
        }

        using var turn = _direction.Turn(table);
        _flow.AddRange(TableComposer.Compose(table, element, _inlines, _styles, _direction.IsRightToLeft, _direction.Of));
        return true;
    }

    public override bool Visit(Figure figure)
    {
        // A caption inside a Figure is passed over by readers that speak its alternative text, so it stands beside it.
        var group = FigureComposer.HasGroup(figure) ? Add(StructureRole.Division, figure.Id) : _parent;
        Remember(figure.Id, group);
        if (_figures.Picture(figure, group) is { } picture)
        {
            _flow.Add(picture);
            Remember(figure.Id, picture.Destination ?? group);
        }

        if (!figure.Caption.IsEmpty)
        {
            var element = group.Add(StructureRole.Paragraph, figure.Id.Child("caption").Value);
            var space = figure.Credit is null ? _styles.ParagraphSpacePt : _styles.ItemSpacePt;
            // By its picture, whichever way it runs.
            _flow.Add(_words.Paragraph(figure.Caption, element, _styles.Body, space, null, figure.Id, figure.Id.Child("caption"), keepWithNext: figure.Credit is not null, edge: _direction.IsRightToLeft, keepTogether: true));
        }

        if (figure.Credit is { } credit)
        {
            _flow.Add(Phrases.Paragraph(group, _wording[WordingKeys.PictureCredit, credit], _styles.Body));
        }

        return true;
    }

    public override bool Visit(Callout callout)
    {
        var element = Add(StructureRole.Division, callout.Id);
        var isInformation = callout.Level == CalloutLevel.Information;
        var headingStyle = isInformation ? _styles.PanelHeading : _styles.BandHeading;
        var inner = new List<FlowBlock>();
        var outer = _flow;
        var followsHeading = _followsHeading;
        _flow = inner;
        var kind = _wording[CalloutWords.KeyOf(callout.Level)];
        var level = _words.AddHeading(_flow, element, _level, callout.Id, callout.Heading, kind, style: headingStyle);
        var heading = (FlowParagraph)inner[0];
        if (!isInformation)
        {
            inner.Clear();
        }

        // A sign to call for help must not be read by half.
        var wasWhole = _words.IsWhole;
        _words.IsWhole |= callout.Level is CalloutLevel.Urgent or CalloutLevel.Emergency;
        ComposeAll(callout.Blocks, element, level, inner);
        _words.IsWhole = wasWhole;
        _flow = outer;
        CloseUp(inner);
        var colour = callout.Level is CalloutLevel.Urgent or CalloutLevel.Emergency ? _styles.AlertColour : _styles.AccentColour;
        var bar = callout.Level == CalloutLevel.Emergency ? PageStyles.WidestBarPt : PageStyles.BarPt;
        _flow.Add(isInformation ? Shapes.Panel(inner, colour, bar, element) : Shapes.Card(heading, _words.KindAlone(heading, kind), inner, colour, bar, element, followsHeading));
        _words.IsAfterHeading = false;
        return true;
    }

    public override bool Visit(QuestionAndAnswer pair)
    {
        var element = Add(StructureRole.Division, pair.Id);
        var inner = new List<FlowBlock>();
        var outer = _flow;
        _flow = inner;
        var level = _words.AddHeading(_flow, element, _level, pair.Id, pair.Question, null);
        ComposeAll(pair.Answer, element, level, inner, _next);
        _flow = outer;
        _flow.Add(Shapes.Group(inner, element));
        return true;
    }

    public override bool Visit(ContactDetails contact)
    {
        var element = Add(StructureRole.Division, contact.Id);
        var inner = new List<FlowBlock>();
        var outer = _flow;
        _flow = inner;
        if (!contact.Name.IsEmpty)
        {
            _words.AddHeading(_flow, element, _level, contact.Id, contact.Name, null);
        }

        var list = element.Add(StructureRole.List);
        var items = new List<FlowListItem>(contact.Entries.Length);
        foreach (var entry in contact.Entries)
        {
            var item = list.Add(StructureRole.ListItem, entry.Id.Value);
            Remember(entry.Id, item);
            var label = Phrases.Line(item.Add(StructureRole.Label), ContactWords.LabelOf(entry, _wording), _styles.Bold);
            items.Add(new FlowListItem(label, [_words.Paragraph(entry.Value, item.Add(StructureRole.ListBody), _styles.Body, 0, null, entry.Id, edge: _direction.IsRightToLeft)]));
        }

        inner.Add(Shapes.LabelledList(items));
        _words.IsAfterHeading = false;
        _flow = outer;
        _flow.Add(Shapes.Group(inner, element));
        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        var element = Add(StructureRole.List, list.Id);
        using var turn = _direction.Turn(list);
        // The records of a second table are not more of the first.
        var spaceBefore = _followsRecords ? 2 * _styles.ParagraphSpacePt : 0;
        foreach (var definition in list.Definitions)
        {
            var item = element.Add(StructureRole.ListItem, definition.Id.Value);
            Remember(definition.Id, item);
            var label = item.Add(StructureRole.Label);
            var name = _words.Paragraph(definition.Term, label, _styles.Bold, 0, null, definition.Id, definition.Id.Child("term"), keepWithNext: true, edge: _direction.IsRightToLeft, headsNext: true);
            // On the next page, a dose must not be found without the medicine above it.
            var meaning = new List<FlowBlock>();
            ComposeWithin(definition.Meaning, item.Add(StructureRole.ListBody), _level, meaning);
            name.SpaceAfter = definition.Meaning is [ListBlock or Figure, ..] ? _styles.RecordNameSpacePt : 0;
            var entry = Shapes.Group([name, Shapes.Indented(meaning, _styles.MeaningIndentPt)], item, spaceBefore);
            if (_styles.Profile.Edition == Edition.EasyRead && meaning.Count == 1 && definition != list.Definitions[^1])
            {
                // In a list of words, bold parts one from the next, and what less space saves are pages that nobody has to turn.
                meaning[0].SpaceAfter = entry.SpaceAfter = _styles.ItemSpacePt;
            }

            _flow.Add(entry);
            spaceBefore = 0;
        }

        return true;
    }

    // Adaptation decides what stays for a medium; what reaches a composer is there to be set.
    public override bool Visit(MediumBlock block)
    {
        ComposeAll(block.Blocks, _parent, _level, _flow, _next);
        return true;
    }

    public override bool Visit(PictureRow row)
    {
        // Picture, then sentences, as one block and no table (FORMATS E-11).
        var element = Add(StructureRole.Division, row.Id);
        var leadsIn = _leadsIn;
        var picture = _figures.Beside(row, element);
        var sentences = new List<FlowBlock>();
        ComposeAll([.. row.Sentences], element, _level, sentences);
        _flow.Add(_figures.Row(row, picture, sentences, element, leadsIn));
        return true;
    }

    /// <summary>Composes blocks beside a label or under a term: whichever way one runs, it stands at the side of these.</summary>
    public void ComposeWithin(ImmutableArray<Block> blocks, StructureElement parent, int level, List<FlowBlock> flow)
    {
        using var side = _direction.KeepToSide();
        ComposeAll(blocks, parent, level, flow);
    }

    /// <summary>Composes a note. What heads a part of it is no heading of the leaflet (ISO/TS 32005, Table 5: a note holds none).</summary>
    public void ComposeNote(ImmutableArray<Block> blocks, StructureElement note, int level, List<FlowBlock> flow)
    {
        _words.IsInNote = true;
        ComposeWithin(blocks, note, level, flow);
        _words.IsInNote = false;
    }

    private StructureElement Add(StructureRole role, NodeId node, ListNumbering listNumbering = ListNumbering.None)
    {
        var element = _parent.Add(role, node.Value, listNumbering: listNumbering);
        _words.Remember(node, element);
        return element;
    }

    private void ComposeItems(StructureElement list, ImmutableArray<ListItem> items, Func<int, string> labelOf, TextStyle labelStyle)
    {
        _words.IsAfterHeading = false;
        _itemDepth++;
        var composed = new List<FlowListItem>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            var item = list.Add(StructureRole.ListItem, items[i].Id.Value);
            Remember(items[i].Id, item);
            var label = Phrases.Line(item.Add(StructureRole.Label), new Phrase(labelOf(i), _language), labelStyle, destination: item, isRightToLeft: _direction.IsRightToLeft);
            var body = new List<FlowBlock>();
            ComposeWithin(items[i].Blocks, item.Add(StructureRole.ListBody), _level, body);
            CloseUp(body);
            composed.Add(new FlowListItem(label, body));
        }

        _itemDepth--;
        _flow.Add(Shapes.List(composed, list, depth: _itemDepth));
    }
}
