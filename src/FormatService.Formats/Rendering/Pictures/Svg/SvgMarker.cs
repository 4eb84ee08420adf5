using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Where and how large markers, such as arrowheads, are drawn (SVG 1.1, 11.6.2).</summary>
internal static class SvgMarker
{
    /// <summary>The map from the marker's view to the picture, what percentages in it are of, and what it is cut by; null where it is not drawn.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="vertex">The corner, in the units of the line.</param>
    /// <param name="isStart">Whether the corner is where the line begins.</param>
    /// <param name="line">The style of the line.</param>
    /// <param name="viewport">What percentages are of at the line.</param>
    /// <param name="transform">From the units of the line to those of the picture.</param>
    /// <param name="style">The style of the marker.</param>
    /// <param name="faults">What is wrong.</param>
    public static (AffineTransform Transform, SvgViewport Viewport, VectorPath? Clip)? Place(
        SvgElement marker, PathVertex vertex, bool isStart, SvgStyle line, SvgViewport viewport, AffineTransform transform, SvgStyle style, SvgFaults faults)
    {
        var lengths = new SvgLengths(marker, style, viewport, faults);
        var (width, height) = (lengths.Across("markerWidth", 3), lengths.Down("markerHeight", 3));
        var scale = marker["markerUnits"] == "userSpaceOnUse" ? 1 : line.StrokeWidth;
        if (width <= 0 || height <= 0 || scale <= 0 || DegreesOf(marker, vertex, isStart, faults) is not { } degrees)
        {
            return null;
        }

        transform = transform.After(AffineTransform.Translation(vertex.Point.X, vertex.Point.Y))
            .After(AffineTransform.Rotation(degrees)).After(AffineTransform.Scaling(scale, scale));
        var box = SvgViewBox.Of(marker);
        var fitted = box?.Into(width, height, marker["preserveAspectRatio"]) ?? AffineTransform.Identity;
        var inner = box is { } seen ? new SvgViewport(seen.Width, seen.Height) : new SvgViewport(width, height);
        var own = new SvgLengths(marker, style, inner, faults);
        var reference = fitted.Apply(new VectorPoint(own.Across("refX"), own.Down("refY")));
        transform = transform.After(AffineTransform.Translation(-reference.X, -reference.Y));
        var clip = marker["overflow"]?.Trim() is "visible" or "auto" ? null : SvgShapes.Box(0, 0, width, height).Transform(transform);
        return (transform.After(fitted), inner, clip);
    }

    private static double? DegreesOf(SvgElement marker, PathVertex vertex, bool isStart, SvgFaults faults)
    {
        switch (marker["orient"]?.Trim())
        {
            case null or "":
                return 0;
            case "auto":
                return vertex.Degrees;
            case "auto-start-reverse":
                return vertex.Degrees + (isStart ? 180 : 0);
            case var written when SvgTransform.TryParseAngle(written, out var degrees):
                return degrees;
            default:
                faults.Refuse("has an arrowhead whose direction is not understood", "Save it as “Plain SVG” from the program it was made with.", marker);
                return null;
        }
    }
}
