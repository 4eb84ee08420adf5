namespace FormatService.Typesetting.Pages;

/// <summary>Shares the width of a table among its columns by what they hold: no column narrower than its widest word or fact, and rows as low as that allows.</summary>
internal static class ColumnWidths
{
    // A table that is nearly as wide as its page is made as wide: two like tables then look alike, whatever their words.
    private const double NearlyFull = 0.75;

    // A column of figures or short names is not broken to give prose a little more.
    private const double ShortColumn = 0.18;
    private const double MostForShortColumns = 0.6;

    /// <summary>Finds the width of each column.</summary>
    /// <param name="needs">What the columns need.</param>
    /// <param name="available">The width for all.</param>
    public static double[] Share(ReadOnlySpan<ColumnNeed> needs, double available)
    {
        var widths = new double[needs.Length];
        double leastSum = 0, fullSum = 0;
        foreach (ref readonly var need in needs)
        {
            leastSum += need.Least;
            fullSum += need.Full;
        }

        if (leastSum > available)
        {
            ShareLack(needs, leastSum - available, available, widths);
        }
        else if (fullSum > available)
        {
            ShareRoom(WithShortColumnsWhole(needs, available), available, widths);
        }
        else
        {
            var stretch = fullSum >= NearlyFull * available && fullSum > 0 ? available / fullSum : 1;
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = needs[i].Full * stretch;
            }
        }

        return widths;
    }

    private static ReadOnlySpan<ColumnNeed> WithShortColumnsWhole(ReadOnlySpan<ColumnNeed> needs, double available)
    {
        var whole = needs.ToArray();
        double leastSum = 0;
        foreach (ref var need in whole.AsSpan())
        {
            need = need.Full <= ShortColumn * available ? need with { Content = need.Content with { Least = need.Content.Full } } : need;
            leastSum += need.Least;
        }

        return leastSum <= MostForShortColumns * available ? whole : needs;
    }

    /// <summary>
    /// Text of a width F takes about F / w lines in a column of a width w. The sum of the cubes of these over all cells, which is ruled by the
    /// highest, is least where w goes with the fourth root of the sum of the cubes of F; within what each column needs and can use.
    /// </summary>
    private static void ShareRoom(ReadOnlySpan<ColumnNeed> needs, double available, Span<double> widths)
    {
        var isSettled = new bool[needs.Length];
        for (var open = needs.Length; open > 0;)
        {
            double room = available, weights = 0, lack = 0, surplus = 0;
            for (var i = 0; i < needs.Length; i++)
            {
                room -= isSettled[i] ? widths[i] : needs[i].Padding;
                weights += isSettled[i] ? 0 : Share(needs[i]);
            }

            for (var i = 0; i < needs.Length; i++)
            {
                if (!isSettled[i])
                {
                    var want = needs[i].Padding + (weights > 0 ? room * Share(needs[i]) / weights : 0);
                    widths[i] = Math.Clamp(want, needs[i].Least, needs[i].Full);
                    lack += Math.Max(0, widths[i] - want);
                    surplus += Math.Max(0, want - widths[i]);
                }
            }

            // Those at the bound that errs more keep it, and the others share anew; each round settles one or more.
            var settled = 0;
            for (var i = 0; i < needs.Length; i++)
            {
                if (!isSettled[i] && (lack >= surplus ? widths[i] <= needs[i].Least : widths[i] >= needs[i].Full))
                {
                    isSettled[i] = true;
                    settled++;
                }
            }

            open = settled == 0 ? 0 : open - settled;
        }
    }

    private static double Share(in ColumnNeed need) => Math.Sqrt(Math.Sqrt(need.Weight));

    /// <summary>Facts must part between their words: each column that holds such gives up a like share of what they want beyond its widest word.</summary>
    private static void ShareLack(ReadOnlySpan<ColumnNeed> needs, double lack, double available, Span<double> widths)
    {
        double wordSum = 0;
        foreach (ref readonly var need in needs)
        {
            wordSum += need.Word;
        }

        if (wordSum > available)
        {
            ShareWant(needs, available, widths);
            return;
        }

        var kept = 1 - (lack / (lack + available - wordSum));
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = needs[i].Word + (kept * (needs[i].Least - needs[i].Word));
        }
    }

    /// <summary>No column gets all it needs, not even for its words: those that need less than an even share get it, the others share the rest.</summary>
    private static void ShareWant(ReadOnlySpan<ColumnNeed> needs, double available, Span<double> widths)
    {
        var least = new double[needs.Length];
        var order = new int[needs.Length];
        for (var i = 0; i < order.Length; i++)
        {
            (least[i], order[i]) = (needs[i].Word, i);
        }

        Array.Sort(least, order);
        for (var i = 0; i < order.Length; i++)
        {
            var width = Math.Min(least[i], available / (order.Length - i));
            widths[order[i]] = width;
            available -= width;
        }
    }
}
