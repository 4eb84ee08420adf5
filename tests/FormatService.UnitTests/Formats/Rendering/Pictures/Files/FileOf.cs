using System.Text;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Files;

/// <summary>Makes files of pictures and looks into them.</summary>
internal static class FileOf
{
    private const double WidthPt = 240;

    public static PictureFile Pixels(PagePicture picture) => new PictureFiles().Of(picture, WidthPt).Pixels;

    public static PictureFile Pixels(byte[] file) => Pixels(Pictures.Pixels.Raster(file));

    public static string Drawing(PagePicture picture) => Encoding.UTF8.GetString(new PictureFiles().Of(picture, WidthPt).Drawing!.Content.Span);

    /// <summary>Red, green, blue and opacity, four bytes a pixel, as another decoder than ours sees them.</summary>
    public static byte[] Rgba(PictureFile file)
    {
        using var codec = SKCodec.Create(new MemoryStream(file.Content.ToArray()));
        Assert.NotNull(codec);
        Assert.Equal((file.WidthPx, file.HeightPx), (codec.Info.Width, codec.Info.Height));
        var info = new SKImageInfo(file.WidthPx, file.HeightPx, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var bitmap = new SKBitmap(info);
        Assert.Equal(SKCodecResult.Success, codec.GetPixels(info, bitmap.GetPixels()));
        return bitmap.GetPixelSpan().ToArray();
    }

    /// <summary>The same of a decoded picture, pixel by pixel; what is not seen has no colour.</summary>
    public static byte[] Rgba(RasterPicture raster)
    {
        var rgba = new byte[raster.WidthPx * raster.HeightPx * 4];
        for (var i = 0; i < rgba.Length / 4; i++)
        {
            var (red, green, blue, alpha) = Pictures.Pixels.At(raster, i % raster.WidthPx, i / raster.WidthPx);
            var shown = alpha == 0 ? 0 : 1;
            (rgba[i * 4], rgba[(i * 4) + 1], rgba[(i * 4) + 2], rgba[(i * 4) + 3]) = ((byte)(red * shown), (byte)(green * shown), (byte)(blue * shown), (byte)alpha);
        }

        return rgba;
    }

    public static (byte Depth, byte Colour) PngKind(PictureFile file) => (file.Content.Span[24], file.Content.Span[25]);

    public static bool Holds(PictureFile file, string words) => file.Content.Span.IndexOf(Encoding.Latin1.GetBytes(words)) >= 0;
}
