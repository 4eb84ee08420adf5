namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Lengths in units of the drawing, which are CSS pixels of 1/96 inch (SVG 1.1, 7.10).</summary>
internal static class SvgLength
{
    /// <summary>Reads one length.</summary>
    /// <param name="text">As written.</param>
    /// <param name="whole">What 100 % is.</param>
    /// <param name="fontSize">What 1 em is.</param>
    /// <param name="length">The length; 0 when there is none.</param>
    public static bool TryParse(string text, double whole, double fontSize, out double length)
    {
        var scanner = new SvgScanner(text);
        scanner.SkipSpaces();
        return TryRead(ref scanner, whole, fontSize, out length) && IsAtEnd(ref scanner);
    }

    /// <summary>Reads a length from a list.</summary>
    public static bool TryRead(ref SvgScanner scanner, double whole, double fontSize, out double length)
    {
        if (!scanner.TryNumber(out length))
        {
            return false;
        }

        if (scanner.Next == '%')
        {
            scanner.Skip();
            length *= whole / 100;
            return true;
        }

        double? factor = scanner.Word() switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72.0,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "q" or "Q" => 96 / 101.6,
            "em" => fontSize,
            "ex" => fontSize / 2,
            "rem" => SvgStyle.DefaultFontSize,
            _ => null,
        };
        length *= factor ?? 0;
        return factor is not null;
    }

    private static bool IsAtEnd(ref SvgScanner scanner)
    {
        scanner.SkipSpaces();
        return scanner.IsAtEnd;
    }
}
