namespace FormatService.Formats.Rendering.Pictures;

/// <summary>The most room that a picture can have on a page, in points. Pixels that would be finer than a printer's dots are not kept.</summary>
/// <param name="WidthPt">The width of the text.</param>
/// <param name="HeightPt">The height of the text.</param>
public readonly record struct PictureRoom(double WidthPt, double HeightPt)
{
    private const double KeptDpi = 300;

    /// <summary>The largest share of a page's height that a picture has: a heading or a caption must share its page.</summary>
    public const double HeightShare = 0.8;

    // Taking away a few pixels would cost sharpness and save little.
    private const double WorthShrinking = 1.5;

    /// <summary>The measures in pixels that a picture of so many is kept in.</summary>
    internal (int Width, int Height) Fit(int width, int height)
    {
        var scale = Math.Min(WidthPt / width, HeightPt / height) * KeptDpi / 72;
        return scale * WorthShrinking > 1
            ? (width, height)
            : (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }
}
