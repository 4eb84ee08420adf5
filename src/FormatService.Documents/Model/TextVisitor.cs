using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>Goes through all that blocks say, in reading order: each heading, paragraph, cell, caption, label and so on is one line.</summary>
public abstract class TextVisitor : BlockVisitor<bool>
{
    /// <summary>Goes through some blocks.</summary>
    public void VisitAll(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    /// <summary>Goes through the blocks of a leaflet and of its footnotes.</summary>
    public void VisitAll(Leaflet leaflet)
    {
        VisitAll(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            VisitAll(note.Blocks);
        }
    }

    /// <inheritdoc/>
    public override bool Visit(Section section) => Line(section.Heading) && All(section.Blocks);

    /// <inheritdoc/>
    public override bool Visit(Paragraph paragraph) => Line(paragraph.Inlines);

    /// <inheritdoc/>
    public override bool Visit(ListBlock list) => Items(list.Items);

    /// <inheritdoc/>
    public override bool Visit(AdviceList list) => Items(list.Items);

    /// <inheritdoc/>
    public override bool Visit(Table table)
    {
        Line(table.Caption);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Line(cell.Inlines);
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Figure figure) => Line(figure.Caption) && Line(figure.Credit);

    /// <inheritdoc/>
    public override bool Visit(Callout callout) => Line(callout.Heading) && All(callout.Blocks);

    /// <inheritdoc/>
    public override bool Visit(QuestionAndAnswer pair) => Line(pair.Question) && All(pair.Answer);

    /// <inheritdoc/>
    public override bool Visit(ContactDetails contact)
    {
        Line(contact.Name);
        foreach (var entry in contact.Entries)
        {
            Line(entry.Label);
            Line(entry.Value);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Line(definition.Term);
            VisitAll(definition.Meaning);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(MediumBlock block) => All(block.Blocks);

    /// <inheritdoc/>
    public override bool Visit(PictureRow row) => row.Sentences.All(sentence => Line(sentence.Inlines));

    /// <summary>Takes a line of running text; never an empty one.</summary>
    protected abstract void Take(ImmutableArray<Inline> line);

    /// <summary>Takes a line of plain words: a credit, or a label of the author's own.</summary>
    protected abstract void Take(string line);

    private bool All(ImmutableArray<Block> blocks)
    {
        VisitAll(blocks);
        return true;
    }

    private bool Items(ImmutableArray<ListItem> items)
    {
        foreach (var item in items)
        {
            VisitAll(item.Blocks);
        }

        return true;
    }

    private bool Line(ImmutableArray<Inline> inlines)
    {
        if (!inlines.IsDefaultOrEmpty)
        {
            Take(inlines);
        }

        return true;
    }

    private bool Line(string? words)
    {
        if (words is not null)
        {
            Take(words);
        }

        return true;
    }
}
