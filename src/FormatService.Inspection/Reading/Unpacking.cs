using System.IO.Compression;

namespace FormatService.Inspection.Reading;

/// <summary>How long packed bytes get, told without keeping them: a thousand bytes may unpack to a million.</summary>
internal static class Unpacking
{
    public static long AsLong(ReadOnlySpan<byte> packed, long longest) => packed.Length;

    // "z" stands for four bytes.
    public static long Ascii85(ReadOnlySpan<byte> packed, long longest) => packed.Length * 4L;

    public static long Flate(ReadOnlySpan<byte> packed, long longest)
    {
        if (packed.Length <= 2)
        {
            return 0;
        }

        var buffer = new byte[64 * 1024];
        long size = 0;
        try
        {
            using var inflating = new DeflateStream(new MemoryStream(packed[2..].ToArray(), writable: false), CompressionMode.Decompress);
            int read;
            while (size <= longest && (read = inflating.Read(buffer)) > 0)
            {
                size += read;
            }
        }
        catch (InvalidDataException)
        {
            // Broken later on: what came before is what there is.
        }

        return size;
    }

    public static long RunLength(ReadOnlySpan<byte> packed, long longest)
    {
        long size = 0;
        for (var i = 0; i < packed.Length && packed[i] != 128; i += packed[i] < 128 ? packed[i] + 2 : 2)
        {
            size += packed[i] < 128 ? packed[i] + 1 : 257 - packed[i];
        }

        return size;
    }

    /// <summary>Follows the codes of LZW (ISO 32000-1 7.4.4) and adds up the lengths of what they stand for.</summary>
    public static long Lzw(ReadOnlySpan<byte> packed, long longest)
    {
        const int Clear = 256, End = 257;
        Span<int> lengths = stackalloc int[4096];
        int next = 258, bits = 9, previous = 0, held = 0;
        uint buffer = 0;
        long size = 0;
        foreach (var value in packed)
        {
            buffer = (buffer << 8) | value;
            held += 8;
            if (held < bits)
            {
                continue;
            }

            held -= bits;
            var code = (int)(buffer >> held) & ((1 << bits) - 1);
            if (code == End || size > longest)
            {
                break;
            }

            if (code == Clear)
            {
                (next, bits, previous) = (258, 9, 0);
                continue;
            }

            var length = code < Clear ? 1 : code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < 4096)
            {
                lengths[next++] = previous + 1;
            }

            size += length;
            previous = length;
            bits = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return size;
    }
}
