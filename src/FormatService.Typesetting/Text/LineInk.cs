namespace FormatService.Typesetting.Text;

/// <summary>
/// Keeps the ink of one line out of that of the next. Nastaliq rises where words begin and hangs where they end, so that lines may stand closer
/// than its tallest and deepest letters, as they do in print, except where just those meet.
/// </summary>
internal sealed class LineInk
{
    // So much white, as a share of the size, stays between the ink of two lines.
    private const double GapShare = 0.04;

    private readonly List<(double Left, double Right, double Reach)> _upper = [];
    private readonly List<(double Left, double Right, double Reach)> _lower = [];

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
        foreach (var deep in _upper)
        {
            foreach (var tall in _lower)
            {
                if (deep.Left < tall.Right && tall.Left < deep.Right)
                {
                    distance = Math.Max(distance, deep.Reach + tall.Reach);
                }
            }
        }

        return distance;
    }

    /// <summary>Collects the glyphs that reach further than <paramref name="least"/>: above the baseline where <paramref name="side"/> is 1, below it where it is -1.</summary>
    private static void Gather(List<(double Left, double Right, double Reach)> boxes, ParagraphText text, ShapedText[] texts, ReadOnlySpan<TextRun> runs, int side, double least)
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
                        boxes.Add((x + (ink.Left * unit) - gap, x + (ink.Right * unit) + gap, reach));
                    }

                    pen += glyph.Advance * unit;
                }
            }
        }
    }
}
