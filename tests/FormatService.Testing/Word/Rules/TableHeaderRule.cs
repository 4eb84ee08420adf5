using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-02: the first row of a table is its header and looks like it; a table that the author gave header cells in its first column alone says that instead.</summary>
public sealed class TableHeaderRule() : WordRule("MS-02")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = LeafletTables.OnPaper(leaflet);
        foreach (var (index, table) in file.Said.SelectMany(story => story.Tables).Index())
        {
            var model = index < written.Count ? written[index] : null;
            if (model is { HasHeaderRow: false })
            {
                if (!table.Looks("firstColumn"))
                {
                    yield return At(table.Place, "its first column does not look like a header");
                }

                continue;
            }

            if (table.Rows.FirstOrDefault()?.IsHeader != true)
            {
                yield return At(table.Place, "its first row is not said to be a header");
            }

            if (!table.Looks("firstRow"))
            {
                yield return At(table.Place, "its first row does not look like a header");
            }

            if (table.Rows.Skip(1).Any(row => row.IsHeader))
            {
                yield return At(table.Place, "a row below the first is said to be a header");
            }

            if (model is { HasHeaderColumn: true } != table.Looks("firstColumn"))
            {
                yield return At(table.Place, "whether its first column is a header is not as the author wrote it");
            }
        }
    }
}
