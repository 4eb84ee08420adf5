namespace FormatService.Typesetting.Pages;

/// <summary>Shares the width of a table among its columns by what they hold.</summary>
internal static class ColumnWidths
{
    /// <summary>Finds the width of each column.</summary>
    /// <param name="least">The width of each column's widest piece that should not be broken.</param>
    /// <param name="full">The width at which no line of the column is broken.</param>
    /// <param name="available">The width for all.</param>
    public static double[] Share(double[] least, double[] full, double available)
    {
        double leastSum = least.Sum(), fullSum = full.Sum();
        if (fullSum <= available)
        {
            return full;
        }

        if (leastSum > available)
        {
            return ShareWant(least, available);
        }

        var widths = new double[least.Length];
        var spare = available - leastSum;
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = least[i] + (spare * (full[i] - least[i]) / (fullSum - leastSum));
        }

        return widths;
    }

    /// <summary>No column gets all it needs: those that need less than an even share get what they need, the others share the rest.</summary>
    private static double[] ShareWant(double[] least, double available)
    {
        var widths = new double[least.Length];
        var order = Enumerable.Range(0, least.Length).OrderBy(i => least[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var width = Math.Min(least[order[i]], available / (order.Length - i));
            widths[order[i]] = width;
            available -= width;
        }

        return widths;
    }
}
