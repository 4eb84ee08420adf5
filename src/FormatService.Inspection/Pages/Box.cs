namespace FormatService.Inspection.Pages;

/// <summary>An upright rectangle, in points from the lower left corner of the page as it is looked at.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool IsEmpty => !(Right > Left && Top > Bottom);

    /// <summary>The smallest rectangle round points.</summary>
    public static Box Around(IEnumerable<Point> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in points)
        {
            box = new Box(Math.Min(box.Left, x), Math.Min(box.Bottom, y), Math.Max(box.Right, x), Math.Max(box.Top, y));
        }

        return box;
    }

    /// <summary>What both cover; empty where that is nothing.</summary>
    public Box Common(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    public bool Contains(Box other) => Left <= other.Left && Bottom <= other.Bottom && Right >= other.Right && Top >= other.Top;
}

/// <summary>A place on a page, in points.</summary>
internal readonly record struct Point(double X, double Y);
