using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Whether all rows of a table have the same number of cells: no cell of ours spans two (ISO 14289-1, 7.2).</summary>
internal static class TableGridCheck
{
    public static void Run(StructureElement table, ViolationList violations)
    {
        var expected = -1;
        foreach (var row in RowsOf(table))
        {
            var cells = row.Children.Count(child => child is StructureElement { Role: StructureRole.TableHeaderCell or StructureRole.TableDataCell });
            expected = expected < 0 ? cells : expected;
            if (cells != expected)
            {
                violations.Add(PdfRule.Ua("7.2", cells > expected ? 42 : 43), $"A row has {cells} cells where the first has {expected}.", row);
            }
        }
    }

    private static IEnumerable<StructureElement> RowsOf(StructureElement table)
    {
        foreach (var part in table.Children.OfType<StructureElement>())
        {
            if (part.Role == StructureRole.TableRow)
            {
                yield return part;
            }

            if (part.Role is not (StructureRole.TableHead or StructureRole.TableBody))
            {
                continue;
            }

            foreach (var row in part.Children.OfType<StructureElement>().Where(row => row.Role == StructureRole.TableRow))
            {
                yield return row;
            }
        }
    }
}
