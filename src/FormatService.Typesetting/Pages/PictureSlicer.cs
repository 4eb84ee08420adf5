using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>Places pictures, alone and with words beside them.</summary>
/// <param name="measure">Sets captions.</param>
/// <param name="addBlocks">Sets the words beside a picture.</param>
/// <param name="pageHeight">The height of the text of a page.</param>
internal sealed class PictureSlicer(FlowMeasure measure, AddBlocks addBlocks, double pageHeight)
{
    // Room for the heading or the caption that a picture must share its page with.
    private const double PictureShare = 0.8;

    // What long captions leave to it at least.
    private const double LeastPictureShare = 0.35;

    /// <summary>The height of what a picture must share its page with: its caption, and whom to credit.</summary>
    public double HeightKeptBelow(IReadOnlyList<FlowBlock> blocks, int index, double width)
    {
        var height = 0.0;
        for (var i = index; i + 1 < blocks.Count && blocks[i].KeepWithNext && blocks[i + 1] is FlowParagraph below; i++)
        {
            height += Math.Max(blocks[i].SpaceAfter, below.SpaceBefore) + measure.Set(below, width).Lines.Sum(line => line.Height);
        }

        return height;
    }

    /// <summary>Adds a picture, no higher than what must stand below it leaves.</summary>
    public void Add(SliceStack stack, FlowPicture picture, double left, double width, double keptBelow = 0)
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

    /// <summary>Adds a picture with its words beside it, on one page where one holds it.</summary>
    public void AddRow(SliceStack stack, FlowPictureRow row, double left, double width)
    {
        var side = Math.Min(row.SideWidthPt, width / 2);
        var (textLeft, textWidth) = FlowSlicer.Indent(left, width, Math.Min(side + row.GapPt, width / 2), row.IsRightToLeft);
        var sideLeft = row.IsRightToLeft ? left + width - side : left;
        var content = new SliceStack(stack.Room);
        measure.Keep(true);
        addBlocks(content, row.Blocks, textLeft, textWidth);
        var height = content.HeightOf(0, content.Count);
        if (height > stack.Room)
        {
            SplitPictureRow(stack, row, (sideLeft, side), (textLeft, textWidth));
            measure.Keep(false);
            return;
        }

        measure.Keep(false);

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
            Add(stack, picture, side.Left, side.Width);
            stack.KeepWithNext();
        }

        addBlocks(stack, row.Blocks, text.Left, text.Width);
    }

    private static PageBox BoxOf(FlowPicture picture, double left, double width, double room)
    {
        var drawn = Math.Min(picture.WidthPt, width);
        drawn *= Math.Min(1, room * PictureShare / (drawn * picture.Picture.HeightToWidth));
        // In the middle of its side: narrow pictures and wide ones then stand below each other.
        return new PageBox(left + ((width - drawn) / 2), 0, drawn, drawn * picture.Picture.HeightToWidth);
    }
}
