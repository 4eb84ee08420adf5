using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Pdf;

/// <summary>Small pictures for tests.</summary>
internal static class Pictures
{
    public static RasterPicture Gradient(int width = 40, int height = 30, bool withAlpha = false)
    {
        var samples = new byte[width * height * 3];
        var alpha = withAlpha ? new byte[width * height] : [];
        for (var i = 0; i < width * height; i++)
        {
            samples[3 * i] = (byte)(i % width * 255 / width);
            samples[(3 * i) + 1] = (byte)(i / width * 255 / height);
            samples[(3 * i) + 2] = 200;
            if (withAlpha)
            {
                alpha[i] = (byte)(i % width * 255 / width);
            }
        }

        return new RasterPicture($"gradient {width} {height} {withAlpha}", width, height, RasterFormat.Rgb24, samples, alpha);
    }

    public static RasterPicture Gray(int width = 16, int height = 16)
    {
        var samples = new byte[width * height];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (byte)(i * 7);
        }

        return new RasterPicture($"gray {width} {height}", width, height, RasterFormat.Gray8, samples, default);
    }

    /// <summary>A JPEG of 8 by 8 pixels, all of one grey.</summary>
    public static RasterPicture Jpeg() => new("jpeg", 8, 8, RasterFormat.JpegGray, GrayJpeg, default);

    // A baseline JPEG of one block: quantisation of ones, the smallest Huffman tables, a DC difference of zero, end of block.
    private static byte[] GrayJpeg =>
    [
        0xFF, 0xD8,
        0xFF, 0xDB, 0x00, 0x43, 0x00, .. Enumerable.Repeat((byte)1, 64),
        0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x00, 0x08, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00,
        0xFF, 0xC4, 0x00, 0x14, 0x00, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00,
        0xFF, 0xC4, 0x00, 0x14, 0x10, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00,
        0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00,
        0x3F,
        0xFF, 0xD9,
    ];
}
