using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-12: every table is one of data that the author wrote, with no row or column that holds nothing but distance.</summary>
public sealed class LayoutTableRule() : WordRule("MS-12")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = LeafletTables.OnPaper(leaflet);
        var tables = file.Stories.SelectMany(story => story.Tables).ToList();
        foreach (var table in tables.Skip(written.Count))
        {
            yield return At(table.Place, "it is none of the leaflet's tables");
        }

        foreach (var (table, model) in tables.Zip(written))
        {
            if (table.Rows.Length != model.Rows.Length || table.Rows.Any(row => row.Cells.Length != model.ColumnCount))
            {
                yield return At(table.Place, $"it is no grid of {model.Rows.Length} rows and {model.ColumnCount} columns");
                continue;
            }

            foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(cell => Words.Of(cell.Text).Count == 0))
            {
                if (Words.Of(LeafletText.Of(model.Rows[cell.Row.Index].Cells[cell.Column].Inlines)).Count > 0)
                {
                    yield return At(table.Place, $"row {cell.Row.Index + 1}, column {cell.Column + 1} is blank");
                }
            }
        }
    }
}
