namespace FormatService.Formats.Rendering.Pictures;

/// <summary>
/// Makes pictures smaller: each new pixel is the average of the old ones under it, those at its edges by the share that is under it. In whole
/// numbers, so that every machine comes to the same bytes.
/// </summary>
internal static class PixelScaling
{
    // Shares of a pixel are counted in 1/256.
    private const int Unit = 256;

    /// <summary>Shrinks RGBA pixels. Colours are weighed by their opacity, so that what is not seen does not shine through.</summary>
    public static byte[] Shrink(byte[] rgba, int width, int height, int newWidth, int newHeight)
    {
        var result = new byte[newWidth * newHeight * 4];
        var columns = Spans(width, newWidth);
        var rows = Spans(height, newHeight);
        Span<long> sums = stackalloc long[5];
        for (var y = 0; y < newHeight; y++)
        {
            for (var x = 0; x < newWidth; x++)
            {
                sums.Clear();
                Sum(rgba, width, columns[x], rows[y], sums);
                var target = result.AsSpan(((y * newWidth) + x) * 4, 4);
                var (alpha, area) = (sums[3], sums[4]);
                for (var channel = 0; channel < 3 && alpha > 0; channel++)
                {
                    target[channel] = (byte)((sums[channel] + (alpha / 2)) / alpha);
                }

                target[3] = (byte)((alpha + (area / 2)) / area);
            }
        }

        return result;
    }

    private static void Sum(byte[] rgba, int width, Covered across, Covered down, Span<long> sums)
    {
        long red = 0, green = 0, blue = 0, opacity = 0, area = 0;
        for (var row = down.First; row <= down.Last; row++)
        {
            var rowWeight = down.WeightOf(row);
            var from = ((row * width) + across.First) * 4;
            for (var column = across.First; column <= across.Last; column++, from += 4)
            {
                var weight = rowWeight * across.WeightOf(column);
                var alpha = weight * rgba[from + 3];
                red += alpha * rgba[from];
                green += alpha * rgba[from + 1];
                blue += alpha * rgba[from + 2];
                opacity += alpha;
                area += weight;
            }
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4]) = (red, green, blue, opacity, area);
    }

    private static Covered[] Spans(int length, int newLength)
    {
        var spans = new Covered[newLength];
        for (var i = 0; i < newLength; i++)
        {
            var start = (long)i * length * Unit / newLength;
            var end = Math.Max(start + 1, (long)(i + 1) * length * Unit / newLength);
            var (first, last) = ((int)(start / Unit), (int)((end - 1) / Unit));
            spans[i] = new Covered(first, last, Math.Min(((first + 1L) * Unit) - start, end - start), end - ((long)last * Unit));
        }

        return spans;
    }

    /// <summary>The old pixels under a new one along one side, and the shares of the first and the last.</summary>
    private readonly record struct Covered(int First, int Last, long FirstWeight, long LastWeight)
    {
        public long WeightOf(int index) => index == First ? FirstWeight : index == Last ? LastWeight : Unit;
    }
}
