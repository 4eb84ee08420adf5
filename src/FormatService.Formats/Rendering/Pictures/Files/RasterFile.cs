using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Writes pictures of pixels as files: JPEG where they are kept so, and PNG.</summary>
internal static class RasterFile
{
    // A photograph that is transparent in places can only be a PNG, which takes five times as much as a JPEG.
    private const int MostPixelsOfTransparentPhotograph = 4_000_000;

    /// <summary>The file of a picture.</summary>
    public static PictureFile Of(RasterPicture raster) => raster switch
    {
        { Format: RasterFormat.JpegGray or RasterFormat.JpegRgb, Alpha.IsEmpty: true } =>
            new PictureFile(WithFileHeader(raster.Samples.Span), "image/jpeg", ".jpg", raster.WidthPx, raster.HeightPx),
        { Format: RasterFormat.JpegGray or RasterFormat.JpegRgb } => Png(Unpacked(raster)),
        _ => Png(raster),
    };

    private static PictureFile Png(RasterPicture raster) => new(PngWriter.Write(PngImage.Of(raster)), "image/png", ".png", raster.WidthPx, raster.HeightPx);

    /// <summary>
    /// A JPEG file as it is kept, with a header that says nothing but that it is one (ISO/IEC 10918-5, 10.1): some programs know a file by it. Its
    /// colours are those that the header promises, see <see cref="JpegFile.CanBePassedOn"/>.
    /// </summary>
    private static byte[] WithFileHeader(ReadOnlySpan<byte> jpeg) =>
        [.. jpeg[..2], 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, .. jpeg[2..]];

    private static RasterPicture Unpacked(RasterPicture raster)
    {
        var rgba = RasterDecoder.ReadPixels(raster.Samples.Span, raster.WidthPx, raster.HeightPx)
            ?? throw new ArgumentException("The JPEG file of a picture is not in order.", nameof(raster));
        var alpha = raster.Alpha.Span;
        for (var i = 0; i < alpha.Length; i++)
        {
            rgba[(i * 4) + 3] = alpha[i];
        }

        var (width, height) = (raster.WidthPx, raster.HeightPx);
        var scale = Math.Sqrt((double)MostPixelsOfTransparentPhotograph / ((double)width * height));
        if (scale < 1)
        {
            var (newWidth, newHeight) = (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
            rgba = PixelScaling.Shrink(rgba, width, height, newWidth, newHeight);
            (width, height) = (newWidth, newHeight);
        }

        return PixelPacking.Pack(raster.Key, rgba, width, height);
    }
}
