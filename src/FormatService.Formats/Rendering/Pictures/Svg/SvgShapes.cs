using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Outlines of the elements that are drawn (SVG 1.1, 8 and 9), in the units of the element.</summary>
internal static class SvgShapes
{
    private const int LongestQuoted = 12;

    // The control points of a quarter of a circle of radius 1.
    private const double Quarter = 0.5522847498307936;

    /// <summary>Whether an element of that name is an outline.</summary>
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>The outline of an element; null where it has none.</summary>
    public static VectorPath? Outline(SvgElement element, SvgStyle style, SvgViewport viewport, SvgFaults faults)
    {
        var lengths = new SvgLengths(element, style, viewport, faults);
        return element.Name switch
        {
            "path" => Path(element, faults),
            "rect" => Rectangle(element, lengths),
            "circle" => Ellipse(lengths.Across("cx"), lengths.Down("cy"), lengths.Radius("r"), lengths.Radius("r")),
            "ellipse" => Ellipse(
                lengths.Across("cx"), lengths.Down("cy"), IsAuto(element, "rx") ? lengths.Down("ry") : lengths.Across("rx"), IsAuto(element, "ry") ? lengths.Across("rx") : lengths.Down("ry")),
            "line" => Line(new VectorPoint(lengths.Across("x1"), lengths.Down("y1")), new VectorPoint(lengths.Across("x2"), lengths.Down("y2"))),
            _ => Points(element, isClosed: element.Name == "polygon", faults),
        };
    }

    /// <summary>A rectangle of square corners.</summary>
    public static VectorPath Box(double x, double y, double width, double height)
    {
        var path = new PathBuilder();
        path.Move(new VectorPoint(x, y));
        path.Line(new VectorPoint(x + width, y));
        path.Line(new VectorPoint(x + width, y + height));
        path.Line(new VectorPoint(x, y + height));
        path.Close();
        return path.ToPath();
    }

    private static bool IsAuto(SvgElement element, string name) => element[name]?.Trim() is null or "auto";

    private static VectorPath? Path(SvgElement element, SvgFaults faults)
    {
        if (element["d"] is not { } data || data.Trim() is "" or "none")
        {
            return null;
        }

        var fault = SvgPathReader.Read(data, out var path);
        if (fault >= 0)
        {
            var rest = data[fault..];
            faults.Refuse(
                FormattableString.Invariant($"has a path that breaks off at character {fault + 1}, “{Beginning(rest)}”"),
                "Save it again from the program it was made with.",
                element);
        }

        return path;
    }

    private static VectorPath? Rectangle(SvgElement element, SvgLengths lengths)
    {
        var (x, y, width, height) = (lengths.Across("x"), lengths.Down("y"), lengths.Across("width"), lengths.Down("height"));
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var radiusX = IsAuto(element, "rx") ? lengths.Down("ry") : lengths.Across("rx");
        var radiusY = IsAuto(element, "ry") ? lengths.Across("rx") : lengths.Down("ry");
        (radiusX, radiusY) = (Math.Clamp(radiusX, 0, width / 2), Math.Clamp(radiusY, 0, height / 2));
        if (radiusX <= 0 || radiusY <= 0)
        {
            return Box(x, y, width, height);
        }

        var (right, bottom) = (x + width, y + height);
        var (reachX, reachY) = (radiusX * (1 - Quarter), radiusY * (1 - Quarter));
        var path = new PathBuilder();
        path.Move(new VectorPoint(x + radiusX, y));
        path.Line(new VectorPoint(right - radiusX, y));
        path.Curve(new VectorPoint(right - reachX, y), new VectorPoint(right, y + reachY), new VectorPoint(right, y + radiusY));
        path.Line(new VectorPoint(right, bottom - radiusY));
        path.Curve(new VectorPoint(right, bottom - reachY), new VectorPoint(right - reachX, bottom), new VectorPoint(right - radiusX, bottom));
        path.Line(new VectorPoint(x + radiusX, bottom));
        path.Curve(new VectorPoint(x + reachX, bottom), new VectorPoint(x, bottom - reachY), new VectorPoint(x, bottom - radiusY));
        path.Line(new VectorPoint(x, y + radiusY));
        path.Curve(new VectorPoint(x, y + reachY), new VectorPoint(x + reachX, y), new VectorPoint(x + radiusX, y));
        path.Close();
        return path.ToPath();
    }

    // Not half a character.
    private static string Beginning(string text) =>
        text.Length <= LongestQuoted ? text : text[..(char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted)];

    private static VectorPath? Ellipse(double x, double y, double radiusX, double radiusY)
    {
        if (radiusX <= 0 || radiusY <= 0)
        {
            return null;
        }

        var (reachX, reachY) = (radiusX * Quarter, radiusY * Quarter);
        var path = new PathBuilder();
        path.Move(new VectorPoint(x + radiusX, y));
        path.Curve(new VectorPoint(x + radiusX, y + reachY), new VectorPoint(x + reachX, y + radiusY), new VectorPoint(x, y + radiusY));
        path.Curve(new VectorPoint(x - reachX, y + radiusY), new VectorPoint(x - radiusX, y + reachY), new VectorPoint(x - radiusX, y));
        path.Curve(new VectorPoint(x - radiusX, y - reachY), new VectorPoint(x - reachX, y - radiusY), new VectorPoint(x, y - radiusY));
        path.Curve(new VectorPoint(x + reachX, y - radiusY), new VectorPoint(x + radiusX, y - reachY), new VectorPoint(x + radiusX, y));
        path.Close();
        return path.ToPath();
    }

    private static VectorPath Line(VectorPoint from, VectorPoint to)
    {
        var path = new PathBuilder();
        path.Move(from);
        path.Line(to);
        return path.ToPath();
    }

    private static VectorPath? Points(SvgElement element, bool isClosed, SvgFaults faults)
    {
        var path = new PathBuilder();
        var scanner = new SvgScanner(element["points"]);
        scanner.SkipSpaces();
        while (!scanner.IsAtEnd)
        {
            var isRead = scanner.TryNumber(out var x);
            scanner.SkipComma();
            if (!isRead || !scanner.TryNumber(out var y))
            {
                faults.Refuse("has a list of points that breaks off", "Save it again from the program it was made with.", element);
                return null;
            }

            scanner.SkipComma();
            if (path.Length == 0)
            {
                path.Move(new VectorPoint(x, y));
            }
            else
            {
                path.Line(new VectorPoint(x, y));
            }
        }

        if (path.Length < 2)
        {
            return null;
        }

        if (isClosed)
        {
            path.Close();
        }

        return path.ToPath();
    }
}
