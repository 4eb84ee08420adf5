namespace FormatService.Typesetting.Pages;

/// <summary>Splits a row that is higher than a page between its lines, into parts small enough to fill pages with.</summary>
internal static class RowSplitter
{
    // Parts of about this share of a page: the next part begins anew in all cells, which shows less the fewer parts there are.
    private const double PartShare = 0.15;
    private const double MostOfPage = 0.5;

    /// <summary>Splits a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="room">The height of a page below the repeated header.</param>
    public static List<RowPart> Split(SetRow row, double room)
    {
        var padding = row.Table.Source.CellPaddingPt;
        var parts = new List<RowPart>();
        var next = new int[row.Cells.Length];
        while (parts.Count == 0 || HasMore(row, next))
        {
            var firsts = (int[])next.Clone();
            var height = 0.0;
            for (var cell = 0; cell < next.Length; cell++)
            {
                next[cell] = Take(row.Cells[cell].Content, firsts[cell], room * PartShare, room * MostOfPage);
                height = Math.Max(height, row.Cells[cell].Content.HeightOf(firsts[cell], next[cell]));
            }

            // The padding above belongs to the first part, that below and the rule to the last.
            height += parts.Count == 0 ? padding : 0;
            height += HasMore(row, next) ? 0 : padding + PagePainter.RulePt;
            parts.Add(new RowPart(firsts, (int[])next.Clone(), height));
        }

        return parts;
    }

    private static bool HasMore(SetRow row, int[] next)
    {
        for (var cell = 0; cell < next.Length; cell++)
        {
            if (next[cell] < row.Cells[cell].Content.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes slices up to a height, and at least one; then those that should not be left without their neighbours.</summary>
    private static int Take(SliceStack content, int first, double height, double most)
    {
        var slices = content.Slices;
        if (first >= slices.Length)
        {
            return first;
        }

        var end = first + 1;
        var taken = slices[first].Height;
        while (end < slices.Length)
        {
            taken += slices[end].Gap + slices[end].Height;
            if (taken > (slices[end].Break > PageBreakKind.Apart ? most : height))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
