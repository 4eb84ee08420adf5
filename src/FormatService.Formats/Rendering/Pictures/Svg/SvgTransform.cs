using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Reads lists of transforms (SVG 1.1, 7.6; CSS Transforms 1 for units).</summary>
internal static class SvgTransform
{
    /// <summary>Reads a list; the last transform is done first.</summary>
    public static bool TryParse(string text, out AffineTransform transform)
    {
        transform = AffineTransform.Identity;
        var scanner = new SvgScanner(text);
        scanner.SkipSpaces();
        if (scanner.Rest is "none")
        {
            return true;
        }

        Span<double> values = stackalloc double[6];
        while (!scanner.IsAtEnd)
        {
            var name = scanner.Word().ToString();
            scanner.SkipSpaces();
            if (scanner.Next != '(' || !TryValues(ref scanner, name, values, out var count) || Of(name, values, count) is not { } next)
            {
                return false;
            }

            transform = transform.After(next);
            scanner.SkipComma();
        }

        return true;
    }

    private static bool TryValues(ref SvgScanner scanner, string name, scoped Span<double> values, out int count)
    {
        scanner.Skip();
        count = 0;
        scanner.SkipSpaces();
        while (scanner.Next != ')')
        {
            if (count == values.Length || !scanner.TryNumber(out values[count]))
            {
                return false;
            }

            if (FactorOf(scanner.Word()) is not { } factor || (factor != 1 && name is not ("rotate" or "skewX" or "skewY")))
            {
                return false;
            }

            values[count++] *= factor;
            scanner.SkipComma();
        }

        scanner.Skip();
        return true;
    }

    /// <summary>Reads one angle, in degrees where it says nothing else.</summary>
    public static bool TryParseAngle(string text, out double degrees)
    {
        var scanner = new SvgScanner(text);
        if (!scanner.TryNumber(out degrees) || FactorOf(scanner.Word()) is not { } factor || !scanner.IsAtEnd)
        {
            return false;
        }

        degrees *= factor;
        return true;
    }

    private static double? FactorOf(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "px" or "deg" => 1,
        "rad" => 180 / Math.PI,
        "grad" => 0.9,
        "turn" => 360,
        _ => null,
    };

    private static AffineTransform? Of(string name, ReadOnlySpan<double> values, int count) => (name, count) switch
    {
        ("matrix", 6) => new AffineTransform(values[0], values[1], values[2], values[3], values[4], values[5]),
        ("translate", 1 or 2) => AffineTransform.Translation(values[0], count == 2 ? values[1] : 0),
        ("translateX", 1) => AffineTransform.Translation(values[0], 0),
        ("translateY", 1) => AffineTransform.Translation(0, values[0]),
        ("scale", 1 or 2) => AffineTransform.Scaling(values[0], values[count - 1]),
        ("scaleX", 1) => AffineTransform.Scaling(values[0], 1),
        ("scaleY", 1) => AffineTransform.Scaling(1, values[0]),
        ("rotate", 1) => AffineTransform.Rotation(values[0]),
        ("rotate", 3) => AffineTransform.Translation(values[1], values[2])
            .After(AffineTransform.Rotation(values[0])).After(AffineTransform.Translation(-values[1], -values[2])),
        ("skewX", 1) => new AffineTransform(1, 0, Math.Tan(values[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new AffineTransform(1, Math.Tan(values[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };
}
