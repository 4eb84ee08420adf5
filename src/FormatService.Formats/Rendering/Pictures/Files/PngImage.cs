using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Pixels as PNG stores them, in as few channels and bits as they use (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Colour">What the samples are.</param>
/// <param name="Depth">Bits of a sample.</param>
/// <param name="Samples">The samples, row by row from the top; each row begins with a byte of its own.</param>
internal readonly record struct PngImage(int Width, int Height, PngColour Colour, int Depth, ReadOnlyMemory<byte> Samples)
{
    /// <summary>The colours of a palette, three bytes of sRGB each.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>How opaque the first colours of a palette are; the others are opaque.</summary>
    public ReadOnlyMemory<byte> PaletteAlpha { get; init; }

    /// <summary>Samples of a pixel.</summary>
    public int Channels => Colour switch
    {
        PngColour.GreyAlpha => 2,
        PngColour.Rgb => 3,
        PngColour.Rgba => 4,
        _ => 1,
    };

    /// <summary>Bytes of a row.</summary>
    public int RowLength => ((Width * Channels * Depth) + 7) / 8;

    /// <summary>A picture that is no JPEG file.</summary>
    public static PngImage Of(RasterPicture raster) => raster switch
    {
        { Format: RasterFormat.Indexed, Alpha.IsEmpty: true } =>
            new PngImage(raster.WidthPx, raster.HeightPx, PngColour.Palette, raster.BitsPerSample, raster.Samples) { Palette = raster.Palette },
        { Format: RasterFormat.Indexed } => PngPalette.TryWithAlpha(raster) ?? WithAlpha(raster, PngPalette.ColoursOf(raster), isGrey: false),
        { Format: RasterFormat.Gray8 or RasterFormat.Rgb24, Alpha.IsEmpty: false } => WithAlpha(raster, raster.Samples.Span, raster.Format == RasterFormat.Gray8),
        { Format: RasterFormat.Gray8 } => new PngImage(raster.WidthPx, raster.HeightPx, PngColour.Grey, 8, raster.Samples),
        { Format: RasterFormat.Rgb24 } => new PngImage(raster.WidthPx, raster.HeightPx, PngColour.Rgb, 8, raster.Samples),
        _ => throw new ArgumentException($"{raster.Format} is not of pixels.", nameof(raster)),
    };

    // The colour of what is not seen is left out: a drawing program may keep there what its user took away.
    private static PngImage WithAlpha(RasterPicture raster, ReadOnlySpan<byte> colours, bool isGrey)
    {
        var alpha = raster.Alpha.Span;
        var channels = isGrey ? 1 : 3;
        var samples = new byte[alpha.Length * (channels + 1)];
        for (int i = 0, from = 0, to = 0; i < alpha.Length; i++, from += channels, to += channels + 1)
        {
            if (alpha[i] > 0)
            {
                colours.Slice(from, channels).CopyTo(samples.AsSpan(to));
                samples[to + channels] = alpha[i];
            }
        }

        return new PngImage(raster.WidthPx, raster.HeightPx, isGrey ? PngColour.GreyAlpha : PngColour.Rgba, 8, samples);
    }
}
