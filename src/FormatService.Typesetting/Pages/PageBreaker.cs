using System.Buffers;

namespace FormatService.Typesetting.Pages;

/// <summary>
/// Chooses where pages end, over the whole document at once, by what follows, in this order:
/// <list type="number">
/// <item>no page is overfull, unless one slice alone is;</item>
/// <item>the fewest breaks within an entry of a list of contents, then those within a heading, then those that part a heading or a caption from what it belongs to, then those that leave a band alone above a title or the facts about a leaflet below it, then those
/// that leave a line alone, then those within what should stay together (the costs of <see cref="PageBreakKind"/> from Torn down to Apart, each
/// above any number of the next that is likely);</item>
/// <item>the fewest pages;</item>
/// <item>a last page that is worth turning to, blocks on one page that prefer it, few lists, tables and paragraphs in two, and pages as full as
/// each other: an empty twentieth of a page is nothing, an empty fifth is worth the splitting of a paragraph.</item>
/// </list>
/// Linear: a page holds a bounded number of slices.
/// </summary>
internal static class PageBreaker
{
    private const int MostSlicesOnPage = 1000;
    private const double PageCost = 1;
    private const double SlackCost = 0.2;
    private const double ShortLastPage = 0.2;
    private const double ShortLastPageCost = 0.5;
    private const double OverflowCost = 1e12;
    private const double TolerancePt = 0.001;

    /// <summary>Finds the first slice of each page.</summary>
    /// <param name="slices">All slices.</param>
    /// <param name="height">The height of a page.</param>
    /// <param name="firstHeight">The height of the first page, which is no less.</param>
    public static List<int> Break(ReadOnlySpan<Slice> slices, double height, double firstHeight)
    {
        var count = slices.Length;
        var bottoms = ArrayPool<double>.Shared.Rent(count + 1);
        var costs = ArrayPool<double>.Shared.Rent(count + 1);
        var previous = ArrayPool<int>.Shared.Rent(count + 1);
        (bottoms[0], costs[0]) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            bottoms[i + 1] = bottoms[i] + slices[i].Gap + slices[i].Height;
        }

        for (var end = 1; end <= count; end++)
        {
            var best = double.PositiveInfinity;
            var under = slices[end - 1].BottomHeight;
            var least = Math.Max(0, end - MostSlicesOnPage);
            for (var start = end - 1; start >= least; start--)
            {
                ref readonly var first = ref slices[start];
                var ink = bottoms[end] - bottoms[start] - first.Gap;
                var room = start == 0 ? firstHeight : height;
                if (ink > room + TolerancePt && start < end - 1)
                {
                    if (ink > firstHeight + TolerancePt)
                    {
                        break;
                    }

                    continue;
                }

                var cost = costs[start] + PageCost + CostOf(ink + first.TopHeight + under, room, end == count);
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
        ArrayPool<double>.Shared.Return(bottoms);
        ArrayPool<double>.Shared.Return(costs);
        ArrayPool<int>.Shared.Return(previous);
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

    private static double CostOf(PageBreakKind kind) => kind switch
    {
        PageBreakKind.Section => 0,
        PageBreakKind.Between => 0.003,
        PageBreakKind.Item => 0.006,
        PageBreakKind.Within => 0.008,
        PageBreakKind.Lone => 0.025,
        PageBreakKind.Loose => 0.2,
        PageBreakKind.Apart => 1e3,
        PageBreakKind.Widow => 1e6,
        PageBreakKind.Front => 1e7,
        PageBreakKind.Keep => 1e9,
        PageBreakKind.Heading => 4e9,
        _ => 1e10,
    };
}
