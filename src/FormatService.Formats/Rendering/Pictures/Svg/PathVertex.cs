using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>A corner of a path and the way the line goes there, in degrees from the x axis towards the y axis.</summary>
internal readonly record struct PathVertex(VectorPoint Point, double Degrees)
{
    /// <summary>The corners of a path in order (SVG 1.1, 11.6.2): the way at a corner is between that of the line that comes and that of the one that goes.</summary>
    public static List<PathVertex> Of(VectorPath path)
    {
        var corners = new List<Corner>();
        var start = 0;
        var next = 0;
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    start = corners.Count;
                    corners.Add(new Corner(path.Points[next++]));
                    break;
                case PathVerb.Line:
                    Join(corners, path.Points[next], path.Points[next], path.Points[next]);
                    next++;
                    break;
                case PathVerb.Curve:
                    Join(corners, path.Points[next], path.Points[next + 1], path.Points[next + 2]);
                    next += 3;
                    break;
                default:
                    var first = corners[start];
                    Join(corners, first.Point, first.Point, first.Point);
                    // Where a path closes it goes on as it began.
                    (first.In, corners[^1].Out) = (corners[^1].In, first.Out);
                    break;
            }
        }

        return corners.ConvertAll(corner => new PathVertex(corner.Point, corner.Degrees));
    }

    private static void Join(List<Corner> corners, VectorPoint control1, VectorPoint control2, VectorPoint end)
    {
        var from = corners[^1];
        var goes = Way(from.Point, control1) ?? Way(from.Point, control2) ?? Way(from.Point, end);
        var comes = Way(control2, end) ?? Way(control1, end) ?? Way(from.Point, end);
        from.Out = goes;
        corners.Add(new Corner(end) { In = comes });
    }

    private static VectorPoint? Way(VectorPoint from, VectorPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length < 1e-9 ? null : new VectorPoint(x / length, y / length);
    }

    private sealed class Corner(VectorPoint point)
    {
        public VectorPoint Point { get; } = point;

        public VectorPoint? In { get; set; }

        public VectorPoint? Out { get; set; }

        public double Degrees
        {
            get
            {
                var one = In ?? Out ?? new VectorPoint(1, 0);
                var other = Out ?? one;
                var (x, y) = (one.X + other.X, one.Y + other.Y);
                // A line that turns straight back goes across.
                return Math.Atan2(Math.Abs(x) + Math.Abs(y) < 1e-9 ? one.X : y, Math.Abs(x) + Math.Abs(y) < 1e-9 ? -one.Y : x) * 180 / Math.PI;
            }
        }
    }
}
