using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FormatService.EndToEndTests;

/// <summary>Writes pictures, good and bad.</summary>
public static class Png
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A red rectangle.</summary>
    public static byte[] Solid(int width, int height)
    {
        var row = new byte[1 + (width * 3)];
        for (var i = 1; i < row.Length; i += 3)
        {
            row[i] = 0xC0;
        }

        var pixels = new MemoryStream();
        using (var deflate = new ZLibStream(pixels, CompressionLevel.Fastest))
        {
            for (var y = 0; y < height; y++)
            {
                deflate.Write(row);
            }
        }

        return Of(width, height, pixels.ToArray());
    }

    /// <summary>A file that claims a size and has next to no pixels: what is unpacked by trust would fill the memory.</summary>
    public static byte[] Claiming(int width, int height) => Of(width, height, [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);

    private static byte[] Of(int width, int height, byte[] pixels)
    {
        var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", pixels);
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(Stream png, string type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var octet in data)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
