using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Says a table row by row (FORMATS P-24): each row is a record, headed by its first cell, and each further cell is an item
/// of its list, both with the name of their column before them, and the pictures of the cell after. Empty cells have that name all the same: they may be there to be filled in. A row whose first cell alone is empty goes on
/// with the record above.
/// </summary>
internal static class TableRecords
{
    /// <summary>The records, after the caption; where a table has a head alone, its cells as paragraphs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figures">The pictures of its cells, in order.</param>
    public static ImmutableArray<Block> Of(Table table, ImmutableArray<Figure> figures)
    {
        var figuresOf = figures.ToLookup(figure => figure.Cell);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!table.Caption.IsEmpty)
        {
            blocks.Add(new Paragraph(table.Id.Child("caption"), table.Caption));
        }

        if (table is { HasHeaderRow: true, Rows.Length: 1 })
        {
            foreach (var cell in table.Rows[0].Cells)
            {
                if (!cell.Inlines.IsEmpty)
                {
                    blocks.Add(new Paragraph(cell.Id, cell.Inlines));
                }

                blocks.AddRange(figuresOf[cell.Id]);
            }

            return blocks.ToImmutable();
        }

        // The names of columns are said again and again, what they show is not: it stands before all records.
        if (table.HasHeaderRow)
        {
            blocks.AddRange(table.Rows[0].Cells.SelectMany(cell => figuresOf[cell.Id]));
        }

        var labels = table.HasHeaderRow ? ImmutableArray.CreateRange(table.Rows[0].Cells, cell => new ColumnLabel(cell.Inlines)) : [];
        var rows = table.HasHeaderRow ? table.Rows.RemoveAt(0) : table.Rows;
        var records = new List<(Definition Record, List<Block> Meaning)>();
        var isNamed = false;
        foreach (var row in rows)
        {
            if (isNamed && GoesOn(row, figuresOf))
            {
                records[^1].Meaning.AddRange(RestOf(row, 1, labels, figuresOf));
            }
            else if (RecordOf(row, labels, figuresOf) is { } record)
            {
                records.Add((record, [.. record.Meaning]));
                isNamed = row.Cells is [{ Inlines.IsEmpty: false }, ..];
            }
            else
            {
                // Nothing is said of what a row shows: it goes on with what stands above.
                var shown = row.Cells.SelectMany(cell => figuresOf[cell.Id]);
                if (records.Count > 0)
                {
                    records[^1].Meaning.AddRange(shown);
                }
                else
                {
                    blocks.AddRange(shown);
                }
            }
        }

        if (records.Count > 0)
        {
            blocks.Add(new DefinitionList(table.Id, [.. records.Select(one => one.Record with { Meaning = [.. one.Meaning] })]));
        }

        return blocks.ToImmutable();
    }

    // A row that says something, but not of what, says it of what the row above is about: a dose by itself would be anybody's.
    private static bool GoesOn(TableRow row, ILookup<NodeId?, Figure> figuresOf) =>
        row.Cells is [{ Inlines.IsEmpty: true } first, .. var rest] && !figuresOf[first.Id].Any() && rest.Any(cell => !cell.Inlines.IsEmpty || figuresOf[cell.Id].Any());

    private static Definition? RecordOf(TableRow row, ImmutableArray<ColumnLabel> labels, ILookup<NodeId?, Figure> figuresOf)
    {
        var before = new List<Figure>();
        for (var column = 0; column < row.Cells.Length; column++)
        {
            // The name of a record is bold as a whole.
            if (Joined(LabelOf(column, labels), row.Cells[column].Inlines) is { IsEmpty: false } name)
            {
                return new Definition(row.Id, name, [.. before, .. figuresOf[row.Cells[column].Id], .. RestOf(row, column + 1, labels, figuresOf)]);
            }

            before.AddRange(figuresOf[row.Cells[column].Id]);
        }

        return null;
    }

    private static ImmutableArray<Block> RestOf(TableRow row, int from, ImmutableArray<ColumnLabel> labels, ILookup<NodeId?, Figure> figuresOf)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var column = from; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            var label = LabelOf(column, labels);
            ImmutableArray<Block> said = Joined(label.IsEmpty ? [] : [new Strong(label)], cell.Inlines) is { IsEmpty: false } words ? [new Paragraph(cell.Id.Child("words"), words)] : [];
            said = [.. said, .. figuresOf[cell.Id]];
            if (!said.IsEmpty)
            {
                items.Add(new ListItem(cell.Id, said));
            }
        }

        return items.Count == 0 ? [] : [new ListBlock(row.Id.Child("cells"), ListKind.Bulleted, 1, items.ToImmutable())];
    }

    private static ImmutableArray<Inline> LabelOf(int column, ImmutableArray<ColumnLabel> labels) => labels.IsEmpty ? [] : labels[column].Say();

    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> label, ImmutableArray<Inline> words) =>
        label.IsEmpty ? words : words.IsEmpty ? label : [.. label, new Text(" "), .. words];
}
