using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Writes what shapes are painted with: colours, and gradients (SVG 1.1, 13.2) where a shape first needs them.</summary>
/// <param name="text">Where to.</param>
internal sealed class SvgPaintWriter(SvgText text)
{
    // By the space of the shape too, for that is what the places of a gradient are in.
    private readonly Dictionary<(GradientPaint Gradient, AffineTransform IntoShape), int> _gradients = [];

    /// <summary>Writes a gradient unless it was; an element that refers to it follows.</summary>
    /// <param name="paint">The paint.</param>
    /// <param name="intoShape">From the picture to the space that the shape is written in.</param>
    public void Define(VectorPaint paint, AffineTransform intoShape)
    {
        if (paint is not GradientPaint gradient || !_gradients.TryAdd((gradient, intoShape), _gradients.Count))
        {
            return;
        }

        var number = _gradients.Count - 1;
        text.Raw("<defs>"u8);
        switch (gradient)
        {
            case LinearGradient linear:
                text.Raw("<linearGradient id=\"g"u8).Integer(number)
                    .Raw("\" x1=\""u8).Fine(linear.From.X).Raw("\" y1=\""u8).Fine(linear.From.Y)
                    .Raw("\" x2=\""u8).Fine(linear.To.X).Raw("\" y2=\""u8).Fine(linear.To.Y).Raw("\""u8);
                AppendRest(linear, intoShape, startsAt: 0);
                text.Raw("</linearGradient>"u8);
                break;
            case RadialGradient radial:
                Append(radial, intoShape, number);
                break;
            default:
                throw new ArgumentException($"There is no way to draw a {gradient.GetType().Name}.", nameof(paint));
        }

        text.Raw("</defs>\n"u8);
    }

    /// <summary>Appends a paint to an element as its fill or stroke.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="paint">The paint; a gradient was written before.</param>
    /// <param name="opacity">How opaque.</param>
    /// <param name="intoShape">As it was written.</param>
    public void Append(ReadOnlySpan<byte> property, VectorPaint paint, double opacity, AffineTransform intoShape)
    {
        text.Raw(" "u8).Raw(property).Raw("=\""u8);
        _ = paint switch
        {
            SolidPaint solid => text.Colour(solid.Colour),
            GradientPaint gradient => text.Raw("url(#g"u8).Integer(_gradients[(gradient, intoShape)]).Raw(")"u8),
            _ => throw new ArgumentException($"There is no way to draw a {paint.GetType().Name}.", nameof(paint)),
        };
        text.Raw("\""u8);
        if (opacity < 1)
        {
            text.Raw(" "u8).Raw(property).Raw("-opacity=\""u8).Share(opacity).Raw("\""u8);
        }
    }

    private void Append(RadialGradient radial, AffineTransform intoShape, int number)
    {
        text.Raw("<radialGradient id=\"g"u8).Integer(number)
            .Raw("\" cx=\""u8).Fine(radial.Centre.X).Raw("\" cy=\""u8).Fine(radial.Centre.Y).Raw("\" r=\""u8).Fine(radial.Radius).Raw("\""u8);
        var startsAt = 0.0;
        if (radial.Focus == radial.Centre)
        {
            // A circle within, which SVG 1.1 does not know, is a place on the way from the middle.
            startsAt = radial.FocusRadius / radial.Radius;
        }
        else
        {
            text.Raw(" fx=\""u8).Fine(radial.Focus.X).Raw("\" fy=\""u8).Fine(radial.Focus.Y).Raw("\""u8);
            if (radial.FocusRadius > 0)
            {
                text.Raw(" fr=\""u8).Fine(radial.FocusRadius).Raw("\""u8);
            }
        }

        AppendRest(radial, intoShape, startsAt);
        text.Raw("</radialGradient>"u8);
    }

    private void AppendRest(GradientPaint gradient, AffineTransform intoShape, double startsAt)
    {
        text.Raw(" gradientUnits=\"userSpaceOnUse\""u8);
        var transform = intoShape.After(gradient.Transform);
        if (transform != AffineTransform.Identity)
        {
            text.Raw(" gradientTransform=\""u8).Matrix(transform).Raw("\""u8);
        }

        text.Raw(">"u8);
        foreach (var stop in gradient.Stops)
        {
            text.Raw("<stop offset=\""u8).Share(startsAt + ((1 - startsAt) * stop.Offset)).Raw("\" stop-color=\""u8).Colour(stop.Colour).Raw("\""u8);
            if (stop.Opacity < 1)
            {
                text.Raw(" stop-opacity=\""u8).Share(stop.Opacity).Raw("\""u8);
            }

            text.Raw("/>"u8);
        }
    }
}
