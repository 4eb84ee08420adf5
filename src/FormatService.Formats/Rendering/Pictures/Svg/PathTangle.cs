using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>
/// How much work the crossings of a path make. Whoever fills a path sorts its edges row by row: two hundred thousand lines to and fro take half a
/// minute, as many in the outline of a coast next to nothing.
/// </summary>
internal static class PathTangle
{
    // So many crossings take as long as a step of a path may.
    private const double CrossingsOfStep = 500;

    /// <summary>The work, in steps.</summary>
    public static int WorkOf(VectorPath path)
    {
        var points = path.Points;
        if (points.Length < CrossingsOfStep)
        {
            return 0;
        }

        var (mean, climbed) = (points[0].Y / points.Length, 0.0);
        for (var i = 1; i < points.Length; i++)
        {
            mean += points[i].Y / points.Length;
            climbed += Math.Abs(points[i].Y - points[i - 1].Y);
        }

        var deviation = 0.0;
        foreach (var point in points)
        {
            deviation += Math.Abs(point.Y - mean) / points.Length;
        }

        // Points that are spread evenly are a quarter of their height from the middle; a single one far away hardly counts.
        var edgesOfRow = deviation > 0 ? climbed / (4 * deviation) : 0;
        return (int)Math.Min(edgesOfRow * edgesOfRow / CrossingsOfStep, int.MaxValue);
    }
}
