using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>Sets blocks in a column and cuts them into slices, each knowing how ill a page break before it would be.</summary>
/// <param name="text">Sets the paragraphs.</param>
/// <param name="pageHeight">The height of the text of a page.</param>
/// <param name="pageLimit">The most pages allowed.</param>
/// <param name="cancellation">Asked once a block.</param>
internal sealed class FlowSlicer(ParagraphLayout text, double pageHeight, int pageLimit, CancellationToken cancellation)
{
    // Room for the heading or the caption that a picture must share its page with.
    private const double PictureShare = 0.8;

    // What long captions leave to it at least.
    private const double LeastPictureShare = 0.35;
    private const double WidestLabelShare = 0.4;
    private const double HighestHeaderShare = 0.3;
    private const double HighestHeadShare = 0.45;
    private const int LinesKept = 2;

    private readonly FlowMeasure _measure = new(text);
    private double _heightLimit = double.PositiveInfinity;

    /// <summary>Cuts the flow of a document.</summary>
    public SliceStack Slice(IReadOnlyList<FlowBlock> flow, double left, double width)
    {
        _heightLimit = pageHeight * pageLimit;
        var stack = new SliceStack(pageHeight);
        AddBlocks(stack, flow, left, width);
        return stack;
    }

    private void AddBlocks(SliceStack stack, IReadOnlyList<FlowBlock> blocks, double left, double width)
    {
        var isShort = false;
        var outerHead = stack.Head;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            cancellation.ThrowIfCancellationRequested();
            if (stack.Height > _heightLimit)
            {
                throw new TooManyPagesException(pageLimit);
            }

            var first = stack.Count;
            var isLedIn = stack.IsKeeping;
            AddBlock(stack, block, left, width, block is FlowPicture { KeepWithNext: true } ? HeightKeptBelow(blocks, i, width) : 0);
            if (isShort && block is FlowParagraph { KeepWithNext: false } or FlowList)
            {
                // P-22: a heading wants two lines after it, be they of one paragraph or of two.
                stack.Worsen(first, PageBreakKind.Widow);
            }

            isShort = isLedIn && block is FlowParagraph { KeepWithNext: false } && stack.Count - first < LinesKept;
            stack.Head = outerHead;
            if (block.HeadsNext && stack.HeadFrom(first, block.SpaceAfter) is { } head && head.Height <= stack.Room * HighestHeadShare)
            {
                stack.Head = head;
            }
        }

        stack.Head = outerHead;
    }

    /// <summary>The height of what a picture must share its page with: its caption, and whom to credit.</summary>
    private double HeightKeptBelow(IReadOnlyList<FlowBlock> blocks, int index, double width)
    {
        var height = 0.0;
        for (var i = index; i + 1 < blocks.Count && blocks[i].KeepWithNext && blocks[i + 1] is FlowParagraph below; i++)
        {
            height += Math.Max(blocks[i].SpaceAfter, below.SpaceBefore) + _measure.Set(below, width).Lines.Sum(line => line.Height);
        }

        return height;
    }

    private void AddBlock(SliceStack stack, FlowBlock block, double left, double width, double keptBelow)
    {
        var first = stack.Count;
        if (block.Destination is not null)
        {
            stack.Mark(null, 0, block.Destination);
        }

        stack.WantSpace(block.SpaceBefore);
        switch (block)
        {
            case FlowParagraph paragraph:
                AddLines(stack, _measure.Set(paragraph, width), left, width, paragraph is { KeepWithNext: true, KeepTogether: true, Leader: null });
                break;
            case FlowGroup group:
                AddGroup(stack, group, left, width);
                break;
            case FlowList list:
                AddList(stack, list, left, width);
                break;
            case FlowTable table:
                AddTable(stack, table, left, width);
                break;
            case FlowPicture picture:
                AddPicture(stack, picture, left, width, keptBelow);
                break;
            case FlowPictureRow row:
                AddPictureRow(stack, row, left, width);
                break;
            default:
                throw new ArgumentException($"There is no way to place a {block.GetType().Name}.", nameof(block));
        }

        if (block.KeepTogether && stack.HeightOf(first, stack.Count) <= pageHeight)
        {
            stack.Worsen(first + 1, stack.Count, PageBreakKind.Apart);
        }
        else if (block.PrefersOnePage && stack.Count > first + 1)
        {
            stack.Worsen(first + 1, stack.Count, PageBreakKind.Loose);
            stack.Worsen(first + 1, PageBreakKind.Widow);
            stack.Worsen(stack.Count - 1, PageBreakKind.Widow);
        }

        if (block.BelongsOnFirstPage)
        {
            stack.FirstPageCount = stack.Count;
        }

        stack.WantSpace(block.SpaceAfter);
        if (block.KeepWithNext && stack.Count > first)
        {
            stack.KeepWithNext();
        }
    }

    private static void AddLines(SliceStack stack, SetParagraph paragraph, double left, double width, bool isHeading = false)
    {
        var count = paragraph.Lines.Length;
        for (var i = 0; i < count; i++)
        {
            var line = paragraph.Lines[i];
            var isAlone = i < LinesKept || count - i < LinesKept;
            stack.Add(new Slice
            {
                Paragraph = paragraph,
                Index = i,
                Left = left,
                Width = width,
                Height = line.Height,
                Baseline = line.Ascent,
                // Half a heading heads nothing: rather is a line of what follows left alone. Half an entry leads nowhere.
                Break = i == 0 ? isHeading ? PageBreakKind.Section : PageBreakKind.Between
                    : paragraph.Source.Leader is not null ? PageBreakKind.Torn
                    : isHeading ? PageBreakKind.Heading
                    : isAlone ? PageBreakKind.Widow : PageBreakKind.Within,
            });
        }
    }

    private void AddGroup(SliceStack stack, FlowGroup group, double left, double width)
    {
        (left, width) = Indent(left, width, group.IndentStart, group.IsRightToLeft);
        if (group.Panel is not { } panel)
        {
            AddBlocks(stack, group.Blocks, left, width);
            return;
        }

        var first = stack.Count;
        stack.OpenPanel(panel, left, width, group.IsRightToLeft);
        (left, width) = Indent(left, width, panel.BarWidthPt, group.IsRightToLeft);
        AddBlocks(stack, group.Blocks, left + panel.PaddingPt, Math.Max(0, width - (2 * panel.PaddingPt)));
        stack.ClosePanel(isEmpty: stack.Count == first);
        if (stack.Count - first > LinesKept)
        {
            // One line on a panel of its own does not say what it is part of.
            stack.Worsen(first + 1, PageBreakKind.Lone);
            stack.Worsen(stack.Count - 1, PageBreakKind.Lone);
        }
    }

    private void AddList(SliceStack stack, FlowList list, double left, double width)
    {
        var indent = list.IndentPt;
        foreach (var item in list.Items)
        {
            var label = _measure.LabelWidth(item.Label, list.LabelGapPt);
            if (label <= WidestLabelShare * width)
            {
                indent = Math.Max(indent, label);
            }
        }

        indent = Math.Min(indent, width / 2);
        var (textLeft, textWidth) = Indent(left, width, indent, list.IsRightToLeft);
        var labelLeft = list.IsRightToLeft ? left + textWidth : left;
        int first = stack.Count, second = 0, last = first;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            stack.WantSpace(i == 0 ? 0 : list.ItemSpacingPt);
            if (item.Label.Destination is not null)
            {
                stack.Mark(null, 0, item.Label.Destination);
            }

            var hangs = _measure.LabelWidth(item.Label, list.LabelGapPt) <= indent;
            var label = _measure.Set(item.Label, hangs ? indent : width);
            var before = stack.Count;
            second = i == 1 ? before : second;
            last = before;
            if (!hangs)
            {
                AddLines(stack, label, left, width);
                stack.KeepWithNext();
            }
            else if (label.Lines.Length > 0)
            {
                stack.Mark(label, labelLeft, null);
            }

            AddBlocks(stack, item.Blocks, textLeft, textWidth);
            if (stack.Count == before && label.Lines.Length > 0)
            {
                // An item without content still shows that it is there.
                stack.Add(new Slice { Left = left, Width = width });
            }

            if (!hangs && item.Blocks.Count == 0)
            {
                stack.ForgetKeep();
            }
        }

        stack.Worsen(first + 1, stack.Count, PageBreakKind.Item);
        AvoidLoneItems(stack, first, second, last);
    }

    private static void AvoidLoneItems(SliceStack stack, int first, int second, int last)
    {
        if (second <= first || last >= stack.Count)
        {
            return;
        }

        if (second - first <= LinesKept)
        {
            // P-22: what leads in to a list wants two lines after it, be they of one item or of two.
            var isLedIn = stack.Slices[first].Break == PageBreakKind.Keep && second - first < LinesKept;
            stack.Worsen(second, isLedIn ? PageBreakKind.Widow : PageBreakKind.Lone);
        }

        if (stack.Count - last <= LinesKept)
        {
            stack.Worsen(last, PageBreakKind.Lone);
        }
    }

    private void AddPicture(SliceStack stack, FlowPicture picture, double left, double width, double keptBelow = 0)
    {
        var drawn = Math.Min(picture.WidthPt, width);
        var height = drawn * picture.Picture.HeightToWidth;
        var highest = Math.Min(stack.Room, pageHeight * PictureShare);
        highest = Math.Min(highest, Math.Max(stack.Room - keptBelow, pageHeight * LeastPictureShare));
        if (height > highest)
        {
            drawn *= highest / height;
            height = highest;
        }

        stack.Add(new Slice
        {
            Picture = picture,
            Left = picture.IsRightToLeft ? left + width - drawn : left,
            Width = drawn,
            Height = height,
        });
    }

    private void AddPictureRow(SliceStack stack, FlowPictureRow row, double left, double width)
    {
        var side = Math.Min(row.SideWidthPt, width / 2);
        var (textLeft, textWidth) = Indent(left, width, Math.Min(side + row.GapPt, width / 2), row.IsRightToLeft);
        var sideLeft = row.IsRightToLeft ? left + width - side : left;
        var content = new SliceStack(stack.Room);
        _measure.Keep(true);
        AddBlocks(content, row.Blocks, textLeft, textWidth);
        var height = content.HeightOf(0, content.Count);
        if (height > stack.Room)
        {
            SplitPictureRow(stack, row, (sideLeft, side), (textLeft, textWidth));
            _measure.Keep(false);
            return;
        }

        _measure.Keep(false);

        var box = row.Picture is { } picture ? BoxOf(picture, sideLeft, side, stack.Room) : default;
        var set = new SetPictureRow(row.Picture, box, content, Math.Max(0, (box.Height - height) / 2));
        stack.Add(new Slice { PictureRow = set, Left = left, Width = width, Height = Math.Max(height, box.Height), Baseline = set.FirstBaseline });
    }

    /// <summary>Places a row that no page holds: its picture, and below that its words, which go on where they would stand beside it.</summary>
    private void SplitPictureRow(SliceStack stack, FlowPictureRow row, (double Left, double Width) side, (double Left, double Width) text)
    {
        stack.Report(new LayoutFault(LayoutFaultKind.SplitRow, string.Concat(row.Blocks.OfType<FlowParagraph>().Take(1).SelectMany(paragraph => paragraph.Spans).Select(span => span.Text)), row.NodeId, 0));
        if (row.Picture is { } picture)
        {
            AddPicture(stack, picture, side.Left, side.Width);
            stack.KeepWithNext();
        }

        AddBlocks(stack, row.Blocks, text.Left, text.Width);
    }

    private static PageBox BoxOf(FlowPicture picture, double left, double width, double room)
    {
        var drawn = Math.Min(picture.WidthPt, width);
        drawn *= Math.Min(1, room * PictureShare / (drawn * picture.Picture.HeightToWidth));
        // In the middle of its side: narrow pictures and wide ones then stand below each other.
        return new PageBox(left + ((width - drawn) / 2), 0, drawn, drawn * picture.Picture.HeightToWidth);
    }

    private void AddTable(SliceStack stack, FlowTable source, double left, double width)
    {
        var widths = ColumnWidths.Share(_measure.Columns(source), width);
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
            AddBlocks(content, row.Cells[i].Blocks, x + padding, widths[i] - (2 * padding));
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

    private static (double Left, double Width) Indent(double left, double width, double by, bool isRightToLeft)
    {
        by = Math.Min(by, width);
        return (isRightToLeft ? left : left + by, width - by);
    }
}
