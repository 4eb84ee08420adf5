using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>Draws slices on one page: grounds, bars and rules first, then all ink that is read, in reading order.</summary>
/// <param name="page">The page.</param>
/// <param name="pageIndex">Its number, from 0.</param>
/// <param name="lowest">Where its room for text ends.</param>
/// <param name="destinations">Where links and the outline lead to; what is met here is added.</param>
/// <param name="faults">What could not be set well; what is met here is added.</param>
internal sealed class PagePainter(Page page, int pageIndex, double lowest, Dictionary<StructureElement, PagePosition> destinations, List<LayoutFault> faults)
{
    /// <summary>The thickness of the rule below each row of a table.</summary>
    public const double RulePt = 0.75;

    private const double LeastUnderlinePt = 0.6;
    private const double LeaderGapShare = 0.5;

    private readonly List<PlacedItem?> _under = [];
    private readonly List<PlacedItem> _rules = [];
    private readonly List<PlacedItem> _ink = [];
    private readonly OpenPanels _panels = new(lowest);
    private readonly LinkAreas _links = new(page.Links);
    private bool _isRepeat;

    /// <summary>Draws some slices down from <paramref name="top"/>.</summary>
    public void Draw(SliceStack stack, int first, int end, double top)
    {
        if (end <= first)
        {
            return;
        }

        var slices = stack.Slices[first..end];
        var outerPanels = _panels.Count;
        PanelScope? panel = null;
        var y = DrawHead(slices[0], outerPanels, top);
        for (var i = 0; i < slices.Length; i++)
        {
            ref readonly var slice = ref slices[i];
            if (i > 0)
            {
                var bottom = y;
                y += slice.Gap;
                if (slice.Panel != panel)
                {
                    _panels.Close(slice.Panel, outerPanels, panel, bottom, Owned(ArtifactKind.Layout), _under);
                }
            }

            if (slice.Panel is not null && slice.Panel != panel)
            {
                _panels.Open(slice.Panel, outerPanels, slice.Panel, y, _under);
            }

            panel = slice.Panel;
            if (i == 0 && slice.Table is { HeaderHeight: > 0 } table)
            {
                RepeatHeader(table, y);
                y += table.HeaderHeight;
            }

            y = slice.Row is { Parts: not null } ? DrawParts(slices, ref i, y) : DrawSlice(slice, y);
        }

        _panels.Close(null, outerPanels, panel, y, Owned(ArtifactKind.Layout), _under);
    }

    /// <summary>Draws a paragraph of the head or the foot.</summary>
    public void Draw(SetParagraph paragraph, double left, double top)
    {
        for (var i = 0; i < paragraph.Lines.Length; i++)
        {
            DrawLine(paragraph, i, left, top + paragraph.Lines[i].Ascent);
            top += paragraph.Lines[i].Height;
        }
    }

    /// <summary>Hands all that was drawn to the page.</summary>
    public void Finish()
    {
        foreach (var item in _under)
        {
            if (item is not null)
            {
                page.Items.Add(item);
            }
        }

        // After the grounds: a ground that begins where a rule ends would thin it on a screen.
        page.Items.AddRange(_rules);
        page.Items.AddRange(_ink);
    }

    private double DrawSlice(in Slice slice, double y)
    {
        DrawMarks(slice, y);
        if (slice.Fault is { } fault && !_isRepeat)
        {
            faults.Add(fault with { PageIndex = pageIndex });
        }

        if (slice.Paragraph is not null)
        {
            DrawLine(slice.Paragraph, slice.Index, slice.Left, y + slice.Baseline, slice.Width);
        }
        else if (slice.Picture is not null)
        {
            DrawPicture(slice.Picture, new PageBox(slice.Left, y, slice.Width, slice.Height));
        }
        else if (slice.PictureRow is { } pair)
        {
            if (pair.Picture is not null)
            {
                DrawPicture(pair.Picture, pair.PictureBox with { Y = y });
            }

            Draw(pair.Content, 0, pair.Content.Count, y + pair.ContentTop);
        }
        else if (slice.Row is { } row)
        {
            DrawGrounds(row, y, row.Height);
            for (var cell = 0; cell < row.Cells.Length; cell++)
            {
                Draw(row.Cells[cell].Content, 0, row.Cells[cell].Content.Count, y + row.Table.Source.CellPaddingPt);
            }

            DrawRule(row.Table, y + row.Height);
        }

        return y + slice.Height;
    }

    private void DrawPicture(FlowPicture picture, PageBox box)
    {
        if (picture is { Ground: { } ground, Picture.IsOpaque: false })
        {
            _under.Add(new PlacedRectangle(Owned(ArtifactKind.Layout), box, ground));
        }

        _ink.Add(new PlacedPicture(Owned(picture.Owner), box, picture.Picture));
    }

    private void DrawMarks(in Slice slice, double y)
    {
        for (var mark = slice.Marks; mark is not null; mark = mark.Next)
        {
            if (mark.Destination is not null && !_isRepeat)
            {
                destinations.TryAdd(mark.Destination, new PagePosition(pageIndex, y));
            }

            if (mark.Label is { Lines.Length: > 0 } label)
            {
                DrawLine(label, 0, mark.Left, y + slice.Baseline);
            }
        }
    }

    /// <summary>Draws all parts of a split row that stand on this page, cell by cell, since that is the order they are read in.</summary>
    private double DrawParts(ReadOnlySpan<Slice> slices, ref int index, double top)
    {
        var first = index;
        var row = slices[first].Row!;
        while (index + 1 < slices.Length && slices[index + 1].Row == row)
        {
            index++;
        }

        var bottom = top;
        for (var i = first; i <= index; i++)
        {
            bottom += slices[i].Height;
        }

        DrawMarks(slices[first], top);
        DrawGrounds(row, top, bottom - top);
        for (var cell = 0; cell < row.Cells.Length; cell++)
        {
            var y = top;
            for (var i = first; i <= index; i++)
            {
                var part = slices[i].Index;
                var (start, end) = row.SlicesOf(cell, part);
                Draw(row.Cells[cell].Content, start, end, y + (part == 0 ? row.Table.Source.CellPaddingPt : 0));
                y += slices[i].Height;
            }
        }

        if (slices[index].Index == row.Parts!.Count - 1)
        {
            DrawRule(row.Table, bottom);
        }

        return bottom;
    }

    private void DrawGrounds(SetRow row, double y, double height)
    {
        if (row.Table.Source.HeaderGround is not { } ground)
        {
            return;
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (!row.Cells[i].IsHeader)
            {
                continue;
            }

            // One box for neighbours: a hair of paper between two shows on some screens.
            double left = row.Cells[i].Left, right = left + row.Cells[i].Width;
            while (i + 1 < row.Cells.Length && row.Cells[i + 1].IsHeader)
            {
                i++;
                left = Math.Min(left, row.Cells[i].Left);
                right = Math.Max(right, row.Cells[i].Left + row.Cells[i].Width);
            }

            _under.Add(new PlacedRectangle(Owned(ArtifactKind.Layout), new PageBox(left, y, right - left, height), ground));
        }
    }

    // Rules lie over the grounds: that of the row below would hide a part of it where screens round to whole pixels.
    private void DrawRule(SetTable table, double bottom) =>
        _rules.Add(new PlacedRectangle(Owned(ArtifactKind.Layout), new PageBox(table.Left, bottom - RulePt, table.Width, RulePt), table.Source.RuleColour));

    /// <summary>Draws what heads the first slice on further pages too, on the panels around both, and gives the place of the slice.</summary>
    private double DrawHead(in Slice slice, int outerPanels, double top)
    {
        if (slice.Head is not { } head)
        {
            return top + (slice.Panel?.PaddingSum ?? 0);
        }

        var y = top + (head.Scope?.PaddingSum ?? 0);
        _panels.Open(head.Scope, outerPanels, head.Scope, y, _under);
        var isWithinRepeat = _isRepeat;
        _isRepeat = true;
        Draw(head.Content, 0, head.Content.Count, y);
        _isRepeat = isWithinRepeat;
        return top + (slice.Panel?.PaddingSum ?? 0) + head.Height;
    }

    private void RepeatHeader(SetTable table, double y)
    {
        _isRepeat = true;
        Draw(table.Header, 0, table.Header.Count, y);
        _isRepeat = false;
    }

    private void DrawLine(SetParagraph paragraph, int index, double left, double baseline, double columnWidth = 0)
    {
        var line = paragraph.Lines[index];
        for (var i = line.FirstRun; i < line.FirstRun + line.RunCount; i++)
        {
            ref readonly var run = ref paragraph.Runs[i];
            var span = paragraph.Span(run);
            var texts = paragraph.Texts.AsMemory(run.FirstText, run.TextCount);
            var x = left + run.X;
            _ink.Add(new PlacedText(Owned(span.Owner), texts, x, baseline - (span.Rise * span.Style.SizePt), span.Style.SizePt, span.Style.Colour));
            if (!span.Style.Underlined && span.Link is null)
            {
                continue;
            }

            // Spaces that hang at the end of a line stand at its left end where it runs from right to left.
            var width = run.Width - run.HangingWidth;
            x += paragraph.Source.IsRightToLeft ? run.HangingWidth : 0;
            if (width > 0)
            {
                DrawLinkAndUnderline(span, paragraph.Texts[run.FirstText], x, baseline, width);
            }
        }

        if (paragraph.Source.Leader is { } leader)
        {
            DrawLeader(paragraph, line, leader, left, columnWidth, baseline);
        }

        if (paragraph.Splits.Count > 0 && !_isRepeat)
        {
            faults.AddRange(paragraph.SplitsOf(index).Select(split =>
                new LayoutFault(split.IsAtJoint ? LayoutFaultKind.PartedFact : LayoutFaultKind.SplitWord, split.Words, paragraph.Source.NodeId, pageIndex)));
        }
    }

    private void DrawLeader(SetParagraph paragraph, in TextLine line, RgbColour colour, double left, double columnWidth, double baseline)
    {
        double textLeft = double.PositiveInfinity, textRight = 0, tailLeft = double.PositiveInfinity, tailRight = 0;
        foreach (ref readonly var run in paragraph.Runs.AsSpan(line.FirstRun, line.RunCount))
        {
            if (run.Span >= paragraph.Source.Spans.Count)
            {
                (tailLeft, tailRight) = (Math.Min(tailLeft, run.X), Math.Max(tailRight, run.X + run.Width));
            }
            else
            {
                (textLeft, textRight) = (Math.Min(textLeft, run.X), Math.Max(textRight, run.X + run.Width));
            }
        }

        if (tailRight <= 0)
        {
            return;
        }

        // A number that had to go on a line of its own is led to from where its words begin: alone, it would seem to belong to nothing.
        var gap = paragraph.Source.Spans[0].Style.SizePt * LeaderGapShare;
        var (textStart, textEnd) = textRight > 0 ? (textLeft - gap, textRight + gap) : (columnWidth, 0);
        var (from, to) = paragraph.Source.IsRightToLeft ? (tailRight + gap, textStart) : (textEnd, tailLeft - gap);
        if (to > from)
        {
            _rules.Add(new PlacedRectangle(Owned(ArtifactKind.Layout), new PageBox(left + from, baseline, to - from, RulePt), colour));
        }
    }

    private void DrawLinkAndUnderline(FlowSpan span, ShapedText text, double x, double baseline, double width)
    {
        var unit = span.Style.SizePt / text.Face.UnitsPerEm;
        if (span.Style.Underlined)
        {
            var thickness = Math.Max(LeastUnderlinePt, text.Face.UnderlineThickness * unit);
            var box = new PageBox(x, baseline - (text.Face.UnderlinePosition * unit), width, thickness);
            _under.Add(new PlacedRectangle(Owned(ArtifactKind.Layout), box, span.Style.Colour));
        }

        if (span.Link is { } link && !_isRepeat)
        {
            _links.Add(link, baseline, new PageBox(x, baseline - (text.Face.Ascent * unit), width, (text.Face.Ascent + text.Face.Descent) * unit));
        }
    }

    private InkOwner Owned(InkOwner owner) => _isRepeat ? ArtifactKind.RepeatedHeader : owner;
}
