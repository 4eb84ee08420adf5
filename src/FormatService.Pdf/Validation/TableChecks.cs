using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>
/// Whether all rows of a table have the same number of cells, for no cell of ours spans two (ISO 14289-1, 7.2), and whether header cells say what
/// they name (7.5).
/// </summary>
internal static class TableChecks
{
    public static void Run(StructureElement table, ViolationList violations)
    {
        var (expected, hasUnscoped, hasUnnamed) = (-1, false, false);
        foreach (var row in RowsOf(table))
        {
            var cells = 0;
            for (var i = 0; i < row.Children.Count; i++)
            {
                if (row.Children[i] is StructureElement { Role: StructureRole.TableHeaderCell or StructureRole.TableDataCell } cell)
                {
                    cells++;
                    hasUnscoped |= cell is { Role: StructureRole.TableHeaderCell, Scope: HeaderScope.None };
                    hasUnnamed |= cell is { Role: StructureRole.TableDataCell, Headers.Count: 0 };
                }
            }

            expected = expected < 0 ? cells : expected;
            if (cells != expected)
            {
                violations.Add(PdfRule.Ua("7.2", cells > expected ? 42 : 43), $"A row has {cells} cells where the first has {expected}.", row);
            }
        }

        if (hasUnscoped)
        {
            CheckHeaders(table, hasUnnamed, violations);
        }
    }

    // A header cell without a scope is enough only where the cells of data name theirs, all of them, and it is among those named.
    private static void CheckHeaders(StructureElement table, bool hasUnnamed, ViolationList violations)
    {
        var cells = RowsOf(table).SelectMany(row => row.Children.OfType<StructureElement>()).ToList();
        var named = cells.SelectMany(cell => cell.Headers).ToHashSet();
        foreach (var cell in cells.Where(cell => cell is { Role: StructureRole.TableHeaderCell, Scope: HeaderScope.None }))
        {
            if (hasUnnamed || !named.Contains(cell))
            {
                violations.Add(PdfRule.Ua("7.5", 1), "A header cell does not say whether it names its column or its row.", cell);
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
