using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

/// <summary>Decodes pictures and tells the colours of their pixels, however they are stored.</summary>
internal static class Pixels
{
    /// <summary>The text of an A4 page with margins of 20 mm.</summary>
    public static PictureRoom A4 { get; } = new(481.89, 582);

    public static PictureDecoding Decode(byte[] file, PictureRoom? room = null) => new PictureDecoder().Decode(Picture.FromBytes(file), room ?? A4);

    public static RasterPicture Raster(byte[] file, PictureRoom? room = null)
    {
        var decoding = Decode(file, room);
        Assert.True(decoding.Refusals.IsEmpty, string.Join("; ", decoding.Refusals));
        return Assert.IsType<RasterPicture>(decoding.Picture);
    }

    /// <summary>Red, green, blue and opacity at a place.</summary>
    public static (int Red, int Green, int Blue, int Alpha) At(RasterPicture raster, int x, int y)
    {
        var alpha = raster.Alpha.IsEmpty ? 255 : raster.Alpha.Span[(y * raster.WidthPx) + x];
        var samples = raster.Samples.Span;
        switch (raster.Format)
        {
            case RasterFormat.Gray8:
                var level = samples[(y * raster.WidthPx) + x];
                return (level, level, level, alpha);
            case RasterFormat.Rgb24:
                var at = ((y * raster.WidthPx) + x) * 3;
                return (samples[at], samples[at + 1], samples[at + 2], alpha);
            case RasterFormat.Indexed:
                var bit = x * raster.BitsPerSample;
                var row = ((raster.WidthPx * raster.BitsPerSample) + 7) / 8;
                var number = samples[(y * row) + (bit / 8)] >> (8 - raster.BitsPerSample - (bit % 8)) & ((1 << raster.BitsPerSample) - 1);
                var colour = raster.Palette.Span.Slice(number * 3, 3);
                return (colour[0], colour[1], colour[2], alpha);
            default:
                using (var bitmap = SKBitmap.Decode(samples))
                {
                    var pixel = bitmap.GetPixel(x, y);
                    return (pixel.Red, pixel.Green, pixel.Blue, alpha);
                }
        }
    }

    public static void AssertNear((int Red, int Green, int Blue) expected, RasterPicture raster, int x, int y, int tolerance = 12)
    {
        var (red, green, blue, _) = At(raster, x, y);
        Assert.True(
            Math.Abs(red - expected.Red) <= tolerance && Math.Abs(green - expected.Green) <= tolerance && Math.Abs(blue - expected.Blue) <= tolerance,
            $"{(red, green, blue)} at {(x, y)} in place of {expected}");
    }
}
