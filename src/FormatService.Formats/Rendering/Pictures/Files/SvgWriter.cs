using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>
/// Writes shapes as the elements of an SVG file (SVG 1.1): paths, groups, and the clipping paths and gradients that they refer to. There are no
/// words, styles, addresses and scripts, for there is no code that writes them.
/// </summary>
/// <param name="text">Where to.</param>
/// <param name="mostBytes">The longest that the text may become.</param>
internal sealed class SvgWriter(SvgText text, int mostBytes)
{
    private readonly SvgPaintWriter _paints = new(text);
    private readonly Dictionary<VectorClip, int> _clips = [];

    /// <summary>Writes shapes; false where they would take more than is allowed.</summary>
    public bool TryWrite(IReadOnlyList<VectorItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case VectorGroup group when !TryWrite(group):
                    return false;
                case VectorFill { Path.IsEmpty: false } fill:
                    Write(fill);
                    break;
                case VectorStroke { Path.IsEmpty: false } stroke:
                    Write(stroke);
                    break;
                case VectorGroup or VectorShape:
                    break;
                default:
                    throw new ArgumentException($"There is no way to draw a {item.GetType().Name}.", nameof(items));
            }

            if (text.Length > mostBytes)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWrite(VectorGroup group)
    {
        // Nothing is inside an outline that has no inside.
        if (group.Clips.Any(static clip => clip.Path.IsEmpty))
        {
            return true;
        }

        foreach (var clip in group.Clips)
        {
            Define(clip);
        }

        // A group for each clip: programs agree on those within one another, not on clipping paths that are cut themselves.
        var groups = Math.Max(group.Clips.Length, group.Opacity < 1 ? 1 : 0);
        for (var i = 0; i < groups; i++)
        {
            text.Raw("<g"u8);
            if (i < group.Clips.Length)
            {
                text.Raw(" clip-path=\"url(#c"u8).Integer(_clips[group.Clips[i]]).Raw(")\""u8);
            }

            if (i == 0 && group.Opacity < 1)
            {
                text.Raw(" opacity=\""u8).Share(group.Opacity).Raw("\""u8);
            }

            text.Raw(">\n"u8);
        }

        var fits = TryWrite(group.Items);
        for (var i = 0; i < groups; i++)
        {
            text.Raw("</g>\n"u8);
        }

        return fits;
    }

    private void Define(VectorClip clip)
    {
        if (!_clips.TryAdd(clip, _clips.Count))
        {
            return;
        }

        text.Raw("<defs><clipPath id=\"c"u8).Integer(_clips.Count - 1).Raw("\"><path"u8);
        if (clip.IsEvenOdd)
        {
            text.Raw(" clip-rule=\"evenodd\""u8);
        }

        Append(clip.Path, isFine: false);
        text.Raw("/></clipPath></defs>\n"u8);
    }

    private void Write(VectorFill fill)
    {
        _paints.Define(fill.Paint, AffineTransform.Identity);
        text.Raw("<path"u8);
        _paints.Append("fill"u8, fill.Paint, fill.Opacity, AffineTransform.Identity);
        if (fill.IsEvenOdd)
        {
            text.Raw(" fill-rule=\"evenodd\""u8);
        }

        Append(fill.Path, isFine: false);
        text.Raw("/>\n"u8);
    }

    private void Write(VectorStroke stroke)
    {
        // A pen that is not round draws in a space where it is, which has the same size.
        var pen = stroke.Pen;
        var scale = pen.Shape.Scale;
        var isRound = pen.Shape == AffineTransform.Identity;
        var shape = isRound ? pen.Shape : pen.Shape.After(AffineTransform.Scaling(1 / scale, 1 / scale));
        var intoPen = isRound ? shape : shape.Invert();
        _paints.Define(stroke.Paint, intoPen);
        text.Raw("<path fill=\"none\""u8);
        _paints.Append("stroke"u8, stroke.Paint, stroke.Opacity, intoPen);
        Append(pen, scale);
        if (!isRound)
        {
            text.Raw(" transform=\""u8).Matrix(shape).Raw("\""u8);
        }

        Append(stroke.Path.Transform(intoPen), isFine: !isRound);
        text.Raw("/>\n"u8);
    }

    private void Append(VectorPen pen, double scale)
    {
        // A line that is drawn is never of no width.
        text.Raw(" stroke-width=\""u8).Place(Math.Max(pen.Width * scale, text.Step)).Raw("\""u8);
        text.Raw(pen.Cap switch { LineCap.Round => " stroke-linecap=\"round\""u8, LineCap.Square => " stroke-linecap=\"square\""u8, _ => default });
        switch (pen.Join)
        {
            case LineJoin.Round:
                text.Raw(" stroke-linejoin=\"round\""u8);
                break;
            case LineJoin.Bevel:
                text.Raw(" stroke-linejoin=\"bevel\""u8);
                break;
            default:
                text.Raw(" stroke-miterlimit=\""u8).Fine(pen.MiterLimit).Raw("\""u8);
                break;
        }

        if (pen.Dashes.IsEmpty)
        {
            return;
        }

        text.Raw(" stroke-dasharray=\""u8);
        for (var i = 0; i < pen.Dashes.Length; i++)
        {
            text.Raw(i == 0 ? default : " "u8).Fine(pen.Dashes[i] * scale);
        }

        text.Raw("\" stroke-dashoffset=\""u8).Fine(pen.DashOffset * scale).Raw("\""u8);
    }

    private void Append(VectorPath path, bool isFine)
    {
        text.Raw(" d=\""u8);
        var next = 0;
        foreach (var verb in path.Verbs)
        {
            text.Raw(verb switch { PathVerb.Move => "M"u8, PathVerb.Line => "L"u8, PathVerb.Curve => "C"u8, _ => "Z"u8 });
            var count = verb switch { PathVerb.Close => 0, PathVerb.Curve => 3, _ => 1 };
            for (var i = 0; i < count; i++)
            {
                var point = path.Points[next++];
                text.Raw(i == 0 ? default : " "u8);
                _ = isFine ? text.Fine(point.X).Raw(" "u8).Fine(point.Y) : text.Place(point.X).Raw(" "u8).Place(point.Y);
            }
        }

        text.Raw("\""u8);
    }
}
