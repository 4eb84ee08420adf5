using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>
/// A table of data: a regular grid with a header row, a header column, or both. There are no spans: a reader who hears a table
/// cell by cell loses their way in them.
/// </summary>
public sealed record Table : Block
{
    /// <summary>Makes a table from its grid.</summary>
    /// <param name="id">The table's id.</param>
    /// <param name="caption">What the table shows; may be empty.</param>
    /// <param name="rows">All rows, the header row first where there is one; each has the same number of cells, at least one.</param>
    /// <param name="hasHeaderRow">Whether the first row names the columns.</param>
    /// <param name="hasHeaderColumn">Whether the first cell of each row names the row.</param>
    /// <exception cref="ArgumentException">The grid is empty or ragged, or nothing in it is a header.</exception>
    public Table(NodeId id, ImmutableArray<Inline> caption, ImmutableArray<TableRow> rows, bool hasHeaderRow, bool hasHeaderColumn)
        : base(id)
    {
        if (rows.IsDefaultOrEmpty || rows[0].Cells.IsDefaultOrEmpty || rows.Any(row => row.Cells.Length != rows[0].Cells.Length))
        {
            throw new ArgumentException("A table is a grid: at least one cell, and as many in each row.", nameof(rows));
        }

        if (!hasHeaderRow && !hasHeaderColumn)
        {
            throw new ArgumentException("A table of data has a header row or a header column.", nameof(hasHeaderRow));
        }

        Caption = caption;
        Rows = rows;
        HasHeaderRow = hasHeaderRow;
        HasHeaderColumn = hasHeaderColumn;
    }

    /// <summary>What the table shows; may be empty.</summary>
    public ImmutableArray<Inline> Caption { get; }

    /// <summary>All rows, the header row first where there is one.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>Whether the first row names the columns.</summary>
    public bool HasHeaderRow { get; }

    /// <summary>Whether the first cell of each row names the row.</summary>
    public bool HasHeaderColumn { get; }

    /// <summary>How many columns the grid has.</summary>
    public int ColumnCount => Rows[0].Cells.Length;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>One row of a table.</summary>
public sealed record TableRow(NodeId Id, ImmutableArray<TableCell> Cells);

/// <summary>One cell of a table; empty cells are kept.</summary>
public sealed record TableCell(NodeId Id, ImmutableArray<Inline> Inlines);
