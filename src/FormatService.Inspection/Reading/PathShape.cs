using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Reading;

/// <summary>A path while it is made, in points of the page; curves are held as a few straight lines.</summary>
internal sealed class PathShape
{
    private const int PiecesOfCurve = 6;

    private readonly List<List<Point>> _contours = [];

    public bool IsEmpty => _contours.Count == 0;

    public void MoveTo(Point point) => _contours.Add([point]);

    public void LineTo(Point point)
    {
        if (_contours.Count > 0)
        {
            _contours[^1].Add(point);
        }
    }

    public void CurveTo(Point one, Point two, Point end)
    {
        if (_contours.Count == 0)
        {
            return;
        }

        var start = _contours[^1][^1];
        for (var i = 1; i <= PiecesOfCurve; i++)
        {
            var t = (double)i / PiecesOfCurve;
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            _contours[^1].Add(new Point((a * start.X) + (b * one.X) + (c * two.X) + (d * end.X), (a * start.Y) + (b * one.Y) + (c * two.Y) + (d * end.Y)));
        }
    }

    public Box Bounds => Box.Around(_contours.SelectMany(contour => contour));

    /// <summary>Whether it is one rectangle that stands upright.</summary>
    public bool IsRectangle => _contours is [var only] && IsUpright(only);

    public Point[][] Outline => [.. _contours.Where(contour => contour.Count > 2).Select(contour => contour.ToArray())];

    /// <summary>The rectangles and the level strokes among its contours that are as thin as lines.</summary>
    /// <param name="strokePt">The width it is stroked with; null where it is filled.</param>
    public IEnumerable<Box> Rules(double? strokePt)
    {
        const double Thickest = 2.5;
        foreach (var contour in _contours)
        {
            var box = Box.Around(contour);
            if (strokePt is { } width ? width <= Thickest && contour.Count == 2 && box.Height < 0.1 : IsUpright(contour) && box.Height <= Thickest)
            {
                yield return strokePt is { } stroke ? box with { Bottom = box.Bottom - (stroke / 2), Top = box.Top + (stroke / 2) } : box;
            }
        }
    }

    private static bool IsUpright(List<Point> contour)
    {
        const double Close = 0.01;
        if (contour.Count is not (4 or 5) || (contour.Count == 5 && contour[0] != contour[4]))
        {
            return false;
        }

        for (var i = 0; i < 4; i++)
        {
            var (from, to) = (contour[i], contour[(i + 1) % 4]);
            var level = Math.Abs(from.Y - to.Y) < Close;
            var upright = Math.Abs(from.X - to.X) < Close;
            if (!level && !upright)
            {
                return false;
            }
        }

        return true;
    }
}
