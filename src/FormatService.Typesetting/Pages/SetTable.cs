using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>A table with the widths of its columns, as its body rows know it.</summary>
internal sealed class SetTable(FlowTable source, double left, double width)
{
    public FlowTable Source { get; } = source;

    /// <summary>The left edge on the page.</summary>
    public double Left { get; } = left;

    /// <summary>The width of all columns.</summary>
    public double Width { get; } = width;

    /// <summary>The header rows, to be drawn again on each further page; empty where that would leave no room for others.</summary>
    public SliceStack Header { get; } = new(double.PositiveInfinity);

    /// <summary>The height of the header rows.</summary>
    public double HeaderHeight => Header.Height;
}

/// <summary>One row: its cells as columns of slices.</summary>
internal sealed class SetRow(SetTable table, SetCell[] cells, double height)
{
    public SetTable Table { get; } = table;

    public SetCell[] Cells { get; } = cells;

    /// <summary>The height with the padding and the rule below.</summary>
    public double Height { get; } = height;

    /// <summary>The distance of the first baseline of the first cell from the top of the row, for a label that stands beside it.</summary>
    public double FirstBaseline => Cells.Length > 0 && Cells[0].Content.Count > 0
        ? Table.Source.CellPaddingPt + Cells[0].Content.Slices[0].TopHeight + Cells[0].Content.Slices[0].Baseline
        : 0;

    /// <summary>The parts that a row higher than a page is split into, each one slice; null for a row that stays whole.</summary>
    public List<RowPart>? Parts { get; set; }

    /// <summary>What of a cell stands in a part.</summary>
    public (int First, int End) SlicesOf(int cell, int part) => Parts is null ? (0, Cells[cell].Content.Count) : (Parts[part].Firsts[cell], Parts[part].Ends[cell]);
}

/// <summary>One cell: its place on the page, and its content.</summary>
internal sealed record SetCell(double Left, double Width, bool IsHeader, SliceStack Content);

/// <summary>What of each cell stands in one part of a split row.</summary>
internal sealed record RowPart(int[] Firsts, int[] Ends, double Height);
