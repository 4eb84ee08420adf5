using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Stores pixels in as few channels and bits as they use.</summary>
internal static class PixelPacking
{
    private const int MaxColours = 256;

    // Shades of grey are near one another, which deflates better than their numbers do.
    private const int MaxGreys = 16;

    /// <summary>Packs RGBA pixels: a palette for few colours, grey where no pixel has colour, without opacity where all are opaque.</summary>
    public static RasterPicture Pack(string key, byte[] rgba, int width, int height)
    {
        var (isGrey, isOpaque) = (true, true);
        for (var i = 0; i < rgba.Length && (isGrey || isOpaque); i += 4)
        {
            isGrey &= rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2];
            isOpaque &= rgba[i + 3] == 255;
        }

        var alpha = isOpaque ? [] : AlphaOf(rgba);
        var palette = new Palette();
        if (palette.TryAddAll(rgba, isGrey ? MaxGreys : MaxColours))
        {
            var bits = palette.Count <= 2 ? 1 : palette.Count <= 4 ? 2 : palette.Count <= 16 ? 4 : 8;
            return new RasterPicture(key, width, height, RasterFormat.Indexed, NumbersOf(rgba, palette, width, height, bits), alpha)
            {
                Palette = palette.ToBytes(),
                BitsPerSample = bits,
            };
        }

        var samples = new byte[width * height * (isGrey ? 1 : 3)];
        for (int from = 0, to = 0; from < rgba.Length; from += 4)
        {
            samples[to++] = rgba[from];
            if (!isGrey)
            {
                samples[to++] = rgba[from + 1];
                samples[to++] = rgba[from + 2];
            }
        }

        return new RasterPicture(key, width, height, isGrey ? RasterFormat.Gray8 : RasterFormat.Rgb24, samples, alpha);
    }

    private static byte[] AlphaOf(byte[] rgba)
    {
        var alpha = new byte[rgba.Length / 4];
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = rgba[(i * 4) + 3];
        }

        return alpha;
    }

    private static byte[] NumbersOf(byte[] rgba, Palette palette, int width, int height, int bits)
    {
        var rowLength = ((width * bits) + 7) / 8;
        var numbers = new byte[rowLength * height];
        for (int y = 0, from = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++, from += 4)
            {
                numbers[(y * rowLength) + (x * bits / 8)] |= (byte)(palette.NumberOf(rgba, from) << (8 - bits - (x * bits % 8)));
            }
        }

        return numbers;
    }

    /// <summary>The colours of a picture in the order in which they are met.</summary>
    private sealed class Palette
    {
        private readonly Dictionary<int, int> _numbers = [];
        private readonly List<int> _colours = [];
        private int _lastColour = -1;
        private int _lastNumber;

        public int Count => _colours.Count;

        public bool TryAddAll(byte[] rgba, int most)
        {
            for (var i = 0; i < rgba.Length; i += 4)
            {
                NumberOf(rgba, i);
                if (_colours.Count > most)
                {
                    return false;
                }
            }

            return true;
        }

        public int NumberOf(byte[] rgba, int at)
        {
            var colour = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
            if (colour == _lastColour)
            {
                return _lastNumber;
            }

            if (!_numbers.TryGetValue(colour, out var number))
            {
                number = _colours.Count;
                _colours.Add(colour);
                _numbers.Add(colour, number);
            }

            (_lastColour, _lastNumber) = (colour, number);
            return number;
        }

        public byte[] ToBytes() => [.. _colours.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })];
    }
}
