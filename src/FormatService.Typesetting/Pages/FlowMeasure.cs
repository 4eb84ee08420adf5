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

    /// <summary>The least and the full width of the columns of a table, with their paddings.</summary>
    public (double[] Least, double[] Full) Columns(FlowTable table)
    {
        var count = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count);
        double[] least = new double[count], full = new double[count];
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (cellLeast, cellFull) = Blocks(row.Cells[i].Blocks);
                least[i] = Math.Max(least[i], cellLeast + (2 * table.CellPaddingPt));
                full[i] = Math.Max(full[i], cellFull + (2 * table.CellPaddingPt));
            }
        }

        return (least, full);
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
                return (columns.Least.Sum(), columns.Full.Sum());

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
