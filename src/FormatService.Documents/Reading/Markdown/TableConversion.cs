using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns tables into tables of data: regular grids with headers.</summary>
internal sealed class TableConversion(MarkdownReading reading, InlineConversion inlines)
{
    private const string CaptionMark = "Table:";

    /// <summary>Whether a paragraph beside a table is its caption: “Table: words”, “: words” or “[words]”.</summary>
    public static bool IsCaption(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline first)
        {
            return false;
        }

        var words = first.Content.AsSpan().TrimStart();
        return words.StartsWith(CaptionMark, StringComparison.Ordinal)
            || words.StartsWith(": ", StringComparison.Ordinal)
            || (words.StartsWith("[", StringComparison.Ordinal) && IsBracketed(paragraph.Inline));
    }

    /// <summary>Converts a table and the caption beside it.</summary>
    public void Append(List<Block> output, MarkdownTable table, ParagraphBlock? caption, NodeScope scope)
    {
        List<MarkdownRow> rows = [.. table.OfType<MarkdownRow>()];
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var captionWords = caption is null ? [] : ConvertCaption(caption);
        var hasSpans = rows.Any(row => row.OfType<MarkdownCell>().Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1));
        if (columns == 0 || hasSpans || columns > reading.Limits.MaxTableColumns)
        {
            ReportRefused(table, columns, hasSpans);
            AppendAsText(output, rows, captionWords, table, scope);
            return;
        }

        var attributes = BlockAttributes.Of(table, reading);
        var id = reading.Name(scope, "table", attributes.Id, table);
        var pictures = new List<(MarkdownCell Cell, LinkInline Picture)>();
        var grid = rows.ConvertAll(row => ConvertRow(row, columns, pictures));
        var hasHeaderRow = rows[0].IsHeader;
        if (hasHeaderRow && grid.Count > 1 && grid[0].All(cell => cell.IsEmpty))
        {
            grid.RemoveAt(0);
            rows.RemoveAt(0);
            hasHeaderRow = false;
        }
        else
        {
            ReportRagged(rows, columns);
        }

        var isMarked = attributes.HasRowHeaders || (caption is not null && BlockAttributes.Of(caption, reading).HasRowHeaders);
        var hasHeaderColumn = isMarked || HasHeaderColumn(grid, hasHeaderRow);
        if (!hasHeaderRow && !hasHeaderColumn)
        {
            hasHeaderColumn = true;
            if (!rows[0].IsHeader && table.OfType<MarkdownRow>().First() == rows[0])
            {
                reading.Report(
                    DiagnosticCodes.TableHeaders,
                    Severity.Warning,
                    "This table has no header row; its first column was taken for headers.",
                    "Give each column a heading.",
                    table);
            }
        }

        output.Add(new Table(id, captionWords, Build(rows, grid, id, pictures), hasHeaderRow, hasHeaderColumn));
    }

    private static bool IsBracketed(ContainerInline root) =>
        root.LastChild is LiteralInline last && last.Content.AsSpan().TrimEnd().EndsWith("]", StringComparison.Ordinal);

    private ImmutableArray<Inline> ConvertCaption(ParagraphBlock caption)
    {
        var first = (LiteralInline)caption.Inline!.FirstChild!;
        var text = first.Content.AsSpan();
        var words = text.TrimStart();
        var mark = words.StartsWith(CaptionMark, StringComparison.Ordinal) ? CaptionMark.Length : 1;
        first.Content.Start += text.Length - words.Length + mark;
        if (words[0] == '[')
        {
            var last = (LiteralInline)caption.Inline.LastChild!;
            last.Content.End -= last.Content.Length - last.Content.AsSpan().TrimEnd().Length + 1;
        }

        return inlines.Convert(caption.Inline, language: BlockAttributes.Of(caption, reading).Language);
    }

    private void ReportRefused(MarkdownTable table, int columns, bool hasSpans)
    {
        if (columns > reading.Limits.MaxTableColumns)
        {
            reading.Report(
                DiagnosticCodes.TableTooWide,
                Severity.Error,
                $"This table has {columns} columns; at most {reading.Limits.MaxTableColumns} fit anywhere.",
                "Split it, or turn its rows into columns.",
                table);
        }
        else if (hasSpans)
        {
            reading.Report(
                DiagnosticCodes.TableSpans,
                Severity.Error,
                "This table has cells that span rows or columns; its words are kept as text.",
                "Repeat the words in each cell: somebody who hears the table has no other way to follow it.",
                table);
        }
    }

    private void AppendAsText(List<Block> output, List<MarkdownRow> rows, ImmutableArray<Inline> caption, MarkdownTable table, NodeScope scope)
    {
        if (!caption.IsEmpty)
        {
            output.Add(new Paragraph(reading.Name(scope, "p", null, table), caption));
        }

        foreach (var row in rows)
        {
            var builder = new InlineBuilder();
            foreach (var cell in row.OfType<MarkdownCell>())
            {
                builder.AppendBreak();
                AppendCell(builder, cell);
            }

            var words = builder.Finish();
            if (!words.IsEmpty)
            {
                output.Add(new Paragraph(reading.Name(scope, "p", null, row), words));
            }
        }
    }

    private List<ImmutableArray<Inline>> ConvertRow(MarkdownRow row, int columns, List<(MarkdownCell Cell, LinkInline Picture)> pictures)
    {
        var cells = new List<ImmutableArray<Inline>>(columns);
        foreach (var cell in row.OfType<MarkdownCell>())
        {
            var builder = new InlineBuilder();
            var first = reading.MovedPictures.Count;
            AppendCell(builder, cell);
            cells.Add(builder.Finish());
            pictures.AddRange(reading.MovedPictures.Skip(first).Select(picture => (cell, picture)));
        }

        while (cells.Count < columns)
        {
            cells.Add([]);
        }

        return cells;
    }

    private void AppendCell(InlineBuilder builder, MarkdownCell cell)
    {
        var open = new Stack<Markdig.Syntax.Block>(cell.Reverse());
        var isReported = false;
        while (open.TryPop(out var block))
        {
            if (block is not ParagraphBlock && !isReported)
            {
                isReported = true;
                reading.Report(
                    DiagnosticCodes.TableCellContent,
                    Severity.Warning,
                    "A cell holds more than text; its lines are kept as text.",
                    "Keep cells to a few words.",
                    block);
            }

            switch (block)
            {
                case ContainerBlock container:
                    for (var i = container.Count - 1; i >= 0; i--)
                    {
                        open.Push(container[i]);
                    }

                    break;
                case LeafBlock { Inline: { } root }:
                    builder.AppendBreak();
                    inlines.Append(builder, root, keepLines: false);
                    break;
                case LeafBlock leaf:
                    builder.AppendBreak();
                    builder.AppendText(leaf.Lines.ToString(), recognise: false);
                    break;
            }
        }
    }

    // Markdig fills short rows up with cells that stand nowhere in the source.
    private void ReportRagged(List<MarkdownRow> rows, int columns)
    {
        foreach (var row in rows)
        {
            var written = row.Count(cell => cell is ContainerBlock { Count: > 0 } || cell.Span.Length > 1);
            if (written < columns && row.Count > 0 && row[^1] is MarkdownCell { Count: 0, Span.Start: 0 })
            {
                reading.Report(
                    DiagnosticCodes.TableRagged,
                    Severity.Warning,
                    $"This row has fewer cells than the {columns} of the table; empty ones were added.",
                    "Give each row as many cells as the header row has, and no more.",
                    row);
            }
        }
    }

    private static bool HasHeaderColumn(List<List<ImmutableArray<Inline>>> grid, bool hasHeaderRow)
    {
        if (grid[0].Count < 2)
        {
            return false;
        }

        if (hasHeaderRow && grid[0][0].IsEmpty && grid.Count > 1)
        {
            return true;
        }

        var body = hasHeaderRow ? grid.Skip(1) : grid;
        var hasBody = false;
        foreach (var row in body)
        {
            hasBody = true;
            if (row[0] is not [Strong])
            {
                return false;
            }
        }

        return hasBody;
    }

    private ImmutableArray<TableRow> Build(
        List<MarkdownRow> rows, List<List<ImmutableArray<Inline>>> grid, NodeId table, List<(MarkdownCell Cell, LinkInline Picture)> pictures)
    {
        var picturesOf = pictures.ToLookup(placed => placed.Cell, placed => placed.Picture);
        var built = ImmutableArray.CreateBuilder<TableRow>(grid.Count);
        for (var i = 0; i < grid.Count; i++)
        {
            var rowId = reading.Names.Give(table.Child($"r-{i + 1}").Value);
            reading.Locate(rowId, rows[i]);
            var cells = ImmutableArray.CreateBuilder<TableCell>(grid[i].Count);
            for (var column = 0; column < grid[i].Count; column++)
            {
                var cellId = reading.Names.Give(rowId.Child($"c-{column + 1}").Value);
                if (column < rows[i].Count && rows[i][column].Span.Start > 0)
                {
                    reading.Locate(cellId, rows[i][column]);
                }

                foreach (var picture in column < rows[i].Count ? picturesOf[(MarkdownCell)rows[i][column]] : [])
                {
                    reading.CellsOfPictures[picture] = cellId;
                }

                cells.Add(new TableCell(cellId, grid[i][column]));
            }

            built.Add(new TableRow(rowId, cells.MoveToImmutable()));
        }

        return built.MoveToImmutable();
    }
}
