using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Paints shapes on a canvas whose units are those of the picture.</summary>
internal sealed class DrawingPainter(SKCanvas canvas)
{
    /// <summary>Paints shapes, the first hindmost.</summary>
    public void Paint(IReadOnlyList<VectorItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case VectorGroup group:
                    Paint(group);
                    break;
                case VectorFill fill:
                    Paint(fill);
                    break;
                case VectorStroke stroke:
                    Paint(stroke);
                    break;
                default:
                    throw new ArgumentException($"There is no way to draw a {item.GetType().Name}.", nameof(items));
            }
        }
    }

    private void Paint(VectorGroup group)
    {
        var outside = canvas.Save();
        foreach (var clip in group.Clips)
        {
            using var outline = PathOf(clip.Path, clip.IsEvenOdd, AffineTransform.Identity);
            canvas.ClipPath(outline, SKClipOperation.Intersect, antialias: true);
        }

        if (group.Opacity < 1)
        {
            using var paint = new SKPaint();
            paint.Color = SKColors.Black.WithAlpha(AlphaOf(group.Opacity));
            canvas.SaveLayer(paint);
        }

        Paint(group.Items);
        canvas.RestoreToCount(outside);
    }

    private void Paint(VectorFill fill)
    {
        using var outline = PathOf(fill.Path, fill.IsEvenOdd, AffineTransform.Identity);
        using var shader = ShaderOf(fill.Paint, AffineTransform.Identity);
        using var paint = PaintOf(fill, shader);
        canvas.DrawPath(outline, paint);
    }

    private void Paint(VectorStroke stroke)
    {
        var pen = stroke.Pen;
        var intoPen = pen.Shape == AffineTransform.Identity ? pen.Shape : pen.Shape.Invert();
        using var outline = PathOf(stroke.Path, isEvenOdd: false, intoPen);
        using var shader = ShaderOf(stroke.Paint, intoPen);
        using var dashes = pen.Dashes.IsEmpty ? null : SKPathEffect.CreateDash([.. pen.Dashes.Select(static dash => (float)dash)], (float)pen.DashOffset);
        using var paint = PaintOf(stroke, shader);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)pen.Width;
        paint.StrokeCap = pen.Cap switch { LineCap.Round => SKStrokeCap.Round, LineCap.Square => SKStrokeCap.Square, _ => SKStrokeCap.Butt };
        paint.StrokeJoin = pen.Join switch { LineJoin.Round => SKStrokeJoin.Round, LineJoin.Bevel => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter };
        paint.StrokeMiter = (float)pen.MiterLimit;
        paint.PathEffect = dashes;
        var outside = canvas.Save();
        canvas.Concat(MatrixOf(pen.Shape));
        canvas.DrawPath(outline, paint);
        canvas.RestoreToCount(outside);
    }

    private static SKPaint PaintOf(VectorShape shape, SKShader? shader)
    {
        var colour = shape.Paint is SolidPaint solid ? ColourOf(solid.Colour, shape.Opacity) : SKColors.Black.WithAlpha(AlphaOf(shape.Opacity));
        return new SKPaint { IsAntialias = true, Color = colour, Shader = shader };
    }

    private static SKShader? ShaderOf(VectorPaint paint, AffineTransform intoPen)
    {
        if (paint is not GradientPaint gradient)
        {
            return null;
        }

        var colours = new SKColor[gradient.Stops.Length];
        var offsets = new float[colours.Length];
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = ColourOf(gradient.Stops[i].Colour, gradient.Stops[i].Opacity);
            offsets[i] = (float)gradient.Stops[i].Offset;
        }

        var matrix = MatrixOf(intoPen.After(gradient.Transform));
        return gradient switch
        {
            LinearGradient linear => SKShader.CreateLinearGradient(PointOf(linear.From), PointOf(linear.To), colours, offsets, SKShaderTileMode.Clamp, matrix),
            RadialGradient radial => SKShader.CreateTwoPointConicalGradient(
                PointOf(radial.Focus), (float)radial.FocusRadius, PointOf(radial.Centre), (float)radial.Radius, colours, offsets, SKShaderTileMode.Clamp, matrix),
            _ => throw new ArgumentException($"There is no way to draw a {gradient.GetType().Name}.", nameof(paint)),
        };
    }

    private static SKPath PathOf(VectorPath path, bool isEvenOdd, AffineTransform transform)
    {
        using var outline = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        var next = 0;
        SKPoint Next() => PointOf(transform.Apply(path.Points[next++]));
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    outline.MoveTo(Next());
                    break;
                case PathVerb.Line:
                    outline.LineTo(Next());
                    break;
                case PathVerb.Curve:
                    outline.CubicTo(Next(), Next(), Next());
                    break;
                default:
                    outline.Close();
                    break;
            }
        }

        return outline.Detach();
    }

    private static SKPoint PointOf(VectorPoint point) => new((float)point.X, (float)point.Y);

    private static SKMatrix MatrixOf(AffineTransform map) => new((float)map.A, (float)map.C, (float)map.E, (float)map.B, (float)map.D, (float)map.F, 0, 0, 1);

    private static SKColor ColourOf(RgbColour colour, double opacity) => new(colour.Red, colour.Green, colour.Blue, AlphaOf(opacity));

    private static byte AlphaOf(double opacity) => (byte)Math.Round(Math.Clamp(opacity, 0, 1) * 255);
}
