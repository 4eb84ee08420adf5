using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>Measures what the cells of tables need, and keeps the shaped text until it is set.</summary>
internal sealed class FlowMeasure(ParagraphLayout text)
{
    private const double LeastPictureWidthPt = 60;
    private readonly Dictionary<FlowParagraph, ParagraphText> _shaped = [];
    private Dictionary<FlowParagraph, (double WidthPt, SetParagraph Set)>? _kept;

    /// <summary>Sets a paragraph that may have been measured.</summary>
    public SetParagraph Set(FlowParagraph paragraph, double widthPt)
    {
        if (_kept is not null && _kept.TryGetValue(paragraph, out var kept) && kept.WidthPt == widthPt)
        {
            return kept.Set;
        }

        var set = _shaped.Remove(paragraph, out var shaped) ? text.Set(shaped, widthPt) : text.Set(paragraph, widthPt);
        _kept?[paragraph] = (widthPt, set);
        return set;
    }

    /// <summary>Keeps what is set until this is called again with false: it may have to be placed anew, in the same width.</summary>
    public void Keep(bool isKept) => _kept = isKept ? new(ReferenceEqualityComparer.Instance) : null;

    /// <summary>What the columns of a table need.</summary>
    public ColumnNeed[] Columns(FlowTable table)
    {
        var needs = new ColumnNeed[table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count)];
        Array.Fill(needs, ColumnNeed.Nothing(2 * table.CellPaddingPt));
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                needs[i] = needs[i].With(Blocks(row.Cells[i].Blocks));
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

    private ContentWidth Blocks(IReadOnlyList<FlowBlock> blocks)
    {
        var width = default(ContentWidth);
        foreach (var block in blocks)
        {
            width = width.Or(Block(block));
        }

        return width;
    }

    private ContentWidth Block(FlowBlock block)
    {
        switch (block)
        {
            case FlowParagraph paragraph:
                var shaped = Shaped(paragraph);
                return new ContentWidth(shaped.WordWidth, shaped.LeastWidth, shaped.FullWidth);

            case FlowPicture picture:
                var least = Math.Min(picture.WidthPt, LeastPictureWidthPt);
                return new ContentWidth(least, least, picture.WidthPt);

            case FlowPictureRow row:
                return Blocks(row.Blocks).WiderBy(row.SideWidthPt + row.GapPt);

            case FlowGroup group:
                return Blocks(group.Blocks).WiderBy(group.IndentStart + (group.Panel is { } panel ? panel.BarWidthPt + (2 * panel.PaddingPt) : 0));

            case FlowList list:
                var items = default(ContentWidth);
                var indent = list.IndentPt;
                foreach (var item in list.Items)
                {
                    items = items.Or(Blocks(item.Blocks));
                    indent = Math.Max(indent, LabelWidth(item.Label, list.LabelGapPt));
                }

                return items.WiderBy(indent);

            case FlowTable table:
                var columns = Columns(table);
                return new ContentWidth(columns.Sum(column => column.Word), columns.Sum(column => column.Least), columns.Sum(column => column.Full));

            default:
                return default;
        }
    }

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
