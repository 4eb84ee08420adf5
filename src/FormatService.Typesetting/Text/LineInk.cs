namespace FormatService.Typesetting.Text;

/// <summary>
/// Keeps the ink of one line out of that of the next. Nastaliq rises where words begin and hangs where they end, so that lines may stand closer
/// than its tallest and deepest letters, as they do in print, except where just those meet.
/// </summary>
internal sealed class LineInk
{
    // So much white, as a share of the size, stays between the ink of two lines.
    private const double GapShare = 0.04;

    private static readonly Comparison<Box> ByLeft = static (one, other) => one.Left.CompareTo(other.Left);

    private readonly List<Box> _upper = [];
    private readonly List<Box> _lower = [];
    private readonly PriorityQueue<Box, double> _deepest = new();
    private readonly PriorityQueue<Box, double> _tallest = new();

    /// <summary>How far the ink of runs reaches above and below the baseline, in points.</summary>
    public static (double Above, double Below) Reach(ParagraphText text, ShapedText[] texts, ReadOnlySpan<TextRun> runs)
    {
        double above = 0, below = 0;
        foreach (ref readonly var run in runs)
        {
            var face = texts[run.FirstText].Face;
            var span = text.Span(run.Span);
            double unit = span.Style.SizePt / face.UnitsPerEm, rise = span.Rise * span.Style.SizePt;
            foreach (var word in texts.AsSpan(run.FirstText, run.TextCount))
            {
                var ink = word.Ink;
                above = Math.Max(above, (ink.Above * unit) + rise);
                below = Math.Max(below, (ink.Below * unit) - rise);
            }
        }

        return (above, below);
    }

    /// <summary>The least distance of the baselines of two lines at which no glyph of one touches one of the other, where that is more than <paramref name="distance"/>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="texts">Its words.</param>
    /// <param name="upper">The runs of the upper line.</param>
    /// <param name="lower">The runs of the lower line.</param>
    /// <param name="distance">How far their baselines are apart.</param>
    public double LeastDistance(ParagraphText text, ShapedText[] texts, ReadOnlySpan<TextRun> upper, ReadOnlySpan<TextRun> lower, double distance)
    {
        var (below, above) = (Reach(text, texts, upper).Below, Reach(text, texts, lower).Above);
        if (below + above <= distance)
        {
            return distance;
        }

        Gather(_upper, text, texts, upper, -1, distance - above);
        Gather(_lower, text, texts, lower, 1, distance - below);
        return Math.Max(distance, FurthestMeeting());
    }

    /// <summary>
    /// The largest reach, of two together, of a box above and one below that share a place on the line; 0 where none do. One sweep from left to
    /// right, for a line may hold any number of marks on one letter: when a box begins, it meets the furthest of the other side that has not ended.
    /// </summary>
    private double FurthestMeeting()
    {
        _upper.Sort(ByLeft);
        _lower.Sort(ByLeft);
        _deepest.Clear();
        _tallest.Clear();
        var furthest = 0.0;
        for (int upper = 0, lower = 0; upper < _upper.Count || lower < _lower.Count;)
        {
            var isUpper = lower == _lower.Count || (upper < _upper.Count && _upper[upper].Left <= _lower[lower].Left);
            var box = isUpper ? _upper[upper++] : _lower[lower++];
            var (own, others) = isUpper ? (_deepest, _tallest) : (_tallest, _deepest);
            own.Enqueue(box, -box.Reach);
            while (others.TryPeek(out var other, out _) && other.Right <= box.Left)
            {
                others.Dequeue();
            }

            if (others.TryPeek(out var met, out _))
            {
                furthest = Math.Max(furthest, box.Reach + met.Reach);
            }
        }

        return furthest;
    }

    /// <summary>Collects the glyphs that reach further than <paramref name="least"/>: above the baseline where <paramref name="side"/> is 1, below it where it is -1.</summary>
    private static void Gather(List<Box> boxes, ParagraphText text, ShapedText[] texts, ReadOnlySpan<TextRun> runs, int side, double least)
    {
        boxes.Clear();
        foreach (var run in runs)
        {
            var style = text.Span(run.Span).Style;
            double rise = text.Span(run.Span).Rise * style.SizePt, pen = run.X, gap = style.SizePt * GapShare / 2;
            foreach (var word in texts.AsSpan(run.FirstText, run.TextCount))
            {
                var unit = style.SizePt / word.Face.UnitsPerEm;
                foreach (var glyph in word.Glyphs)
                {
                    var ink = word.Face.Ink(glyph.Id);
                    var reach = (((side > 0 ? ink.Top : -ink.Bottom) + (side * glyph.OffsetY)) * unit) + (side * rise) + gap;
                    if (reach > least && ink.Top > ink.Bottom)
                    {
                        var x = pen + (glyph.OffsetX * unit);
                        boxes.Add(new Box(x + (ink.Left * unit) - gap, x + (ink.Right * unit) + gap, reach));
                    }

                    pen += glyph.Advance * unit;
                }
            }
        }
    }

    /// <summary>Where on the line a glyph has ink, and how far that reaches towards the other line.</summary>
    private readonly record struct Box(double Left, double Right, double Reach);
}
