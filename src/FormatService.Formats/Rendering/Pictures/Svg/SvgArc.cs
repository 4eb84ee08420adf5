using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Elliptical arcs as cubic curves (SVG 1.1, F.6): a curve a quarter at most, which errs by less than a 3,000th of the radius.</summary>
internal static class SvgArc
{
    /// <summary>Adds an arc from where the pen is.</summary>
    public static void Append(PathBuilder path, double radiusX, double radiusY, double turnedDegrees, bool isLarge, bool sweeps, VectorPoint to)
    {
        var from = path.Current;
        if (from == to)
        {
            return;
        }

        (radiusX, radiusY) = (Math.Abs(radiusX), Math.Abs(radiusY));
        if (radiusX < 1e-9 || radiusY < 1e-9)
        {
            path.Line(to);
            return;
        }

        // F.6.5: from end points to the centre, in the space where the ellipse is not turned.
        var (sine, cosine) = Math.SinCos(turnedDegrees * Math.PI / 180);
        var (halfX, halfY) = ((from.X - to.X) / 2, (from.Y - to.Y) / 2);
        var x = (cosine * halfX) + (sine * halfY);
        var y = (cosine * halfY) - (sine * halfX);
        var excess = (x * x / (radiusX * radiusX)) + (y * y / (radiusY * radiusY));
        if (excess > 1)
        {
            // F.6.6: radii that do not reach are enlarged.
            (radiusX, radiusY) = (radiusX * Math.Sqrt(excess), radiusY * Math.Sqrt(excess));
        }

        var (rx2, ry2, x2, y2) = (radiusX * radiusX, radiusY * radiusY, x * x, y * y);
        var factor = Math.Sqrt(Math.Max(0, ((rx2 * ry2) - (rx2 * y2) - (ry2 * x2)) / ((rx2 * y2) + (ry2 * x2)))) * (isLarge == sweeps ? -1 : 1);
        var (centreX, centreY) = (factor * radiusX * y / radiusY, -factor * radiusY * x / radiusX);
        var start = Math.Atan2((y - centreY) / radiusY, (x - centreX) / radiusX);
        var sweep = Math.Atan2((-y - centreY) / radiusY, (-x - centreX) / radiusX) - start;
        if (sweeps && sweep < 0)
        {
            sweep += 2 * Math.PI;
        }
        else if (!sweeps && sweep > 0)
        {
            sweep -= 2 * Math.PI;
        }

        var placed = new AffineTransform(
            cosine * radiusX, sine * radiusX, -sine * radiusY, cosine * radiusY,
            (cosine * centreX) - (sine * centreY) + ((from.X + to.X) / 2), (sine * centreX) + (cosine * centreY) + ((from.Y + to.Y) / 2));
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        for (var i = 0; i < parts; i++)
        {
            AppendPart(path, placed, start + (sweep * i / parts), sweep / parts, i == parts - 1 ? to : null);
        }
    }

    private static void AppendPart(PathBuilder path, AffineTransform placed, double start, double sweep, VectorPoint? end)
    {
        var reach = 4.0 / 3 * Math.Tan(sweep / 4);
        var (sine, cosine) = Math.SinCos(start);
        var (endSine, endCosine) = Math.SinCos(start + sweep);
        path.Curve(
            placed.Apply(new VectorPoint(cosine - (reach * sine), sine + (reach * cosine))),
            placed.Apply(new VectorPoint(endCosine + (reach * endSine), endSine - (reach * endCosine))),
            end ?? placed.Apply(new VectorPoint(endCosine, endSine)));
    }
}
