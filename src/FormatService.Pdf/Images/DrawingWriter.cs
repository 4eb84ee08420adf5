using FormatService.Pdf.Content;
using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>Writes shapes as the content of a form (ISO 32000-1, 8.4 and 8.5), and tells what resources it used.</summary>
internal sealed class DrawingWriter(PdfBuffer content, AffineTransform fromPicture)
{
    private const double LeastDash = 0.02;

    private readonly List<VectorGroup> _groups = [];
    private readonly Dictionary<GradientPaint, int> _numbers = [];
    private readonly List<GradientPaint> _gradients = [];
    private readonly List<GradientPaint> _masks = [];
    private readonly SortedSet<int> _opacities = [];
    private PaintState _state = PaintState.AtStart;

    /// <summary>The groups that are painted as forms of their own, as /G0 and on.</summary>
    public IReadOnlyList<VectorGroup> Groups => _groups;

    public void Write(IReadOnlyList<VectorItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case VectorGroup group:
                    Write(group);
                    break;
                case VectorShape { Paint: GradientPaint { Fades: true } gradient } shape:
                    WriteFading(shape, gradient);
                    break;
                case VectorFill fill:
                    Write(fill);
                    break;
                case VectorStroke stroke:
                    Write(stroke);
                    break;
                default:
                    throw new ArgumentException($"There is no way to draw a {item.GetType().Name}.", nameof(items));
            }
        }
    }

    /// <summary>The gradients whose opacity is a mask of its own, as the states /M0 and on.</summary>
    public IReadOnlyList<GradientPaint> Masks => _masks;

    /// <summary>Appends the states of opacity, for the resource dictionary.</summary>
    public void AppendOpacities(PdfBuffer to)
    {
        foreach (var opacity in _opacities)
        {
            to.Raw("/E"u8).Integer(opacity).Raw("<</ca "u8).Fine(opacity / 1000.0).Raw("/CA "u8).Fine(opacity / 1000.0).Raw(">>"u8);
        }
    }

    /// <summary>Appends the patterns, for the resource dictionary.</summary>
    public void AppendPatterns(PdfBuffer to)
    {
        for (var i = 0; i < _gradients.Count; i++)
        {
            GradientPattern.Append(to.Raw("/P"u8).Integer(i), _gradients[i], fromPicture, isOpacity: false);
        }
    }

    private void Write(VectorGroup group)
    {
        content.Raw("q\n"u8);
        var outside = _state;
        foreach (var clip in group.Clips)
        {
            // A path without area cuts everything away, as an empty one should.
            Append(clip.Path.IsEmpty ? Nothing : clip.Path, fromPicture);
            content.Raw(clip.IsEvenOdd ? "W* n\n"u8 : "W n\n"u8);
        }

        if (group.Opacity < 1)
        {
            SetOpacity(group.Opacity);
            content.Raw("/G"u8).Integer(_groups.Count).Raw(" Do\n"u8);
            _groups.Add(group);
        }
        else
        {
            Write(group.Items);
        }

        content.Raw("Q\n"u8);
        _state = outside;
    }

    private static VectorPath Nothing { get; } = new([PathVerb.Move, PathVerb.Line, PathVerb.Close], [default, default]);

    private void WriteFading(VectorShape shape, GradientPaint gradient)
    {
        var outside = _state;
        content.Raw("q/M"u8).Integer(_masks.Count).Raw(" gs\n"u8);
        _masks.Add(gradient);
        switch (shape)
        {
            case VectorFill fill:
                Write(fill);
                break;
            case VectorStroke stroke:
                Write(stroke);
                break;
        }

        content.Raw("Q\n"u8);
        _state = outside;
    }

    private void Write(VectorFill fill)
    {
        SetOpacity(fill.Opacity);
        if (_state.Fill != fill.Paint)
        {
            _state.Fill = fill.Paint;
            if (fill.Paint is SolidPaint { Colour: var colour })
            {
                ColourSyntax.AppendFill(content, colour);
            }
            else
            {
                content.Raw("/Pattern cs/P"u8).Integer(NumberOf((GradientPaint)fill.Paint)).Raw(" scn\n"u8);
            }
        }

        Append(fill.Path, fromPicture);
        content.Raw(fill.IsEvenOdd ? "f*\n"u8 : "f\n"u8);
    }

    private void Write(VectorStroke stroke)
    {
        SetOpacity(stroke.Opacity);
        if (_state.Stroke != stroke.Paint)
        {
            _state.Stroke = stroke.Paint;
            if (stroke.Paint is SolidPaint { Colour: var colour })
            {
                ColourSyntax.AppendStroke(content, colour);
            }
            else
            {
                content.Raw("/Pattern CS/P"u8).Integer(NumberOf((GradientPaint)stroke.Paint)).Raw(" SCN\n"u8);
            }
        }

        var pen = fromPicture.After(stroke.Pen.Shape) with { E = 0, F = 0 };
        var scale = pen.Scale;
        SetPen(stroke.Pen, scale);
        if (pen.KeepsCircles)
        {
            Append(stroke.Path, fromPicture);
            content.Raw("S\n"u8);
            return;
        }

        // A pen that is not round: the path is built in the space where it is, which has the same size.
        pen = pen with { A = pen.A / scale, B = pen.B / scale, C = pen.C / scale, D = pen.D / scale };
        content.Raw("q "u8).Fine(pen.A).Raw((byte)' ').Fine(pen.B).Raw((byte)' ').Fine(pen.C).Raw((byte)' ').Fine(pen.D).Raw(" 0 0 cm\n"u8);
        Append(stroke.Path, pen.Invert().After(fromPicture));
        content.Raw("S Q\n"u8);
    }

    private int NumberOf(GradientPaint gradient)
    {
        if (!_numbers.TryGetValue(gradient, out var number))
        {
            number = _gradients.Count;
            _gradients.Add(gradient);
            _numbers.Add(gradient, number);
        }

        return number;
    }

    private void SetOpacity(double opacity)
    {
        var thousandths = (int)Math.Round(Math.Clamp(opacity, 0, 1) * 1000);
        if (thousandths != _state.Opacity)
        {
            _state.Opacity = thousandths;
            _opacities.Add(thousandths);
            content.Raw("/E"u8).Integer(thousandths).Raw(" gs\n"u8);
        }
    }

    private void SetPen(VectorPen pen, double scale)
    {
        if (_state.Pen == pen && _state.PenScale == scale)
        {
            return;
        }

        var before = _state.Pen;
        content.Number(Math.Max(0.01, pen.Width * scale)).Raw(" w\n"u8);
        if (before?.Cap != pen.Cap)
        {
            content.Integer((int)pen.Cap).Raw(" J\n"u8);
        }

        if (before?.Join != pen.Join)
        {
            content.Integer((int)pen.Join).Raw(" j\n"u8);
        }

        if (before?.MiterLimit != pen.MiterLimit)
        {
            content.Number(pen.MiterLimit).Raw(" M\n"u8);
        }

        if (before is null || !before.Dashes.IsEmpty || !pen.Dashes.IsEmpty)
        {
            content.Raw((byte)'[');
            for (var i = 0; i < pen.Dashes.Length; i++)
            {
                // A dash of no length is a dot by its cap, which some readers leave out.
                var isDot = i % 2 == 0 && pen.Cap != LineCap.Butt;
                (i == 0 ? content : content.Raw((byte)' ')).Number(Math.Max(pen.Dashes[i] * scale, isDot ? LeastDash : 0));
            }

            content.Raw("] "u8).Number(pen.DashOffset * scale).Raw(" d\n"u8);
        }

        (_state.Pen, _state.PenScale) = (pen, scale);
    }

    private void Append(VectorPath path, AffineTransform transform)
    {
        var next = 0;
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    Append(transform.Apply(path.Points[next++])).Raw("m\n"u8);
                    break;
                case PathVerb.Line:
                    Append(transform.Apply(path.Points[next++])).Raw("l\n"u8);
                    break;
                case PathVerb.Curve:
                    Append(transform.Apply(path.Points[next++]));
                    Append(transform.Apply(path.Points[next++]));
                    Append(transform.Apply(path.Points[next++])).Raw("c\n"u8);
                    break;
                default:
                    content.Raw("h\n"u8);
                    break;
            }
        }
    }

    private PdfBuffer Append(VectorPoint point) => content.Number(point.X).Raw((byte)' ').Number(point.Y).Raw((byte)' ');

    /// <summary>What was set; a value that was not is unknown, for a form inherits the state of where it is painted.</summary>
    private struct PaintState
    {
        public VectorPaint? Fill;
        public VectorPaint? Stroke;
        public VectorPen? Pen;
        public double PenScale;
        public int Opacity;

        public static PaintState AtStart => new() { Opacity = 1000 };
    }
}
