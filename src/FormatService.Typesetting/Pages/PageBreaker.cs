namespace FormatService.Typesetting.Pages;

/// <summary>
/// Chooses where pages end, over the whole document at once: first the fewest ill breaks, then the fewest pages, then full pages and a
/// last page that is worth turning to. Linear: a page holds a bounded number of slices.
/// </summary>
internal static class PageBreaker
{
    private const double PageCost = 1;
    private const double SlackCost = 0.2;
    private const double WithinCost = 0.0005;
    private const double LoneCost = 0.01;
    private const double ShortLastPage = 0.14;
    private const double ShortLastPageCost = 0.5;
    private const double OverflowCost = 1e12;
    private const double TolerancePt = 0.001;

    /// <summary>Finds the first slice of each page.</summary>
    /// <param name="slices">All slices.</param>
    /// <param name="height">The height of a page.</param>
    public static List<int> Break(ReadOnlySpan<Slice> slices, double height)
    {
        var count = slices.Length;
        var bottoms = new double[count + 1];
        for (var i = 0; i < count; i++)
        {
            bottoms[i + 1] = bottoms[i] + slices[i].Gap + slices[i].Height;
        }

        var costs = new double[count + 1];
        var previous = new int[count + 1];
        for (var end = 1; end <= count; end++)
        {
            var best = double.PositiveInfinity;
            var under = slices[end - 1].BottomHeight;
            for (var start = end - 1; start >= 0; start--)
            {
                ref readonly var first = ref slices[start];
                var ink = bottoms[end] - bottoms[start] - first.Gap;
                if (ink > height + TolerancePt && start < end - 1)
                {
                    break;
                }

                var cost = costs[start] + PageCost + CostOf(ink + first.TopHeight + under, height, end == count);
                if (cost < best)
                {
                    best = cost;
                    previous[end] = start;
                }
            }

            costs[end] = best + (end < count ? CostOf(slices[end].Break) : 0);
        }

        var starts = new List<int>();
        for (var end = count; end > 0; end = previous[end])
        {
            starts.Add(previous[end]);
        }

        starts.Reverse();
        return starts;
    }

    private static double CostOf(double ink, double height, bool isLast)
    {
        var fill = ink / height;
        if (ink > height + TolerancePt)
        {
            return OverflowCost * fill;
        }

        if (!isLast)
        {
            return SlackCost * (1 - fill) * (1 - fill);
        }

        return ShortLastPageCost * Math.Max(0, 1 - (fill / ShortLastPage));
    }

    // From Apart on, each kind outweighs any number of the kinds before it that a document could hold.
    private static double CostOf(PageBreakKind kind) => kind switch
    {
        PageBreakKind.Between => 0,
        PageBreakKind.Within => WithinCost,
        PageBreakKind.Lone => LoneCost,
        PageBreakKind.Apart => 1e3,
        PageBreakKind.Widow => 1e6,
        _ => 1e9,
    };
}
