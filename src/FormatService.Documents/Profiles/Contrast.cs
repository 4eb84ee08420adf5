namespace FormatService.Documents.Profiles;

/// <summary>The contrast of two colours, as WCAG 2.2 defines it.</summary>
public static class Contrast
{
    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    public static double Ratio(Colour one, Colour other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Colour colour) =>
        0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
