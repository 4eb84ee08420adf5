using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>The properties that elements hand down to what is in them (SVG 1.1, 11 and 14).</summary>
internal sealed record SvgStyle
{
    public const double DefaultFontSize = 16;

    public static SvgStyle Default { get; } = new();

    public SvgColour Colour { get; private init; } = SvgColour.Black;

    public SvgPaint Fill { get; private init; } = new(SvgPaintKind.Colour, SvgColour.Black);

    public double FillOpacity { get; private init; } = 1;

    public bool FillsEvenOdd { get; private init; }

    public bool ClipsEvenOdd { get; private init; }

    public SvgPaint Stroke { get; private init; } = SvgPaint.None;

    public double StrokeOpacity { get; private init; } = 1;

    public double StrokeWidth { get; private init; } = 1;

    public LineCap Cap { get; private init; }

    public LineJoin Join { get; private init; }

    public double MiterLimit { get; private init; } = 4;

    public ImmutableArray<double> Dashes { get; private init; } = [];

    public double DashOffset { get; private init; }

    public bool IsVisible { get; private init; } = true;

    public bool StrokesFirst { get; private init; }

    /// <summary>What is drawn at the first corner of an outline, as written; null for nothing.</summary>
    public string? MarkerStart { get; private init; }

    /// <summary>What is drawn at the corners between the first and the last.</summary>
    public string? MarkerMid { get; private init; }

    /// <summary>What is drawn at the last corner.</summary>
    public string? MarkerEnd { get; private init; }

    public double FontSize { get; private init; } = DefaultFontSize;

    /// <summary>The style of an element in one of this style.</summary>
    public SvgStyle Of(SvgElement element, SvgViewport viewport, SvgFaults faults)
    {
        var style = this;
        foreach (var name in Inherited)
        {
            if (element[name] is { } written && written.Trim() is var value && value is not ("inherit" or "unset"))
            {
                style = style.With(name, value, viewport) ?? Refused(style, name, value, element, faults);
            }
        }

        return style;
    }

    private static SvgStyle Refused(SvgStyle style, string name, string value, SvgElement element, SvgFaults faults)
    {
        faults.Refuse(
            $"says {name}: “{Quotation.Of(value, 40)}”, which is not understood",
            "Save it as “Plain SVG” from the program it was made with.",
            element);
        return style;
    }

    // The order matters where one depends on another: 1em is of the size of the font.
    private static ImmutableArray<string> Inherited { get; } =
    [
        "font-size", "color", "fill", "fill-opacity", "fill-rule", "clip-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "visibility", "paint-order", "marker", "marker-start", "marker-mid", "marker-end",
    ];

    private SvgStyle? With(string name, string value, SvgViewport viewport) => name switch
    {
        "color" => SvgColour.TryParse(value, out var colour) ? this with { Colour = colour } : value is "currentColor" or "initial" ? this : null,
        "fill" => SvgPaint.TryParse(value, out var paint) ? this with { Fill = paint } : null,
        "stroke" => SvgPaint.TryParse(value, out var paint) ? this with { Stroke = paint } : null,
        "fill-opacity" => TryOpacity(value, out var opacity) ? this with { FillOpacity = opacity } : null,
        "stroke-opacity" => TryOpacity(value, out var opacity) ? this with { StrokeOpacity = opacity } : null,
        "fill-rule" => value is "nonzero" or "evenodd" ? this with { FillsEvenOdd = value == "evenodd" } : null,
        "clip-rule" => value is "nonzero" or "evenodd" ? this with { ClipsEvenOdd = value == "evenodd" } : null,
        "stroke-width" => SvgLength.TryParse(value, viewport.Diagonal, FontSize, out var width) && width >= 0 ? this with { StrokeWidth = width } : null,
        "stroke-dashoffset" => SvgLength.TryParse(value, viewport.Diagonal, FontSize, out var offset) ? this with { DashOffset = offset } : null,
        "stroke-dasharray" => TryDashes(value, viewport, out var dashes) ? this with { Dashes = dashes } : null,
        "stroke-miterlimit" => SvgLength.TryParse(value, 1, 1, out var limit) && limit >= 1 ? this with { MiterLimit = limit } : null,
        "stroke-linecap" => value switch
        {
            "butt" => this with { Cap = LineCap.Butt },
            "round" => this with { Cap = LineCap.Round },
            "square" => this with { Cap = LineCap.Square },
            _ => null,
        },
        "stroke-linejoin" => value switch
        {
            "miter" or "miter-clip" or "arcs" => this with { Join = LineJoin.Miter },
            "round" => this with { Join = LineJoin.Round },
            "bevel" => this with { Join = LineJoin.Bevel },
            _ => null,
        },
        "visibility" => value is "visible" or "hidden" or "collapse" ? this with { IsVisible = value == "visible" } : null,
        "paint-order" => this with { StrokesFirst = value.IndexOf("stroke", StringComparison.Ordinal) is >= 0 and var stroke && (value.IndexOf("fill", StringComparison.Ordinal) is var fill && (fill < 0 || stroke < fill)) },
        "font-size" => this with { FontSize = SvgLength.TryParse(value, FontSize, FontSize, out var size) ? size : FontSize },
        "marker-start" => this with { MarkerStart = Marker(value) },
        "marker-mid" => this with { MarkerMid = Marker(value) },
        "marker-end" => this with { MarkerEnd = Marker(value) },
        _ => this with { MarkerStart = Marker(value), MarkerMid = Marker(value), MarkerEnd = Marker(value) },
    };

    /// <summary>Reads an opacity: a number or a percentage.</summary>
    public static bool TryOpacity(string text, out double opacity)
    {
        var isNumber = SvgLength.TryParse(text, 1, 1, out opacity);
        opacity = Math.Clamp(opacity, 0, 1);
        return isNumber;
    }

    private static string? Marker(string value) => value == "none" ? null : value;

    private bool TryDashes(string text, SvgViewport viewport, out ImmutableArray<double> dashes)
    {
        dashes = [];
        if (text is "none" or "")
        {
            return true;
        }

        var lengths = new List<double>();
        var scanner = new SvgScanner(text);
        scanner.SkipSpaces();
        while (!scanner.IsAtEnd)
        {
            if (lengths.Count == 64 || !SvgLength.TryRead(ref scanner, viewport.Diagonal, FontSize, out var length) || length < 0)
            {
                return false;
            }

            lengths.Add(length);
            scanner.SkipComma();
        }

        // An odd number is repeated; all of no length are a whole line (SVG 1.1, 11.4).
        dashes = lengths.Sum() <= 0 ? [] : lengths.Count % 2 == 0 ? [.. lengths] : [.. lengths, .. lengths];
        return true;
    }
}
