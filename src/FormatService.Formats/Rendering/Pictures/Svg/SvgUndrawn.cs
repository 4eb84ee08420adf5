using FormatService.Documents.Diagnostics;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Which elements draw nothing by themselves, and which draw what we do not: those are refused by name.</summary>
internal static class SvgUndrawn
{
    private const string AsPng = "Save the picture as PNG, about 2,000 pixels across.";

    /// <summary>Whether an element and all that is in it draws nothing.</summary>
    public static bool IsNothing(SvgElement element) =>
        // SVG 1.1, 5.8.5: we have no extensions; what asks for one is not drawn.
        element["display"]?.Trim() == "none" || element["requiredExtensions"] is not null || element.Name switch
        {
            // Editors keep notes of their own beside the drawing.
            "" or "title" or "desc" or "metadata" or "defs" or "style" or "view" or "cursor" => true,
            "linearGradient" or "radialGradient" or "clipPath" or "mask" or "pattern" or "filter" or "marker" or "symbol" or "stop" => true,
            "text" or "flowRoot" => !HasWords(element, out _),
            _ => false,
        };

    /// <summary>Whether an element draws what we do not, which is then noted.</summary>
    public static bool IsRefused(SvgElement element, SvgFaults faults)
    {
        if (element["systemLanguage"] is not null)
        {
            faults.Refuse("shows different things in different languages", "Make one picture for each language of the leaflet.", element);
            return true;
        }

        return IsRefusedByName(element, faults) || HasRefusedProperty(element, faults);
    }

    private static bool IsRefusedByName(SvgElement element, SvgFaults faults)
    {
        switch (element.Name)
        {
            case "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "g" or "a" or "svg" or "use" or "switch":
                return false;
            case "text" or "tspan" or "textPath" or "tref" or "flowRoot":
                HasWords(element, out var words);
                faults.Refuse(
                    $"holds words as text (“{words}”), which would need a font that we do not have",
                    "Turn the text into outlines in the program it was made with (Inkscape: Path, Object to Path), or write the words in the leaflet, where everybody can read them.",
                    element);
                return true;
            case "image":
                faults.Refuse("holds a picture of pixels inside", "Use that picture itself in the leaflet, or save the whole as PNG.", element);
                return true;
            case "foreignObject":
                faults.Refuse("holds a piece of a web page", AsPng, element);
                return true;
            case "script":
                faults.Refuse("holds a script", "Save it as “Plain SVG”, without scripts.", element);
                return true;
            case "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set":
                faults.Refuse("is animated", AsPng, element);
                return true;
            default:
                faults.Refuse($"holds <{element.Name}>, which we cannot draw", AsPng, element);
                return true;
        }
    }

    /// <summary>Whether a style of an element asks for what we do not draw, which is then noted.</summary>
    public static bool HasRefusedProperty(SvgElement element, SvgFaults faults)
    {
        var reason = element.Given("filter") is not null || element.Given("backdrop-filter") is not null ? "is drawn through a filter, such as a shadow or a blur"
            : element.Given("mask") is not null || element.Given("mask-image") is not null ? "is drawn through a mask"
            : element.Given("mix-blend-mode") is not null ? "mixes the colours of its layers (mix-blend-mode)"
            : element.Given("vector-effect") is not null ? "has lines that keep their width at any size (vector-effect)"
            : element.Given("clip") is not null ? "is cut by a rectangle (clip)"
            : element.Given("animation") is not null || element.Given("animation-name") is not null ? "is animated"
            : element.Given("transform-origin") is { } origin && !IsZero(origin) && element["transform"] is not null ? "turns about a place of its own (transform-origin)"
            : element.Given("offset-path") is not null || element.Given("rotate") is not null && element.Name is not ("animateMotion" or "text") ? "is moved along a path"
            : element.Given("translate") is not null || element.Given("scale") is not null ? "is moved by a style"
            : null;
        if (reason is not null)
        {
            faults.Refuse(reason, AsPng, element);
        }

        return reason is not null;
    }

    private static bool IsZero(string origin) => origin.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(part => part is "0" or "0px" or "0%" or "left" or "top");

    private static bool HasWords(SvgElement element, out string words)
    {
        words = element.Text.Trim();
        if (words.Length == 0)
        {
            foreach (var child in element.Children)
            {
                if (child.Name is ("tspan" or "textPath" or "tref" or "a" or "flowPara" or "flowSpan") && HasWords(child, out words))
                {
                    return true;
                }
            }
        }

        words = Quotation.Of(words, 30);
        return words.Length > 0;
    }
}
