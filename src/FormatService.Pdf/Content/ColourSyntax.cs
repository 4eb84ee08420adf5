using FormatService.Pdf.Objects;
using FormatService.Typesetting.Pages;

namespace FormatService.Pdf.Content;

/// <summary>The operators of colour (ISO 32000-1, 8.6.8), the short one for greys.</summary>
internal static class ColourSyntax
{
    /// <summary>Appends the colour of fills.</summary>
    public static void AppendFill(PdfBuffer to, RgbColour colour)
    {
        var isGrey = AppendChannels(to, colour);
        to.Raw(isGrey ? " g\n"u8 : " rg\n"u8);
    }

    /// <summary>Appends the colour of strokes.</summary>
    public static void AppendStroke(PdfBuffer to, RgbColour colour)
    {
        var isGrey = AppendChannels(to, colour);
        to.Raw(isGrey ? " G\n"u8 : " RG\n"u8);
    }

    /// <summary>Appends a level from 0 to 1. Three decimals tell all 256 levels apart.</summary>
    public static PdfBuffer AppendChannel(PdfBuffer to, byte level)
    {
        if (level is 0 or 255)
        {
            return to.Raw((byte)(level == 0 ? '0' : '1'));
        }

        var thousandths = (int)Math.Round(level / 0.255);
        to.Raw((byte)'.').Raw((byte)('0' + (thousandths / 100)));
        if (thousandths % 100 != 0)
        {
            to.Raw((byte)('0' + (thousandths / 10 % 10)));
            if (thousandths % 10 != 0)
            {
                to.Raw((byte)('0' + (thousandths % 10)));
            }
        }

        return to;
    }

    private static bool AppendChannels(PdfBuffer to, RgbColour colour)
    {
        AppendChannel(to, colour.Red);
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            return true;
        }

        AppendChannel(to.Raw((byte)' '), colour.Green);
        AppendChannel(to.Raw((byte)' '), colour.Blue);
        return false;
    }
}
