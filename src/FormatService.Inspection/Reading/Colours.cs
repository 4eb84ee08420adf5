using FormatService.Documents.Profiles;
using FormatService.Inspection.Pages;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;

namespace FormatService.Inspection.Reading;

/// <summary>Reads colours, as far as they can be told without painting.</summary>
internal static class Colours
{
    /// <summary>What the state of graphics fills or strokes with.</summary>
    public static Paint Of(CurrentGraphicsState state, bool isStroke)
    {
        var alpha = Math.Clamp(isStroke ? state.AlphaConstantStroking : state.AlphaConstantNonStroking, 0, 1);
        if (state.SoftMask is not null)
        {
            return Unknown("a soft mask");
        }

        if (state.BlendMode != BlendMode.Normal)
        {
            return Unknown("a blend mode");
        }

        return (isStroke ? state.CurrentStrokingColor : state.CurrentNonStrokingColor) switch
        {
            null => new Paint(Colour.Black, alpha, null),
            { ColorSpace: ColorSpace.Pattern } => Unknown("a pattern"),
            { ColorSpace: ColorSpace.Separation or ColorSpace.DeviceN } => Unknown("an ink of its own"),
            { ColorSpace: ColorSpace.Lab } => Unknown("colours of Lab"),
            { } colour => Known(colour, alpha),
        };
    }

    public static Paint Unknown(string what) => new(default, 1, what);

    private static Paint Known(IColor colour, double alpha)
    {
        var (red, green, blue) = colour.ToRGBValues();
        return new Paint(new Colour(Channel(red), Channel(green), Channel(blue)), alpha, null);
    }

    private static byte Channel(double value) => double.IsFinite(value) ? (byte)Math.Clamp(Math.Round(value * 255), 0, 255) : (byte)0;
}
