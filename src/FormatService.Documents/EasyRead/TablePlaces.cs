using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Finds out, once for a leaflet, which of its blocks hold tables and pictures, so that what stands beside a sentence is known wherever it is drafted.</summary>
internal sealed class TablePlaces : BlockVisitor<bool>
{
    private readonly HashSet<NodeId> _tables = [], _figures = [];
    private int _tablesMet, _figuresMet;

    public TablePlaces(Leaflet leaflet)
    {
        All(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            All(note.Blocks);
        }
    }

    /// <summary>What stands beside each of some blocks, or in it.</summary>
    public TablesBeside[] Beside(ImmutableArray<Block> blocks)
    {
        var beside = new TablesBeside[blocks.Length];
        var last = -1;
        for (var i = blocks.Length - 1; last < 0 && i >= 0; i--)
        {
            last = _tables.Contains(blocks[i].Id) ? i : last;
        }

        var areCharts = last >= 0 && !blocks.Any(block => _figures.Contains(block.Id));
        var isAbove = false;
        for (var i = 0; last >= 0 && i < blocks.Length; i++)
        {
            beside[i] = new TablesBeside(i <= last, isAbove, IsWithin: false, areCharts);
            isAbove |= _tables.Contains(blocks[i].Id);
        }

        return beside;
    }

    public override bool Visit(Section section) => All(section.Blocks);

    public override bool Visit(Paragraph paragraph) => true;

    public override bool Visit(ListBlock list) => Items(list.Items);

    public override bool Visit(AdviceList list) => Items(list.Items);

    public override bool Visit(Table table)
    {
        _tablesMet++;
        return true;
    }

    public override bool Visit(Figure figure)
    {
        _figuresMet += figure.Alt.IsDecorative ? 0 : 1;
        return true;
    }

    public override bool Visit(Callout callout) => All(callout.Blocks);

    public override bool Visit(QuestionAndAnswer pair) => All(pair.Answer);

    public override bool Visit(ContactDetails contact) => true;

    public override bool Visit(DefinitionList list) => list.Definitions.All(definition => All(definition.Meaning));

    public override bool Visit(MediumBlock block) => All(block.Blocks);

    public override bool Visit(PictureRow row) => true;

    private bool Items(ImmutableArray<ListItem> items) => items.All(item => All(item.Blocks));

    private bool All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var (tables, figures) = (_tablesMet, _figuresMet);
            block.Accept(this);
            if (_tablesMet > tables)
            {
                _tables.Add(block.Id);
            }

            if (_figuresMet > figures)
            {
                _figures.Add(block.Id);
            }
        }

        return true;
    }
}
