using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>Measures what the cells of tables need, and keeps the shaped text until it is set.</summary>
internal sealed class FlowMeasure(ParagraphLayout text)
{
    private const double LeastPictureWidthPt = 60;
    private readonly Dictionary<FlowParagraph, ParagraphText> _shaped = [];

    /// <summary>Sets a paragraph that may have been measured.</summary>
    public SetParagraph Set(FlowParagraph paragraph, double widthPt) =>
        _shaped.Remove(paragraph, out var shaped) ? text.Set(shaped, widthPt) : text.Set(paragraph, widthPt);

    /// <summary>What the columns of a table need.</summary>
    public ColumnNeed[] Columns(FlowTable table)
    {
        var needs = new ColumnNeed[table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count)];
        Array.Fill(needs, new ColumnNeed(0, 0, 0, 2 * table.CellPaddingPt));
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (least, full) = Blocks(row.Cells[i].Blocks);
                needs[i] = needs[i].With(least, full);
            }
        }

        return needs;
    }

    /// <summary>The width of a label, and the space after it.</summary>
    public double LabelWidth(FlowParagraph label, double leastGapPt)
    {
        var width = Shaped(label).FullWidth;
        return width > 0 ? width + Math.Max(leastGapPt, LabelGap(label)) : 0;
    }

    private static double LabelGap(FlowParagraph label) => label.Spans.Count > 0 ? label.Spans[0].Style.SizePt / 2 : 0;

    private (double Least, double Full) Blocks(IReadOnlyList<FlowBlock> blocks)
    {
        double least = 0, full = 0;
        foreach (var block in blocks)
        {
            var (blockLeast, blockFull) = Block(block);
            least = Math.Max(least, blockLeast);
            full = Math.Max(full, blockFull);
        }

        return (least, full);
    }

    private (double Least, double Full) Block(FlowBlock block)
    {
        switch (block)
        {
            case FlowParagraph paragraph:
                var shaped = Shaped(paragraph);
                return (shaped.LeastWidth, shaped.FullWidth);

            case FlowPicture picture:
                return (Math.Min(picture.WidthPt, LeastPictureWidthPt), picture.WidthPt);

            case FlowGroup group:
                return Widen(Blocks(group.Blocks), group.IndentStart + (group.Panel is { } panel ? panel.BarWidthPt + (2 * panel.PaddingPt) : 0));

            case FlowList list:
                double least = 0, full = 0, indent = list.IndentPt;
                foreach (var item in list.Items)
                {
                    var (itemLeast, itemFull) = Blocks(item.Blocks);
                    least = Math.Max(least, itemLeast);
                    full = Math.Max(full, itemFull);
                    indent = Math.Max(indent, LabelWidth(item.Label, list.LabelGapPt));
                }

                return Widen((least, full), indent);

            case FlowTable table:
                var columns = Columns(table);
                return (columns.Sum(column => column.Least), columns.Sum(column => column.Full));

            default:
                return default;
        }
    }

    private static (double Least, double Full) Widen((double Least, double Full) width, double by) => (width.Least + by, width.Full + by);

    private ParagraphText Shaped(FlowParagraph paragraph)
    {
        if (!_shaped.TryGetValue(paragraph, out var shaped))
        {
            shaped = text.Shape(paragraph);
            _shaped.Add(paragraph, shaped);
        }

        return shaped;
    }
}
