using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Says a table row by row (FORMATS P-24): each row is a record, headed by its first cell, and each further cell is an item
/// of its list, both with the name of their column before them. Empty cells have that name all the same: they may be there to be filled in.
/// </summary>
internal static class TableRecords
{
    /// <summary>The records, after the caption; where a table has a head alone, its cells as paragraphs.</summary>
    public static ImmutableArray<Block> Of(Table table)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!table.Caption.IsEmpty)
        {
            blocks.Add(new Paragraph(table.Id.Child("caption"), table.Caption));
        }

        if (table is { HasHeaderRow: true, Rows.Length: 1 })
        {
            blocks.AddRange(table.Rows[0].Cells.Where(cell => !cell.Inlines.IsEmpty).Select(cell => new Paragraph(cell.Id, cell.Inlines)));
            return blocks.ToImmutable();
        }

        var labels = table.HasHeaderRow ? ImmutableArray.CreateRange(table.Rows[0].Cells, cell => new ColumnLabel(cell.Inlines)) : [];
        var rows = table.HasHeaderRow ? table.Rows.RemoveAt(0) : table.Rows;
        ImmutableArray<Definition> records = [.. rows.Select(row => RecordOf(row, labels)).OfType<Definition>()];
        if (!records.IsEmpty)
        {
            blocks.Add(new DefinitionList(table.Id, records));
        }

        return blocks.ToImmutable();
    }

    private static Definition? RecordOf(TableRow row, ImmutableArray<ColumnLabel> labels)
    {
        ImmutableArray<Inline> name = [];
        var rest = ImmutableArray.CreateBuilder<ListItem>();
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            var label = labels.IsEmpty ? [] : labels[column].Say();
            if (label.IsEmpty && cell.Inlines.IsEmpty)
            {
                continue;
            }

            if (name.IsEmpty)
            {
                // The name of a record is bold as a whole.
                name = Joined(label, cell.Inlines);
                continue;
            }

            rest.Add(new ListItem(cell.Id, [new Paragraph(cell.Id.Child("words"), Joined(label.IsEmpty ? [] : [new Strong(label)], cell.Inlines))]));
        }

        return name.IsEmpty ? null : new Definition(row.Id, name, rest.Count == 0 ? [] : [new ListBlock(row.Id.Child("cells"), ListKind.Bulleted, 1, rest.ToImmutable())]);
    }

    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> label, ImmutableArray<Inline> words) =>
        label.IsEmpty ? words : words.IsEmpty ? label : [.. label, new Text(" "), .. words];
}
