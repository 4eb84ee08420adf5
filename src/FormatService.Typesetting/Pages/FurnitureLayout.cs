using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>Sets the head and the foot of every page, and knows the room that the highest of them take.</summary>
internal sealed class FurnitureLayout(ParagraphLayout text, PageFurniture furniture, PageGeometry geometry)
{
    private readonly List<Block> _heads = [];
    private readonly List<Block> _feet = [];

    // Once on one page, on all: or the number of the page would move where it becomes longer (FORMATS P-15).
    private bool _areTailsApart;

    private double _highestFoot;

    /// <summary>The height kept free at the top, with the space below the head.</summary>
    public double HeadHeight { get; private set; }

    /// <summary>The height that the first page's own head takes, with the space below it: where it has none, its text begins higher.</summary>
    public double FirstHeadHeight { get; private set; }

    /// <summary>The height kept free at the bottom, with the space above the foot.</summary>
    public double FootHeight { get; private set; }

    /// <summary>Whether the first page has the head of all others, since what says the same in its text has no room there.</summary>
    public bool HeadsFirstPage { get; set; }

    /// <summary>Sets the furniture of all pages.</summary>
    /// <returns>Whether it fits the room that was kept for it so far; if not, more is kept from now on.</returns>
    public bool Set(int pageCount)
    {
        var wereApart = _areTailsApart;
        SetAll(pageCount, out var fits);
        if (_areTailsApart != wereApart)
        {
            SetAll(pageCount, out var fitsApart);
            fits &= fitsApart;
        }

        return fits;
    }

    private void SetAll(int pageCount, out bool fits)
    {
        _heads.Clear();
        _feet.Clear();
        _highestFoot = 0;
        double head = HeadHeight, foot = FootHeight;
        var first = FirstHeadHeight;
        for (var number = 1; number <= pageCount; number++)
        {
            var above = furniture.Head(number == 1 && HeadsFirstPage ? 2 : number, pageCount);
            var below = furniture.Foot(number, pageCount);
            _heads.Add(Set(above));
            _feet.Add(Set(below));
            _highestFoot = Math.Max(_highestFoot, _feet[^1].Height);
            var own = _heads[^1].Height + (above.Count > 0 ? above[^1].SpaceAfter : 0);
            head = Math.Max(head, own);
            first = number == 1 ? Math.Max(first, own) : first;
            foot = Math.Max(foot, _feet[^1].Height + (below.Count > 0 ? below[0].SpaceBefore : 0));
        }

        fits = head <= HeadHeight && first <= FirstHeadHeight && foot <= FootHeight;
        (HeadHeight, FirstHeadHeight, FootHeight) = (head, first, foot);
    }

    /// <summary>Draws the head at the top of the margins.</summary>
    public void DrawHead(PagePainter painter, int pageIndex) => Draw(painter, _heads[pageIndex], geometry.VerticalMarginPt);

    /// <summary>Draws the foot at the bottom of the margins; one of fewer lines than others begins where they do, so that the number does not move (FORMATS P-15).</summary>
    public void DrawFoot(PagePainter painter, int pageIndex) =>
        Draw(painter, _feet[pageIndex], geometry.HeightPt - geometry.VerticalMarginPt - _highestFoot);

    private void Draw(PagePainter painter, Block block, double top)
    {
        foreach (var (paragraph, y) in block.Paragraphs)
        {
            painter.Draw(paragraph, geometry.LeftPt, top + y);
        }
    }

    private Block Set(IReadOnlyList<FlowParagraph> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return new Block([], 0);
        }

        var width = geometry.ColumnPt;
        var set = new List<(SetParagraph, double)>(paragraphs.Count);
        double height = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            height += i > 0 ? Math.Max(paragraphs[i - 1].SpaceAfter, paragraphs[i].SpaceBefore) : 0;
            foreach (var part in SetOne(paragraphs[i], width))
            {
                set.Add((part, height));
                foreach (ref readonly var line in part.Lines.AsSpan())
                {
                    height += line.Height;
                }
            }
        }

        return new Block(set, height);
    }

    /// <summary>A paragraph with its tail beside it or, where there is no room for that, below it, in as many lines as it needs.</summary>
    private SetParagraph[] SetOne(FlowParagraph paragraph, double width)
    {
        var whole = text.Set(paragraph, width);
        if (paragraph.Tail is not { } tail)
        {
            return whole.Lines.Length > 1 ? SetParts(paragraph, whole, width) : [whole];
        }

        var apart = paragraph.TailApart ?? [tail];
        var fits = whole.Lines is not [.., { RunCount: > 0 } last] || whole.Runs[last.FirstRun].Span < paragraph.Spans.Count;
        _areTailsApart |= !fits;
        return _areTailsApart ? [.. SetOne(Alone(paragraph, paragraph.Spans), width), .. SetOne(Alone(paragraph, apart), width)] : [whole];
    }

    /// <summary>As many parts on each line as it holds; what parts them stands between two on a line alone.</summary>
    private SetParagraph[] SetParts(FlowParagraph paragraph, SetParagraph whole, double width)
    {
        var separators = Enumerable.Range(0, paragraph.Spans.Count).Where(i => paragraph.Spans[i].IsSeparator).ToArray();
        if (separators.Length == 0)
        {
            return [whole];
        }

        var lines = new List<SetParagraph>();
        int start = 0, end = separators[0];
        var line = Lines(start, end);
        for (var i = 0; i < separators.Length; i++)
        {
            var next = i + 1 < separators.Length ? separators[i + 1] : paragraph.Spans.Count;
            var longer = Lines(start, next);
            if (longer.Lines.Length > 1)
            {
                lines.Add(line);
                start = end + 1;
                longer = Lines(start, next);
            }

            (line, end) = (longer, next);
        }

        return [.. lines, line];

        SetParagraph Lines(int from, int to) => text.Set(Alone(paragraph, [.. paragraph.Spans.Take(to).Skip(from)]), width);
    }

    private static FlowParagraph Alone(FlowParagraph paragraph, IReadOnlyList<FlowSpan> spans) => new()
    {
        Spans = spans,
        LineHeightPt = paragraph.LineHeightPt,
        IsRightToLeft = paragraph.IsRightToLeft,
        IsAtRight = paragraph.IsAtRight,
        NodeId = paragraph.NodeId,
    };

    private readonly record struct Block(IReadOnlyList<(SetParagraph Paragraph, double Y)> Paragraphs, double Height);
}
