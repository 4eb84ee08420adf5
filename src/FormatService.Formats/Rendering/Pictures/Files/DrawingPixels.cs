using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Draws pictures of shapes as pixels, for programs that draw no shapes.</summary>
internal static class DrawingPixels
{
    private const int MostPixels = 4_000_000;

    // What is sharp on paper at arm's length; a screen shows half as many.
    private const double DotsPerInch = 200;
    private const double PointsPerInch = 72;
    private const double NarrowestPt = 1;
    private const double WidestPt = 14_400;

    /// <summary>How many pixels a picture of shapes has where it is drawn at a width.</summary>
    public static (int Width, int Height) SizeOf(VectorPicture drawing, double widthPt)
    {
        var width = (widthPt > NarrowestPt ? Math.Min(widthPt, WidestPt) : NarrowestPt) * DotsPerInch / PointsPerInch;
        return Within(MostPixels, width, width * drawing.HeightToWidth);
    }

    /// <summary>Draws a picture; on fewer pixels than wanted where so many would take too long.</summary>
    public static RasterPicture Draw(VectorPicture drawing, (int Width, int Height) size)
    {
        var (width, height) = Within(DrawingWork.PixelsAllowed(drawing), size.Width, size.Height);
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* address = pixels)
            {
                using var surface = SKSurface.Create(info, (nint)address) ?? throw new InvalidOperationException("There is no room for a drawing.");
                surface.Canvas.Scale((float)(width / drawing.Width), (float)(height / drawing.Height));
                new DrawingPainter(surface.Canvas).Paint(drawing.Items);
                surface.Flush();
            }
        }

        TakeOpacityOutOf(pixels);
        return PixelPacking.Pack(drawing.Key, pixels, width, height);
    }

    private static (int Width, int Height) Within(double mostPixels, double width, double height)
    {
        var scale = Math.Min(1, Math.Sqrt(mostPixels / (width * height)));
        return scale < 1
            ? (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)))
            : ((int)Math.Ceiling(width), (int)Math.Ceiling(height));
    }

    // Colours are drawn multiplied by their opacity, and PNG stores them as they are.
    private static void TakeOpacityOutOf(byte[] pixels)
    {
        for (var i = 0; i < pixels.Length; i += 4)
        {
            int alpha = pixels[i + 3];
            if (alpha is > 0 and < 255)
            {
                pixels[i] = Colour(pixels[i], alpha);
                pixels[i + 1] = Colour(pixels[i + 1], alpha);
                pixels[i + 2] = Colour(pixels[i + 2], alpha);
            }
        }
    }

    private static byte Colour(byte multiplied, int alpha) => (byte)Math.Min(255, ((multiplied * 255) + (alpha / 2)) / alpha);
}
