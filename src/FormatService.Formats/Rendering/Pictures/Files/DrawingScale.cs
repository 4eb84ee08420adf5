using System.Collections.Immutable;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Brings pictures whose units are very small or very large to a size that all programs can reckon with: many do so in seven digits.</summary>
internal static class DrawingScale
{
    private const double Least = 1;
    private const double Most = 100_000;
    private const double Usual = 1000;

    /// <summary>The picture itself, where its longer side has a usual length; otherwise the same in other units.</summary>
    public static VectorPicture Usable(VectorPicture drawing)
    {
        var longer = Math.Max(drawing.Width, drawing.Height);
        if (longer is >= Least and <= Most)
        {
            return drawing;
        }

        var scale = Usual / longer;
        return drawing with { Width = drawing.Width * scale, Height = drawing.Height * scale, Items = Scaled(drawing.Items, scale) };
    }

    private static ImmutableArray<VectorItem> Scaled(ImmutableArray<VectorItem> items, double scale) => [.. items.Select(item => Scaled(item, scale))];

    private static VectorItem Scaled(VectorItem item, double scale)
    {
        var map = AffineTransform.Scaling(scale, scale);
        return item switch
        {
            VectorGroup group => group with { Clips = [.. group.Clips.Select(clip => clip with { Path = clip.Path.Transform(map) })], Items = Scaled(group.Items, scale) },
            VectorStroke stroke => stroke with { Path = stroke.Path.Transform(map), Paint = Scaled(stroke.Paint, map), Pen = Scaled(stroke.Pen, scale) },
            VectorShape shape => shape with { Path = shape.Path.Transform(map), Paint = Scaled(shape.Paint, map) },
            _ => item,
        };
    }

    private static VectorPaint Scaled(VectorPaint paint, AffineTransform map) =>
        paint is GradientPaint gradient ? gradient with { Transform = map.After(gradient.Transform) } : paint;

    // Width and dashes are measured in the space of the pen, which comes out as large as before.
    private static VectorPen Scaled(VectorPen pen, double scale) =>
        pen with { Width = pen.Width * scale, Dashes = [.. pen.Dashes.Select(dash => dash * scale)], DashOffset = pen.DashOffset * scale };
}
