using System.Buffers.Binary;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>What a JPEG file says about itself before its pixels (ITU-T T.81, annex B).</summary>
internal readonly record struct JpegHeader(int Width, int Height, int Components, int Precision)
{
    /// <summary>
    /// Whether the file can go into a page as it is. CMYK cannot: its meaning depends on a printing condition, and PDF/A-2 (6.2.4.3)
    /// allows device colours of one kind only in a file.
    /// </summary>
    public bool CanBePassedOn(int decodedWidth, int decodedHeight) =>
        Components is 1 or 3 && Precision == 8 && Width == decodedWidth && Height == decodedHeight;

    /// <summary>Reads the frame header; false when there is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> file, out JpegHeader header)
    {
        header = default;
        var at = 2;
        while (at + 4 <= file.Length)
        {
            if (file[at] != 0xFF)
            {
                return false;
            }

            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            // SOF0 to SOF2 are what PDF readers decode: baseline, extended sequential and progressive, with Huffman coding.
            if (marker is 0xC0 or 0xC1 or 0xC2)
            {
                if (length < 8 || at + 10 > file.Length)
                {
                    return false;
                }

                var frame = file[(at + 4)..];
                header = new JpegHeader(
                    BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), frame[5], frame[0]);
                return true;
            }

            if (marker is 0xD9 or 0xDA || length < 2)
            {
                return false;
            }

            at += 2 + length;
        }

        return false;
    }
}
