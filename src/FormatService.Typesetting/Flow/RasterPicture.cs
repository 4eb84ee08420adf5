namespace FormatService.Typesetting.Flow;

/// <summary>A picture of pixels, decoded or, for JPEG, as a file.</summary>
/// <param name="Key">Equal for equal pictures, so that one is embedded once.</param>
/// <param name="WidthPx">Its width in pixels.</param>
/// <param name="HeightPx">Its height in pixels.</param>
/// <param name="Format">How <paramref name="Samples"/> is to be read.</param>
/// <param name="Samples">The samples, row by row from the top, or the whole JPEG file.</param>
/// <param name="Alpha">8 bits of opacity a pixel, or empty for an opaque picture.</param>
public sealed record RasterPicture(
    string Key, int WidthPx, int HeightPx, RasterFormat Format, ReadOnlyMemory<byte> Samples, ReadOnlyMemory<byte> Alpha) : PagePicture(Key)
{
    /// <summary>The colours that samples of <see cref="RasterFormat.Indexed"/> name: three bytes of sRGB each, at most 256 of them.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>Bits of a sample: 8, or for <see cref="RasterFormat.Indexed"/> 1, 2, 4 or 8, where each row begins with a byte of its own.</summary>
    public int BitsPerSample { get; init; } = 8;

    /// <inheritdoc/>
    public override double HeightToWidth => (double)HeightPx / Math.Max(1, WidthPx);

    /// <inheritdoc/>
    public override bool IsOpaque => Alpha.IsEmpty;
}

/// <summary>How the samples of a picture are stored.</summary>
public enum RasterFormat
{
    /// <summary>8 bits of grey a pixel.</summary>
    Gray8,

    /// <summary>24 bits of sRGB a pixel.</summary>
    Rgb24,

    /// <summary>The number of a colour of the palette a pixel.</summary>
    Indexed,

    /// <summary>A JPEG file of one grey component.</summary>
    JpegGray,

    /// <summary>A JPEG file of three components, of sRGB (YCbCr or RGB).</summary>
    JpegRgb,
}
