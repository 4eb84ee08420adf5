using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Palettes whose colours have an opacity: where the picture knows few colours and few opacities, the two together make one palette.</summary>
internal static class PngPalette
{
    private const int MaxColours = 256;
    private const int Opacities = 256;

    /// <summary>A picture of few colours with its opacity in the palette; null where colours and opacities come together in too many ways.</summary>
    public static PngImage? TryWithAlpha(RasterPicture raster)
    {
        // By colour and opacity; 0 where the two were not met.
        var numbers = new ushort[raster.Palette.Length / 3 * Opacities];
        var met = new List<int>(16);
        var samples = new byte[raster.WidthPx * raster.HeightPx];
        var alpha = raster.Alpha.Span;
        for (var i = 0; i < samples.Length; i++)
        {
            // What is not seen is one colour.
            var pair = alpha[i] == 0 ? 0 : (NumberAt(raster, i) * Opacities) + alpha[i];
            if (numbers[pair] == 0)
            {
                if (met.Count == MaxColours)
                {
                    return null;
                }

                met.Add(pair);
                numbers[pair] = (ushort)met.Count;
            }

            samples[i] = (byte)(numbers[pair] - 1);
        }

        return Packed(raster, met, samples);
    }

    /// <summary>The colours of the pixels of a picture that has a palette, three bytes each.</summary>
    public static byte[] ColoursOf(RasterPicture raster)
    {
        var colours = new byte[raster.WidthPx * raster.HeightPx * 3];
        var palette = raster.Palette.Span;
        for (var i = 0; i < colours.Length / 3; i++)
        {
            palette.Slice(NumberAt(raster, i) * 3, 3).CopyTo(colours.AsSpan(i * 3));
        }

        return colours;
    }

    private static PngImage Packed(RasterPicture raster, List<int> met, byte[] numbers)
    {
        var palette = new byte[met.Count * 3];
        var alpha = new byte[met.Count];
        var fading = 0;
        for (var i = 0; i < met.Count; i++)
        {
            alpha[i] = (byte)(met[i] % Opacities);
            fading = alpha[i] < 255 ? i + 1 : fading;
            if (alpha[i] > 0)
            {
                raster.Palette.Span.Slice(met[i] / Opacities * 3, 3).CopyTo(palette.AsSpan(i * 3));
            }
        }

        var depth = met.Count <= 2 ? 1 : met.Count <= 4 ? 2 : met.Count <= 16 ? 4 : 8;
        var samples = depth == 8 ? numbers : Narrowed(numbers, raster.WidthPx, raster.HeightPx, depth);
        return new PngImage(raster.WidthPx, raster.HeightPx, PngColour.Palette, depth, samples) { Palette = palette, PaletteAlpha = alpha.AsMemory(0, fading) };
    }

    private static byte[] Narrowed(byte[] numbers, int width, int height, int depth)
    {
        var rowLength = ((width * depth) + 7) / 8;
        var narrow = new byte[rowLength * height];
        for (int y = 0, from = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++, from++)
            {
                narrow[(y * rowLength) + (x * depth / 8)] |= (byte)(numbers[from] << (8 - depth - (x * depth % 8)));
            }
        }

        return narrow;
    }

    private static int NumberAt(RasterPicture raster, int pixel)
    {
        var bits = raster.BitsPerSample;
        if (bits == 8)
        {
            return raster.Samples.Span[pixel];
        }

        var (row, column) = Math.DivRem(pixel, raster.WidthPx);
        var rowLength = ((raster.WidthPx * bits) + 7) / 8;
        var octet = raster.Samples.Span[(row * rowLength) + (column * bits / 8)];
        return (octet >> (8 - bits - (column * bits % 8))) & ((1 << bits) - 1);
    }
}
