using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>
/// How much work it is to draw a picture of shapes: fifty thousand shapes over one another, each as large as the picture, are a small file and would
/// take minutes. What is too much is drawn on fewer pixels.
/// </summary>
internal sealed class DrawingWork
{
    // In pixels painted with one colour: about a second of work.
    private const double MostWork = 400_000_000;

    // In pixels, of four bytes each, of the picture and of the groups that are being drawn.
    private const double MostHeld = 16_000_000;

    // In pixels painted with one colour: a pixel of a gradient, of a group that is made paler, of a clipping path, and a row that an edge crosses.
    private const double GradientWeight = 4;
    private const double GroupWeight = 4;
    private const double ClipWeight = 4;
    private const double EdgeWeight = 16;

    private readonly VectorPicture _drawing;
    private double _layers = 1;
    private double _edges;
    private int _deepest;

    private DrawingWork(VectorPicture drawing)
    {
        _drawing = drawing;
        Add(drawing.Items, 0);
    }

    /// <summary>The most pixels that a picture can be drawn on.</summary>
    public static double PixelsAllowed(VectorPicture drawing)
    {
        var work = new DrawingWork(drawing);
        var rows = MostWork / 2 / (EdgeWeight * Math.Max(1, work._edges));
        return Math.Max(1, Math.Min(Math.Min(MostWork / 2 / work._layers, rows * rows / drawing.HeightToWidth), MostHeld / (1 + work._deepest)));
    }

    private void Add(IReadOnlyList<VectorItem> items, int depth)
    {
        _deepest = Math.Max(_deepest, depth);
        foreach (var item in items)
        {
            switch (item)
            {
                case VectorGroup group:
                    foreach (var clip in group.Clips)
                    {
                        Add(clip.Path, 0, ClipWeight);
                    }

                    _layers += group.Opacity < 1 ? GroupWeight : 0;
                    Add(group.Items, depth + (group.Opacity < 1 ? 1 : 0));
                    break;
                case VectorShape shape:
                    Add(shape.Path, shape is VectorStroke { Pen: var pen } ? pen.Width * pen.Shape.Scale : 0, shape.Paint is GradientPaint ? GradientWeight : 1);
                    break;
            }
        }
    }

    private void Add(VectorPath path, double penWidth, double weight)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        var last = path.Points.IsEmpty ? 0 : path.Points[0].Y;
        var sides = penWidth > 0 ? 2 : 1;
        foreach (var point in path.Points)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (top, bottom) = (Math.Min(top, point.Y), Math.Max(bottom, point.Y));
            var crossed = Within(Math.Max(point.Y, last) + penWidth, _drawing.Height) - Within(Math.Min(point.Y, last) - penWidth, _drawing.Height);
            _edges += sides * crossed / _drawing.Height;
            last = point.Y;
        }

        var across = Within(right + penWidth, _drawing.Width) - Within(left - penWidth, _drawing.Width);
        var down = Within(bottom + penWidth, _drawing.Height) - Within(top - penWidth, _drawing.Height);
        _layers += weight * Math.Max(0, across) * Math.Max(0, down) / (_drawing.Width * _drawing.Height);
    }

    private static double Within(double place, double length) => Math.Clamp(place, 0, length);
}
