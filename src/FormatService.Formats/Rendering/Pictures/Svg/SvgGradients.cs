using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Gradients (SVG 1.1, 13.2). Those that repeat are refused.</summary>
internal sealed class SvgGradients(SvgDefinitions definitions, SvgFaults faults)
{
    private const int MaxChain = 16;
    private const double MaxTransform = 1e6;
    private const string Hint = "Use a plain colour there, or save the picture as PNG.";

    /// <summary>What a shape is painted with; null where it is not painted.</summary>
    /// <param name="id">The id of the gradient.</param>
    /// <param name="shape">The outline in the units of the element.</param>
    /// <param name="style">The style of the element.</param>
    /// <param name="viewport">What percentages are of.</param>
    /// <param name="transform">From the units of the element to those of the picture.</param>
    /// <param name="user">The element that refers to the gradient.</param>
    /// <param name="opacity">How opaque the gradient is by itself.</param>
    public VectorPaint? Find(string id, VectorPath shape, SvgStyle style, SvgViewport viewport, AffineTransform transform, SvgElement user, out double opacity)
    {
        opacity = 1;
        if (definitions.Find(id) is not { Name: "linearGradient" or "radialGradient" } gradient)
        {
            faults.Refuse($"paints with “#{id}”, which is not a gradient in the file", Hint, user);
            return null;
        }

        var chain = ChainOf(gradient);
        var stops = StopsOf(chain, style, out opacity);
        if (stops.Length < 2)
        {
            return stops.IsEmpty ? null : new SolidPaint(stops[0].Colour);
        }

        if (Find(chain, "spreadMethod") is { } spread and not "pad")
        {
            faults.Refuse($"has a gradient that repeats ({spread})", Hint, gradient);
            return null;
        }

        var own = AffineTransform.Identity;
        if (Find(chain, "gradientTransform") is { } written && !SvgTransform.TryParse(written, out own))
        {
            faults.Refuse("has a gradient whose transform is not understood", Hint, gradient);
            return null;
        }

        var isOfBox = Find(chain, "gradientUnits") != "userSpaceOnUse";
        if (isOfBox)
        {
            var box = PathBounds.Of(shape);
            if (box.Width <= 0 || box.Height <= 0)
            {
                return null;
            }

            transform = transform.After(new AffineTransform(box.Width, 0, 0, box.Height, box.Left, box.Top));
            viewport = new SvgViewport(1, 1);
        }

        transform = transform.After(own);
        if (Math.Abs(transform.Determinant) < 1e-12)
        {
            opacity *= stops[^1].Opacity;
            return new SolidPaint(stops[^1].Colour);
        }

        if (Math.Max(Math.Abs(transform.A) + Math.Abs(transform.B), Math.Abs(transform.C) + Math.Abs(transform.D)) + Math.Abs(transform.E) + Math.Abs(transform.F) > MaxTransform)
        {
            faults.Refuse("has a gradient that reaches far beyond the picture", Hint, gradient);
            return null;
        }

        var lengths = new SvgLengths(Merged(gradient, chain), style, viewport, faults);
        var paint = gradient.Name == "linearGradient"
            ? Linear(lengths, viewport, stops, transform)
            : Radial(lengths, viewport, stops, transform);
        opacity *= paint is SolidPaint ? stops[^1].Opacity : 1;
        return paint;
    }

    private static VectorPaint Linear(SvgLengths lengths, SvgViewport viewport, ImmutableArray<GradientStop> stops, AffineTransform transform)
    {
        var from = new VectorPoint(lengths.Across("x1"), lengths.Down("y1"));
        var to = new VectorPoint(lengths.Across("x2", viewport.Width), lengths.Down("y2"));
        return from == to ? new SolidPaint(stops[^1].Colour) : new LinearGradient(from, to, stops, transform);
    }

    private static VectorPaint Radial(SvgLengths lengths, SvgViewport viewport, ImmutableArray<GradientStop> stops, AffineTransform transform)
    {
        var centre = new VectorPoint(lengths.Across("cx", viewport.Width / 2), lengths.Down("cy", viewport.Height / 2));
        var radius = lengths.Radius("r", viewport.Diagonal / 2);
        if (radius <= 0)
        {
            return new SolidPaint(stops[^1].Colour);
        }

        // A focus outside the circle is moved to its edge; a hair within, where all programs agree on what is painted.
        var focus = new VectorPoint(lengths.Across("fx", centre.X), lengths.Down("fy", centre.Y));
        var distance = Math.Sqrt(Math.Pow(focus.X - centre.X, 2) + Math.Pow(focus.Y - centre.Y, 2));
        var farthest = 0.998 * radius;
        if (distance > farthest)
        {
            focus = new VectorPoint(centre.X + ((focus.X - centre.X) * farthest / distance), centre.Y + ((focus.Y - centre.Y) * farthest / distance));
        }

        return new RadialGradient(focus, Math.Clamp(lengths.Radius("fr"), 0, radius), centre, radius, stops, transform);
    }

    private List<SvgElement> ChainOf(SvgElement gradient)
    {
        var chain = new List<SvgElement> { gradient };
        while (chain[^1].Reference is { } reference)
        {
            if (definitions.Find(SvgReference.IdOf(reference)) is not { Name: "linearGradient" or "radialGradient" } next || chain.Count == MaxChain)
            {
                faults.Refuse($"has a gradient made from “{reference}”, which is not a gradient in the file", Hint, gradient);
                break;
            }

            chain.Add(next);
        }

        return chain;
    }

    private ImmutableArray<GradientStop> StopsOf(List<SvgElement> chain, SvgStyle style, out double opacity)
    {
        opacity = 1;
        var elements = chain.Select(gradient => gradient.Children.Where(child => child.Name == "stop").ToList()).FirstOrDefault(list => list.Count > 0) ?? [];
        if (!faults.Spend(elements.Count))
        {
            return [];
        }

        var stops = ImmutableArray.CreateBuilder<GradientStop>(elements.Count + 2);
        var least = 0.0;
        double? alpha = null;
        var fades = false;
        foreach (var element in elements)
        {
            var colour = ColourOf(element, style);
            if (!SvgLength.TryParse(element["offset"] ?? "0", 1, 1, out var offset) || !SvgStyle.TryOpacity(element["stop-opacity"] ?? "1", out var stopOpacity))
            {
                faults.Refuse("has a gradient with a colour whose place or opacity is not understood", Hint, element);
                return [];
            }

            stopOpacity *= colour.Alpha;
            alpha ??= stopOpacity;
            fades |= Math.Abs(alpha.Value - stopOpacity) > 0.002;
            least = Math.Clamp(offset, least, 1);
            if (stops.Count == 0 && least > 0)
            {
                stops.Add(new GradientStop(0, colour.Rgb, stopOpacity));
            }

            stops.Add(new GradientStop(least, colour.Rgb, stopOpacity));
        }

        if (stops.Count > 0 && least < 1)
        {
            stops.Add(stops[^1] with { Offset = 1 });
        }

        if (!fades)
        {
            // One opacity throughout is that of the shape.
            opacity = alpha ?? 1;
            for (var i = 0; i < stops.Count; i++)
            {
                stops[i] = stops[i] with { Opacity = 1 };
            }
        }

        return elements.Count == 1 ? [stops[0]] : stops.ToImmutable();
    }

    private SvgColour ColourOf(SvgElement stop, SvgStyle style)
    {
        var text = stop["stop-color"]?.Trim() ?? "black";
        if (text.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
        {
            return style.Colour;
        }

        if (!SvgColour.TryParse(text, out var colour))
        {
            faults.Refuse($"has a colour that is not understood: “{Quotation.Of(text, 40)}”", Hint, stop);
        }

        return colour;
    }

    private static string? Find(List<SvgElement> chain, string name) =>
        chain.Select(gradient => gradient[name]?.Trim()).FirstOrDefault(value => value is not null);

    /// <summary>The places of a gradient, those it takes from others too.</summary>
    private static SvgElement Merged(SvgElement gradient, List<SvgElement> chain)
    {
        var merged = new SvgElement(gradient.Name, gradient.Parent, gradient.Line);
        foreach (var name in (ReadOnlySpan<string>)["x1", "y1", "x2", "y2", "cx", "cy", "r", "fx", "fy", "fr"])
        {
            // Only from gradients of its own kind.
            if (chain.Where(link => link.Name == gradient.Name).Select(link => link[name]).FirstOrDefault(value => value is not null) is { } value)
            {
                merged.Set(name, value);
            }
        }

        return merged;
    }
}
