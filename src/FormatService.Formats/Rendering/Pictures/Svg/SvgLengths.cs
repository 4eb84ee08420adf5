using FormatService.Documents.Diagnostics;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>The lengths among the attributes of an element.</summary>
internal readonly struct SvgLengths(SvgElement element, SvgStyle style, SvgViewport viewport, SvgFaults faults)
{
    public double Across(string name, double otherwise = 0) => Length(name, viewport.Width, otherwise);

    public double Down(string name, double otherwise = 0) => Length(name, viewport.Height, otherwise);

    public double Radius(string name, double otherwise = 0) => Length(name, viewport.Diagonal, otherwise);

    private double Length(string name, double whole, double otherwise)
    {
        if (element[name]?.Trim() is not { } text || text is "auto")
        {
            return otherwise;
        }

        if (!SvgLength.TryParse(text, whole, style.FontSize, out var length))
        {
            faults.Refuse($"has a length that is not understood: {name}=“{Quotation.Of(text, 40)}”", "Save it as “Plain SVG” from the program it was made with.", element);
            return otherwise;
        }

        return length;
    }
}
