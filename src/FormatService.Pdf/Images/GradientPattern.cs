using System.Collections.Immutable;
using FormatService.Pdf.Content;
using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>A gradient as a shading pattern (ISO 32000-1, 8.7.4): axial or radial, going on beyond its ends.</summary>
internal static class GradientPattern
{
    private const double LeastStep = 1e-5;
    private const double OuterStep = 1e-3;

    /// <summary>Appends the pattern of a gradient's colours, or, as greys, of its opacity.</summary>
    public static void Append(PdfBuffer to, GradientPaint gradient, AffineTransform fromPicture, bool isOpacity)
    {
        var matrix = fromPicture.After(gradient.Transform);
        to.Raw("<</PatternType 2/Matrix["u8).Fine(matrix.A).Raw((byte)' ').Fine(matrix.B).Raw((byte)' ').Fine(matrix.C).Raw((byte)' ').Fine(matrix.D)
            .Raw((byte)' ').Fine(matrix.E).Raw((byte)' ').Fine(matrix.F)
            .Raw("]/Shading<</ColorSpace/"u8).Raw(isOpacity ? "DeviceGray"u8 : "DeviceRGB"u8).Raw("/Extend[true true]/ShadingType "u8);
        switch (gradient)
        {
            case LinearGradient linear:
                Point(to.Raw("2/Coords["u8), linear.From);
                Point(to.Raw((byte)' '), linear.To);
                break;
            case RadialGradient radial:
                Point(to.Raw("3/Coords["u8), radial.Focus).Raw((byte)' ').Fine(radial.FocusRadius);
                Point(to.Raw((byte)' '), radial.Centre).Raw((byte)' ').Fine(radial.Radius);
                break;
            default:
                throw new ArgumentException($"There is no way to draw a {gradient.GetType().Name}.", nameof(gradient));
        }

        AppendFunction(to.Raw("]/Function"u8), gradient, isOpacity);
        to.Raw(">>>>"u8);
    }

    // Two stops at one place are a sharp edge: the step between them has no length and is left out (7.10.4 wants bounds that rise).
    private static void AppendFunction(PdfBuffer to, GradientPaint gradient, bool isOpacity)
    {
        var stops = WithOuterColours(gradient.Stops);
        var steps = Enumerable.Range(1, stops.Count - 1).Where(i => stops[i].Offset - stops[i - 1].Offset > LeastStep).ToList();
        if (steps.Count < 2)
        {
            var end = steps.Count == 0 ? stops.Count - 1 : steps[0];
            AppendStep(to, steps.Count == 0 ? stops[end] : stops[end - 1], stops[end], isOpacity);
            return;
        }

        to.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        foreach (var step in steps)
        {
            AppendStep(to, stops[step - 1], stops[step], isOpacity);
        }

        to.Raw("]/Bounds["u8);
        foreach (var step in steps.SkipLast(1))
        {
            to.Fine(stops[step].Offset).Raw((byte)' ');
        }

        to.Raw("]/Encode["u8);
        foreach (var _ in steps)
        {
            to.Raw("0 1 "u8);
        }

        to.Raw("]>>"u8);
    }

    // Beyond its ends a gradient goes on in the colours of the function there: where an end is a sharp edge, the outer colour needs a step of its own.
    private static List<GradientStop> WithOuterColours(ImmutableArray<GradientStop> stops)
    {
        var result = new List<GradientStop>(stops);
        if (stops[1].Offset < LeastStep && Differ(stops[0], stops[1]))
        {
            result[0] = stops[0] with { Offset = 0 };
            result.Insert(1, stops[0] with { Offset = OuterStep });
            for (var i = 2; i < result.Count && result[i].Offset < OuterStep; i++)
            {
                result[i] = result[i] with { Offset = OuterStep };
            }
        }

        if (stops[^2].Offset > 1 - LeastStep && Differ(stops[^2], stops[^1]))
        {
            result.Insert(result.Count - 1, stops[^1] with { Offset = 1 - OuterStep });
            for (var i = result.Count - 3; i >= 0 && result[i].Offset > 1 - OuterStep; i--)
            {
                result[i] = result[i] with { Offset = 1 - OuterStep };
            }
        }

        return result;
    }

    private static bool Differ(GradientStop one, GradientStop other) => one.Colour != other.Colour || one.Opacity != other.Opacity;

    private static void AppendStep(PdfBuffer to, GradientStop from, GradientStop until, bool isOpacity)
    {
        to.Raw("<</FunctionType 2/N 1/Domain[0 1]/C0["u8);
        AppendColour(to, from, isOpacity);
        AppendColour(to.Raw("]/C1["u8), until, isOpacity);
        to.Raw("]>>"u8);
    }

    private static void AppendColour(PdfBuffer to, GradientStop stop, bool isOpacity)
    {
        if (isOpacity)
        {
            to.Fine(Math.Clamp(stop.Opacity, 0, 1));
            return;
        }

        ColourSyntax.AppendChannel(to, stop.Colour.Red).Raw((byte)' ');
        ColourSyntax.AppendChannel(to, stop.Colour.Green).Raw((byte)' ');
        ColourSyntax.AppendChannel(to, stop.Colour.Blue);
    }

    private static PdfBuffer Point(PdfBuffer to, VectorPoint point) => to.Fine(point.X).Raw((byte)' ').Fine(point.Y);
}
