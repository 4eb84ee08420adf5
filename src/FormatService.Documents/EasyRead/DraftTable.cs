using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Says the row of a table in sentences, “label: value”, so that nobody has to look up a column.</summary>
internal static class DraftTable
{
    /// <summary>The sentences of a row: what it is about first. Cells without words say nothing.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Sentences(Table table, TableRow row)
    {
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column].Inlines;
            var label = table.HasHeaderRow ? table.Rows[0].Cells[column].Inlines : [];
            if (!LeafletText.HasWords(LeafletText.Of(cell)))
            {
                continue;
            }

            yield return LeafletText.HasWords(LeafletText.Of(label)) ? [.. label, new Text(": "), .. cell] : cell;
        }
    }
}
