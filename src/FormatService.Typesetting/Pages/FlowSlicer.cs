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
    private const double WidestLabelShare = 0.4;
    private const double HighestHeadShare = 0.45;
    private const int LinesKept = 2;

    private readonly FlowMeasure _measure = new(text);
    private TableSlicer? _tables;
    private PictureSlicer? _pictures;
    private double _heightLimit = double.PositiveInfinity;

    /// <summary>Cuts the flow of a document.</summary>
    public SliceStack Slice(IReadOnlyList<FlowBlock> flow, double left, double width)
    {
        _heightLimit = pageHeight * pageLimit;
        var stack = new SliceStack(pageHeight);
        AddBlocks(stack, flow, left, width);
        return stack;
    }

    private TableSlicer Tables => _tables ??= new TableSlicer(_measure, AddBlocks, cancellation);

    private PictureSlicer Pictures => _pictures ??= new PictureSlicer(_measure, AddBlocks, pageHeight);

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
            AddBlock(stack, block, left, width, block is FlowPicture { KeepWithNext: true } ? Pictures.HeightKeptBelow(blocks, i, width) : 0);
            if (isShort && block is FlowParagraph { KeepWithNext: false } or FlowList)
            {
                // P-22: a heading wants two lines after it, be they of one paragraph or of two.
                stack.Worsen(first, PageBreakKind.Widow);
            }

            isShort = isLedIn && block is FlowParagraph { KeepWithNext: false } && stack.Count - first < LinesKept;
            stack.Head = outerHead;
            if (block.HeadsNext)
            {
                stack.Head = NotTooHigh(stack, stack.HeadFrom(first, block.SpaceAfter)) ?? ShortHead(stack, block, left, width) ?? outerHead;
            }
        }

        stack.Head = outerHead;
    }

    private static RunningHead? NotTooHigh(SliceStack stack, RunningHead? head) => head?.Height <= stack.Room * HighestHeadShare ? head : null;

    private RunningHead? ShortHead(SliceStack stack, FlowBlock block, double left, double width)
    {
        if (block.ShortHead is not { } words)
        {
            return null;
        }

        using var aside = stack.Aside();
        AddBlock(aside, words, left, width, 0);
        return NotTooHigh(stack, aside.HeadFrom(0, block.SpaceAfter));
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
                Tables.Add(stack, table, left, width);
                break;
            case FlowPicture picture:
                Pictures.Add(stack, picture, left, width, keptBelow);
                break;
            case FlowPictureRow row:
                Pictures.AddRow(stack, row, left, width);
                break;
            default:
                throw new ArgumentException($"There is no way to place a {block.GetType().Name}.", nameof(block));
        }

        if (block.KeepTogether && stack.HeightOf(first, stack.Count) <= pageHeight)
        {
            // Half a band heads nothing, as half a heading; half a sentence is worse than half of the list that it stands in.
            stack.Worsen(first + 1, stack.Count, block switch
            {
                FlowGroup { HeadsNext: false } when block.KeepWithNext || block.LeadsIn => PageBreakKind.Heading,
                FlowParagraph => PageBreakKind.Widow,
                _ => PageBreakKind.Apart,
            });
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
        if ((block.KeepWithNext || block.LeadsIn) && stack.Count > first)
        {
            stack.KeepWithNext(block.KeepWithNext ? PageBreakKind.Keep : PageBreakKind.Front);
        }
    }

    private static void AddLines(SliceStack stack, SetParagraph paragraph, double left, double width, bool isHeading = false)
    {
        var count = paragraph.Lines.Length;
        int split = 0, endOfFact = 0;
        for (var i = 0; i < count; i++)
        {
            // Who turns the page between “01632 960 123” and “ext. 4567” has half a number.
            for (; split < paragraph.Splits.Count && paragraph.Splits[split].Place < i; split++)
            {
                endOfFact = paragraph.Splits[split].IsAtJoint ? Math.Max(endOfFact, paragraph.Splits[split].LastPlace) : endOfFact;
            }

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
                    : i <= endOfFact ? PageBreakKind.Keep
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

    /// <summary>A column that begins further in, at the side where its text starts.</summary>
    public static (double Left, double Width) Indent(double left, double width, double by, bool isRightToLeft)
    {
        by = Math.Min(by, width);
        return (isRightToLeft ? left : left + by, width - by);
    }
}
