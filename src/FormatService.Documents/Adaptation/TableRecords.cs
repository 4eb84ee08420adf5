using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Says a table row by row (FORMATS P-24): each row is a record, headed by its first cell that has words, and each further cell is an item
/// of its list, both with the name of their column before them. Empty cells are left out, for there is nothing to say.
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
        var records = table.Rows.Skip(table.HasHeaderRow ? 1 : 0).Select(row => RecordOf(row, labels)).OfType<Definition>();
        blocks.Add(new DefinitionList(table.Id, [.. records]));
        return blocks.ToImmutable();
    }

    private static Definition? RecordOf(TableRow row, ImmutableArray<ColumnLabel> labels)
    {
        ImmutableArray<Inline> name = [];
        var rest = ImmutableArray.CreateBuilder<ListItem>();
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            if (cell.Inlines.IsEmpty)
            {
                continue;
            }

            var label = labels.IsEmpty ? [] : labels[column].Say();
            if (name.IsEmpty)
            {
                // The name of a record is bold as a whole.
                name = label.IsEmpty ? cell.Inlines : [.. label, new Text(" "), .. cell.Inlines];
                continue;
            }

            ImmutableArray<Inline> words = label.IsEmpty ? cell.Inlines : [new Strong(label), new Text(" "), .. cell.Inlines];
            rest.Add(new ListItem(cell.Id, [new Paragraph(cell.Id.Child("words"), words)]));
        }

        return name.IsEmpty ? null : new Definition(row.Id, name, rest.Count == 0 ? [] : [new ListBlock(row.Id.Child("cells"), ListKind.Bulleted, 1, rest.ToImmutable())]);
    }
}
