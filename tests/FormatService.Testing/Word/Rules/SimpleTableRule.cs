using System.Globalization;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-07: tables are plain grids: no cell is merged or split, no table stands in another, every row has a cell for each column.</summary>
public sealed class SimpleTableRule() : WordRule("MS-07")
{
    private static readonly string[] Merging = ["vMerge", "hMerge"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var table in file.Stories.SelectMany(story => story.Tables))
        {
            if (table.Within is not null)
            {
                yield return At(table.Place, "it stands in a cell of another");
            }

            var columns = table.Element.Element(WordNames.W + "tblGrid")?.Elements(WordNames.W + "gridCol").Count() ?? 0;
            if (table.Rows.Any(row => row.Cells.Length != columns))
            {
                yield return At(table.Place, $"not every row has {columns} cells");
            }

            foreach (var row in table.Rows.Where(row => row.Property("gridBefore") is not null || row.Property("gridAfter") is not null))
            {
                yield return At(table.Place, $"row {row.Index + 1} leaves columns out");
            }

            foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(IsMerged))
            {
                yield return At(table.Place, $"“{cell.Text}” is merged");
            }
        }

        static bool IsMerged(WordCell cell)
        {
            var properties = cell.Element.Element(WordNames.W + "tcPr");
            return Merging.Any(name => properties?.Element(WordNames.W + name) is not null)
                || (properties?.Element(WordNames.W + "gridSpan").Val() is { } span && int.Parse(span, CultureInfo.InvariantCulture) > 1);
        }
    }
}
