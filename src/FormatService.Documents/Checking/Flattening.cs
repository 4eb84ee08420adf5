using System.Collections.Immutable;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>Walks a leaflet once and notes its blocks and texts in reading order. It goes as deep as the leaflet, which the readers bound.</summary>
internal sealed class Flattening : BlockVisitor<bool>
{
    private readonly ImmutableArray<BlockGroup>.Builder _groups = ImmutableArray.CreateBuilder<BlockGroup>();
    private readonly ImmutableArray<PlacedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PlacedBlock>();
    private readonly ImmutableArray<PlacedText>.Builder _texts = ImmutableArray.CreateBuilder<PlacedText>();
    private readonly CheckingWords? _words;
    private bool _isWebOnly;
    private bool _isBoilerplate;

    private Flattening(CheckingWords? words) => _words = words;

    /// <summary>Blocks that stand beside each other.</summary>
    public ImmutableArray<BlockGroup> Groups => _groups.ToImmutable();

    /// <summary>Every block.</summary>
    public ImmutableArray<PlacedBlock> Blocks => _blocks.ToImmutable();

    /// <summary>Every piece of text.</summary>
    public ImmutableArray<PlacedText> Texts => _texts.ToImmutable();

    /// <summary>Walks a leaflet, its footnotes last.</summary>
    public static Flattening Of(Leaflet leaflet, CheckingWords? words)
    {
        var flattening = new Flattening(words);
        flattening.Walk(leaflet.Blocks, isSection: true);
        foreach (var note in leaflet.Footnotes)
        {
            flattening.Walk(note.Blocks);
        }

        return flattening;
    }

    /// <inheritdoc/>
    public override bool Visit(Section section)
    {
        var outer = _isBoilerplate;
        _isBoilerplate |= _words?.IsBoilerplateHeading(LeafletText.Of(section.Heading)) ?? false;
        Add(section.Id, TextKind.Heading, section.Heading);
        Walk(section.Blocks, isSection: true);
        _isBoilerplate = outer;
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Paragraph paragraph) => Add(paragraph.Id, TextKind.Paragraph, paragraph.Inlines);

    /// <inheritdoc/>
    public override bool Visit(ListBlock list) => WalkItems(list.Items);

    /// <inheritdoc/>
    public override bool Visit(AdviceList list) => WalkItems(list.Items);

    /// <inheritdoc/>
    public override bool Visit(Table table)
    {
        Add(table.Id, TextKind.Caption, table.Caption);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            Add(cell.Id, TextKind.Cell, cell.Inlines);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Figure figure) => Add(figure.Id, TextKind.Caption, figure.Caption);

    /// <inheritdoc/>
    public override bool Visit(Callout callout)
    {
        Add(callout.Id, TextKind.Heading, callout.Heading);
        return Walk(callout.Blocks);
    }

    /// <inheritdoc/>
    public override bool Visit(QuestionAndAnswer pair)
    {
        Add(pair.Id, TextKind.Heading, pair.Question);
        return Walk(pair.Answer);
    }

    /// <inheritdoc/>
    public override bool Visit(ContactDetails contact)
    {
        var outer = _isBoilerplate;
        _isBoilerplate = true;
        Add(contact.Id, TextKind.Contact, contact.Name);
        foreach (var entry in contact.Entries)
        {
            Add(entry.Id, TextKind.Contact, entry.Value);
        }

        _isBoilerplate = outer;
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Add(definition.Id, TextKind.Term, definition.Term);
            Walk(definition.Meaning);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(MediumBlock block)
    {
        var outer = _isWebOnly;
        _isWebOnly |= block.Medium == Medium.WebOnly;
        Walk(block.Blocks, isSection: true);
        _isWebOnly = outer;
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(PictureRow row) => row.Sentences.All(sentence => Add(sentence.Id, TextKind.Paragraph, sentence.Inlines));

    private bool WalkItems(ImmutableArray<ListItem> items)
    {
        foreach (var item in items)
        {
            Walk(item.Blocks);
        }

        return true;
    }

    private bool Walk(ImmutableArray<Block> blocks, bool isSection = false)
    {
        _groups.Add(new BlockGroup(blocks, isSection, _isWebOnly));
        foreach (var block in blocks)
        {
            _blocks.Add(new PlacedBlock(block, _isWebOnly));
            block.Accept(this);
        }

        return true;
    }

    private bool Add(NodeId id, TextKind kind, ImmutableArray<Inline> inlines)
    {
        if (!inlines.IsEmpty)
        {
            _texts.Add(new PlacedText(id, kind, LeafletText.Of(inlines), inlines, _isWebOnly, _isBoilerplate));
        }

        return true;
    }
}
