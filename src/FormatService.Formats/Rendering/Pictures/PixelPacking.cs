using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Stores pixels in as few channels as they use.</summary>
internal static class PixelPacking
{
    /// <summary>Packs RGBA pixels: grey where no pixel has colour, without opacity where all are opaque.</summary>
    public static RasterPicture Pack(string key, byte[] rgba, int width, int height)
    {
        var (isGrey, isOpaque) = (true, true);
        for (var i = 0; i < rgba.Length && (isGrey || isOpaque); i += 4)
        {
            isGrey &= rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2];
            isOpaque &= rgba[i + 3] == 255;
        }

        var count = width * height;
        var alpha = isOpaque ? [] : new byte[count];
        var samples = new byte[isGrey ? count : count * 3];
        for (int from = 0, to = 0, pixel = 0; from < rgba.Length; from += 4, pixel++)
        {
            samples[to++] = rgba[from];
            if (!isGrey)
            {
                samples[to++] = rgba[from + 1];
                samples[to++] = rgba[from + 2];
            }

            if (!isOpaque)
            {
                alpha[pixel] = rgba[from + 3];
            }
        }

        return new RasterPicture(key, width, height, isGrey ? RasterFormat.Gray8 : RasterFormat.Rgb24, samples, alpha);
    }
}
