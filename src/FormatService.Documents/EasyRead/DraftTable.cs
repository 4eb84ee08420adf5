using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Says the row of a table in sentences, “label: value”, so that nobody has to look up a column.</summary>
internal static class DraftTable
{
    // A longer one is said once.
    private const int LongestLabel = 200;

    /// <summary>The rows of a table and the sentences of each: what it is about first. Cells without words say nothing.</summary>
    public static IEnumerable<(NodeId Id, IEnumerable<ImmutableArray<Inline>> Sentences)> Rows(Table table)
    {
        if (table.HasHeaderRow && table.Rows[0].Cells.Where((label, column) => HasWords(label.Inlines) && IsEmpty(table, column)).Select(label => label.Inlines).ToList() is { Count: > 0 } unused)
        {
            // A label that nothing stands under is not lost.
            yield return (table.Rows[0].Id, unused);
        }

        var isSaid = new bool[table.ColumnCount];
        foreach (var row in table.Rows.Skip(table.HasHeaderRow ? 1 : 0))
        {
            yield return (row.Id, [.. Sentences(table, row, isSaid)]);
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Sentences(Table table, TableRow row, bool[] isSaid)
    {
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column].Inlines;
            var label = table.HasHeaderRow ? table.Rows[0].Cells[column].Inlines : [];
            if (HasWords(cell))
            {
                var isSaidHere = !isSaid[column] || LeafletText.Of(label).Length <= LongestLabel;
                isSaid[column] = true;
                yield return isSaidHere && HasWords(label) ? [.. label, new Text(": "), .. cell] : cell;
            }
        }
    }

    private static bool IsEmpty(Table table, int column) => !table.Rows.Skip(1).Any(row => HasWords(row.Cells[column].Inlines));

    private static bool HasWords(ImmutableArray<Inline> inlines) => LeafletText.HasWords(LeafletText.Of(inlines));
}
