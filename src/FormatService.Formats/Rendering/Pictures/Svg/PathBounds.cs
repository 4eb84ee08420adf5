using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>The smallest upright box around a path; exact for curves too.</summary>
internal readonly record struct PathBounds(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static PathBounds Of(VectorPath path)
    {
        var across = new Range();
        var down = new Range();
        var next = 0;
        VectorPoint current = default;
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move or PathVerb.Line:
                    current = path.Points[next++];
                    across.Add(current.X);
                    down.Add(current.Y);
                    break;
                case PathVerb.Curve:
                    var (first, second, end) = (path.Points[next], path.Points[next + 1], path.Points[next + 2]);
                    across.AddCurve(current.X, first.X, second.X, end.X);
                    down.AddCurve(current.Y, first.Y, second.Y, end.Y);
                    current = end;
                    next += 3;
                    break;
            }
        }

        return new PathBounds(across.Least, down.Least, across.Most, down.Most);
    }

    public bool Overlaps(PathBounds other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private struct Range()
    {
        public double Least = double.PositiveInfinity;
        public double Most = double.NegativeInfinity;

        public void Add(double value)
        {
            Least = Math.Min(Least, value);
            Most = Math.Max(Most, value);
        }

        // Ends, and where the derivative, a quadratic, is zero.
        public void AddCurve(double start, double first, double second, double end)
        {
            Add(start);
            Add(end);
            var (a, b, c) = (end - (3 * second) + (3 * first) - start, 2 * (second - (2 * first) + start), first - start);
            var root = (b * b) - (4 * a * c);
            if (Math.Abs(a) < 1e-12)
            {
                AddAt(Math.Abs(b) < 1e-12 ? -1 : -c / b, start, first, second, end);
            }
            else if (root >= 0)
            {
                AddAt((-b + Math.Sqrt(root)) / (2 * a), start, first, second, end);
                AddAt((-b - Math.Sqrt(root)) / (2 * a), start, first, second, end);
            }
        }

        private void AddAt(double t, double start, double first, double second, double end)
        {
            if (t is > 0 and < 1)
            {
                var u = 1 - t;
                Add((u * u * u * start) + (3 * u * u * t * first) + (3 * u * t * t * second) + (t * t * t * end));
            }
        }
    }
}
