using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>Sets the blocks of a cell or of the words beside a picture.</summary>
internal delegate void AddBlocks(SliceStack stack, IReadOnlyList<FlowBlock> blocks, double left, double width);

/// <summary>Sets tables, and cuts them into rows; rows that no page holds are cut between their lines.</summary>
/// <param name="measure">Measures columns.</param>
/// <param name="addBlocks">Sets the blocks of a cell.</param>
/// <param name="cancellation">Asked once a row.</param>
internal sealed class TableSlicer(FlowMeasure measure, AddBlocks addBlocks, CancellationToken cancellation)
{
    private const double HighestHeaderShare = 0.3;

    /// <summary>Adds a table.</summary>
    public void Add(SliceStack stack, FlowTable source, double left, double width)
    {
        var widths = ColumnWidths.Share(measure.Columns(source), width);
        var tableWidth = Math.Min(width, widths.Sum());
        var tableLeft = source.IsRightToLeft ? left + width - tableWidth : left;
        var table = new SetTable(source, tableLeft, tableWidth);
        for (var i = 0; i < source.Rows.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i == source.HeaderRowCount)
            {
                if (table.HeaderHeight > stack.Room * HighestHeaderShare)
                {
                    table.Header.Clear();
                }

                stack.Table = table;
            }

            var row = SetRow(table, source.Rows[i], widths, stack.Room);
            var first = stack.Count;
            AddRow(stack, row);
            if (i == source.HeaderRowCount + 1 || (i + 1 == source.Rows.Count && i > source.HeaderRowCount))
            {
                stack.Worsen(first, PageBreakKind.Lone);
            }
            else if (i > 0)
            {
                stack.Worsen(first, PageBreakKind.Item);
            }

            if (i < source.HeaderRowCount)
            {
                table.Header.Add(RowSlice(row, 0, row.Height));
                stack.KeepWithNext();
            }
        }

        stack.Table = null;
        if (source.Rows.Count <= source.HeaderRowCount)
        {
            stack.ForgetKeep();
        }
    }

    private SetRow SetRow(SetTable table, FlowTableRow row, double[] widths, double room)
    {
        var source = table.Source;
        var cells = new SetCell[row.Cells.Count];
        var height = 0.0;
        var x = source.IsRightToLeft ? table.Left + table.Width : table.Left;
        for (var i = 0; i < cells.Length; i++)
        {
            x -= source.IsRightToLeft ? widths[i] : 0;
            var padding = Math.Min(source.CellPaddingPt, widths[i] / 4);
            var content = new SliceStack(room - (2 * source.CellPaddingPt) - PagePainter.RulePt);
            addBlocks(content, row.Cells[i].Blocks, x + padding, widths[i] - (2 * padding));
            cells[i] = new SetCell(x, widths[i], row.Cells[i].IsHeader, content);
            height = Math.Max(height, content.HeightOf(0, content.Count));
            x += source.IsRightToLeft ? 0 : widths[i];
        }

        return new SetRow(table, cells, height + (2 * source.CellPaddingPt) + PagePainter.RulePt);
    }

    private static void AddRow(SliceStack stack, SetRow row)
    {
        if (row.Height <= stack.Room)
        {
            stack.Add(RowSlice(row, 0, row.Height));
            return;
        }

        row.Parts = RowSplitter.Split(row, stack.Room);
        for (var i = 0; i < row.Parts.Count; i++)
        {
            stack.Add(RowSlice(row, i, row.Parts[i].Height) with { Break = i == 0 ? PageBreakKind.Between : PageBreakKind.Within });
        }
    }

    private static Slice RowSlice(SetRow row, int part, double height) => new()
    {
        Row = row,
        Index = part,
        Left = row.Table.Left,
        Width = row.Table.Width,
        Height = height,
        Baseline = part == 0 ? row.FirstBaseline : 0,
    };
}
