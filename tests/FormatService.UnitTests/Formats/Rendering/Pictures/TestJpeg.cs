using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

/// <summary>Makes JPEG files, and puts into them what cameras put there.</summary>
internal static class TestJpeg
{
    /// <summary>A picture whose left half is red and whose right half is blue; the top left corner is white.</summary>
    public static byte[] Of(int width, int height, SKColorSpace? space = null, bool isGrey = false)
    {
        var info = new SKImageInfo(width, height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque, space);
        using var bitmap = new SKBitmap(info);
        using (var canvas = new SKCanvas(bitmap))
        {
            Fill(canvas, new SKRectI(0, 0, width / 2, height), new SKColor(200, 30, 30), space);
            Fill(canvas, new SKRectI(width / 2, 0, width, height), new SKColor(30, 60, 200), space);
            Fill(canvas, new SKRectI(0, 0, width / 4, height / 4), SKColors.White, space);
        }

        using var pixmap = bitmap.PeekPixels();
        return pixmap.Encode(new SKJpegEncoderOptions(95, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore))!.ToArray();
    }

    // In the space of the picture itself, so that the numbers are those in the file.
    private static void Fill(SKCanvas canvas, SKRectI box, SKColor colour, SKColorSpace? space)
    {
        using var paint = new SKPaint();
        paint.SetColor(colour, space ?? SKColorSpace.CreateSrgb());
        canvas.DrawRect(box, paint);
    }

    /// <summary>Noise, which is as large as a JPEG gets.</summary>
    public static byte[] Noise(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var pixels = new byte[width * height * 4];
        new Random(7).NextBytes(pixels);
        for (var i = 3; i < pixels.Length; i += 4)
        {
            pixels[i] = 255;
        }

        System.Runtime.InteropServices.Marshal.Copy(pixels, 0, bitmap.GetPixels(), pixels.Length);
        using var pixmap = bitmap.PeekPixels();
        return pixmap.Encode(new SKJpegEncoderOptions(98, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore))!.ToArray();
    }

    /// <summary>Adds how the camera was held, and where.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation)
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0x01, 0x0E, 0, 2, 0, 0, 0, 16, 0, 0, 0, 38,
            0, 0, 0, 0, .. Encoding.ASCII.GetBytes("GPS 51.5 N 0.1 W"),
        ];
        return WithSegment(jpeg, 0xE1, [.. "Exif"u8, 0, 0, .. tiff]);
    }

    /// <summary>Adds a segment behind the start of the file.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] data)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(data.Length + 2));
        return [.. jpeg[..2], 0xFF, marker, .. length, .. data, .. jpeg[2..]];
    }
}
