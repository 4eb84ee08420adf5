using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Turns pixels the way the camera was held (Exif 2.3, tag Orientation).</summary>
internal static class PixelOrientation
{
    /// <summary>Whether width and height change places.</summary>
    public static bool IsTurned(SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    /// <summary>Returns RGBA pixels with the top of the picture at the top.</summary>
    public static (byte[] Pixels, int Width, int Height) MakeUpright(byte[] pixels, int width, int height, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
        {
            return (pixels, width, height);
        }

        var (newWidth, newHeight) = IsTurned(origin) ? (height, width) : (width, height);
        var upright = new byte[pixels.Length];
        for (var y = 0; y < newHeight; y++)
        {
            for (var x = 0; x < newWidth; x++)
            {
                var (fromX, fromY) = origin switch
                {
                    SKEncodedOrigin.TopRight => (width - 1 - x, y),
                    SKEncodedOrigin.BottomRight => (width - 1 - x, height - 1 - y),
                    SKEncodedOrigin.BottomLeft => (x, height - 1 - y),
                    SKEncodedOrigin.LeftTop => (y, x),
                    SKEncodedOrigin.RightTop => (y, height - 1 - x),
                    SKEncodedOrigin.RightBottom => (width - 1 - y, height - 1 - x),
                    _ => (width - 1 - y, x),
                };
                pixels.AsSpan(((fromY * width) + fromX) * 4, 4).CopyTo(upright.AsSpan(((y * newWidth) + x) * 4));
            }
        }

        return (upright, newWidth, newHeight);
    }
}
