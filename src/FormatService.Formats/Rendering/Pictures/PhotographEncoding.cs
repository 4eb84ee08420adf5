using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Encodes photographs that cannot be passed on as JPEG: deflated they would take five times as much.</summary>
internal static class PhotographEncoding
{
    private const int Quality = 88;
    private const int FewSamples = 32 * 1024;
    private const int LargeDeflated = 600 * 1024;

    /// <summary>Whether a picture is better stored as JPEG: one that was lossy before, or that takes much room deflated.</summary>
    /// <param name="file">The file it comes from.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="shrunk">Which share of its pixels is kept.</param>
    /// <param name="raster">The pixels.</param>
    public static bool Pays(ReadOnlySpan<byte> file, PictureKind kind, double shrunk, RasterPicture raster) =>
        raster.Format != RasterFormat.Indexed && raster.Samples.Length > FewSamples && kind switch
        {
            PictureKind.Jpeg => true,
            // “VP8L” is the lossless kind; in the extended kind the picture itself comes later.
            PictureKind.WebP => file[..Math.Min(file.Length, 4096)].IndexOf("VP8L"u8) < 0,
            // Its own length tells how it deflates.
            _ => file.Length * shrunk > LargeDeflated,
        };

    /// <summary>Encodes the colours of a picture; its opacity is kept as it is.</summary>
    public static RasterPicture Encode(RasterPicture raster, byte[] rgba)
    {
        var isGrey = raster.Format == RasterFormat.Gray8;
        var info = new SKImageInfo(raster.WidthPx, raster.HeightPx, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, isGrey ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        var options = new SKJpegEncoderOptions(Quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore);
        unsafe
        {
            fixed (byte* address = isGrey ? raster.Samples.Span : rgba.AsSpan())
            {
                using var pixmap = new SKPixmap(info, (nint)address);
                using var data = pixmap.Encode(options) ?? throw new InvalidOperationException("The encoder of JPEG failed.");
                var jpeg = JpegFile.Read(data.AsSpan()) ?? throw new InvalidOperationException("The encoder made a JPEG file that is not in order.");
                return jpeg.Stripped.Length >= raster.Samples.Length
                    ? raster
                    : raster with { Format = isGrey ? RasterFormat.JpegGray : RasterFormat.JpegRgb, Samples = jpeg.Stripped };
            }
        }
    }
}
