using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>The view of a drawing and how it is fitted into a frame (SVG 1.1, 7.7 and 7.8).</summary>
internal readonly record struct SvgViewBox(double X, double Y, double Width, double Height)
{
    /// <summary>Reads the view of an element; null where it has none or one without area.</summary>
    public static SvgViewBox? Of(SvgElement element)
    {
        Span<double> values = stackalloc double[4];
        var scanner = new SvgScanner(element["viewBox"]);
        foreach (ref var value in values)
        {
            scanner.SkipComma();
            if (!scanner.TryNumber(out value))
            {
                return null;
            }
        }

        return values[2] > 0 && values[3] > 0 ? new SvgViewBox(values[0], values[1], values[2], values[3]) : null;
    }

    /// <summary>The map from the view into a frame of a size, at its origin.</summary>
    public AffineTransform Into(double width, double height, string? preserveAspectRatio)
    {
        var (scaleX, scaleY) = (width / Width, height / Height);
        var words = (preserveAspectRatio ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var align = words is ["defer", var second, ..] ? second : words is [var first, ..] ? first : "xMidYMid";
        if (align == "none")
        {
            return AffineTransform.Scaling(scaleX, scaleY).After(AffineTransform.Translation(-X, -Y));
        }

        var scale = words.Contains("slice") ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        var shareX = align.Contains("xMin", StringComparison.Ordinal) ? 0 : align.Contains("xMax", StringComparison.Ordinal) ? 1 : 0.5;
        var shareY = align.Contains("YMin", StringComparison.Ordinal) ? 0 : align.Contains("YMax", StringComparison.Ordinal) ? 1 : 0.5;
        return AffineTransform.Translation((width - (Width * scale)) * shareX, (height - (Height * scale)) * shareY)
            .After(AffineTransform.Scaling(scale, scale)).After(AffineTransform.Translation(-X, -Y));
    }
}
