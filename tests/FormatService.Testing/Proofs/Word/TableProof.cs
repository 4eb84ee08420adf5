using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>Each table is one in the file, each word in its cell, with its headers and its name.</summary>
internal static class TableProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet)
    {
        var expected = LeafletBlocks.Of(leaflet).OfType<Table>().ToList();
        var read = file.Said.SelectMany(story => story.Tables).ToList();
        if (read.Count != expected.Count)
        {
            yield return $"there are {read.Count} tables, not {expected.Count}";
        }

        foreach (var (index, (table, model)) in read.Zip(expected).Index())
        {
            if (table.Rows.Length != model.Rows.Length)
            {
                yield return $"table {index} has {table.Rows.Length} rows, not {model.Rows.Length}";
                continue;
            }

            foreach (var (row, cells) in model.Rows.Index())
            {
                var letters = table.Rows[row].Cells.Select(cell => WrittenWords.Letters(cell.Text)).ToList();
                if (!letters.SequenceEqual(cells.Cells.Select(cell => WrittenWords.Letters(LeafletText.Of(cell.Inlines)))))
                {
                    yield return $"row {row} of table {index} is “{string.Join('|', letters)}”";
                }
            }

            if (table.Rows[0].IsHeader != model.HasHeaderRow || table.Looks("firstRow") != model.HasHeaderRow || table.Looks("firstColumn") != model.HasHeaderColumn)
            {
                yield return $"table {index} has other headers than the author gave it";
            }
        }
    }
}
