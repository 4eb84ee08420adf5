namespace FormatService.Inspection.Pages;

/// <summary>Something painted that letters may stand on.</summary>
/// <param name="Bounds">The rectangle round it, cut by the clip.</param>
/// <param name="Outline">Its corners, contour by contour; null where it fills its rectangle.</param>
/// <param name="IsEvenOdd">Whether contours within others are holes.</param>
/// <param name="Paint">What it is painted with.</param>
/// <param name="IsPicture">Whether it is a picture.</param>
internal sealed record Area(Box Bounds, Point[][]? Outline, bool IsEvenOdd, Paint Paint, bool IsPicture)
{
    private const double Share = 0.1;

    /// <summary>How much of a small rectangle it covers.</summary>
    public Cover Covers(Box ink)
    {
        var common = Bounds.Common(ink);
        if (common.IsEmpty || common.Width * common.Height < Share * ink.Width * ink.Height)
        {
            return Cover.None;
        }

        if (Outline is null)
        {
            return Bounds.Contains(ink) ? Cover.Whole : Cover.Part;
        }

        // The middle and four points halfway to the corners: what covers those covers the letter as far as reading goes.
        var (x, y, across, up) = ((ink.Left + ink.Right) / 2, (ink.Bottom + ink.Top) / 2, ink.Width / 3, ink.Height / 3);
        var covered = (Holds(x, y) ? 1 : 0) + (Holds(x - across, y - up) ? 1 : 0) + (Holds(x + across, y - up) ? 1 : 0)
            + (Holds(x - across, y + up) ? 1 : 0) + (Holds(x + across, y + up) ? 1 : 0);
        return covered switch { 5 => Cover.Whole, 0 => Cover.None, _ => Cover.Part };
    }

    /// <summary>What it costs to ask <see cref="Covers"/>.</summary>
    public int Corners => Outline is null ? 1 : 1 + Outline.Sum(contour => contour.Length);

    private bool Holds(double x, double y)
    {
        if (x < Bounds.Left || x > Bounds.Right || y < Bounds.Bottom || y > Bounds.Top)
        {
            return false;
        }

        var winding = 0;
        foreach (var contour in Outline!)
        {
            for (var i = 0; i < contour.Length; i++)
            {
                var (from, to) = (contour[i], contour[(i + 1) % contour.Length]);
                if (from.Y <= y != to.Y <= y && from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)) > x)
                {
                    winding += from.Y < to.Y ? 1 : -1;
                }
            }
        }

        return IsEvenOdd ? winding % 2 != 0 : winding != 0;
    }
}

/// <summary>How much of a letter lies on an area.</summary>
internal enum Cover
{
    /// <summary>Nothing, or too little to be seen.</summary>
    None,

    /// <summary>A part.</summary>
    Part,

    /// <summary>All of it.</summary>
    Whole,
}
