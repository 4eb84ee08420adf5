using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Paints shapes on a canvas whose units are those of the picture.</summary>
internal sealed class DrawingPainter(SKCanvas canvas)
{
    // Dashes are cut one by one, however small and wherever they are. Once there were so many, lines are whole and as pale as their gaps make them.
    private const double MostDashes = 200_000;

    private double _dashesLeft = MostDashes;

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
            using var outline = PathOf(clip.Path, clip.IsEvenOdd);
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
        using var outline = PathOf(fill.Path, fill.IsEvenOdd);
        using var shader = ShaderOf(fill.Paint, AffineTransform.Identity);
        using var paint = PaintOf(fill, shader);
        canvas.DrawPath(outline, paint);
    }

    private void Paint(VectorStroke stroke)
    {
        var pen = stroke.Pen;
        var intoPen = pen.Shape == AffineTransform.Identity ? pen.Shape : pen.Shape.Invert();
        var path = stroke.Path.Transform(intoPen);
        var isDashed = !pen.Dashes.IsEmpty && TakeDashes(path, pen);
        using var outline = PathOf(path, isEvenOdd: false);
        using var shader = ShaderOf(stroke.Paint, intoPen);
        using var dashes = isDashed ? SKPathEffect.CreateDash([.. pen.Dashes.Select(static dash => (float)dash)], (float)pen.DashOffset) : null;
        using var paint = PaintOf(isDashed || pen.Dashes.IsEmpty ? stroke : stroke with { Opacity = stroke.Opacity * ShareOfDashes(pen) }, shader);
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

    private bool TakeDashes(VectorPath path, VectorPen pen)
    {
        var length = 0.0;
        for (var i = 1; i < path.Points.Length; i++)
        {
            var (from, to) = (path.Points[i - 1], path.Points[i]);
            length += Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y);
        }

        var dashes = length / pen.Dashes.Sum() * pen.Dashes.Length / 2;
        if (!(dashes <= _dashesLeft))
        {
            return false;
        }

        _dashesLeft -= dashes;
        return true;
    }

    private static double ShareOfDashes(VectorPen pen)
    {
        var drawn = pen.Dashes.Where(static (_, index) => index % 2 == 0).Sum();
        return drawn / pen.Dashes.Sum();
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

    private static SKPath PathOf(VectorPath path, bool isEvenOdd)
    {
        using var outline = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        var next = 0;
        SKPoint Next() => PointOf(path.Points[next++]);
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
