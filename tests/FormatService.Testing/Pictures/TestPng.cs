using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FormatService.Testing.Pictures;

/// <summary>Writes PNG files of every colour type and depth, interlaced or not (ISO/IEC 15948).</summary>
public sealed class TestPng(int width, int height, int colourType, int depth)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly List<(string Type, byte[] Data)> _chunks = [];

    /// <summary>The samples of the pixel at a place, each of so many bits as the depth says.</summary>
    public required Func<int, int, int[]> Pixel { get; init; }

    public bool IsInterlaced { get; init; }

    /// <summary>Adds a chunk before the pixels: PLTE, tRNS, gAMA.</summary>
    public TestPng With(string type, params byte[] data)
    {
        _chunks.Add((type, data));
        return this;
    }

    /// <summary>A red rectangle.</summary>
    public static byte[] Solid(int width, int height) => new TestPng(width, height, 2, 8) { Pixel = (_, _) => [0xC0, 0, 0] }.ToBytes();

    /// <summary>A file that claims a size and has no pixels: what is unpacked by trust would fill the memory.</summary>
    public static byte[] Claiming(int width, int height)
    {
        using var file = new MemoryStream();
        WriteStart(file, width, height, 8, 2, isInterlaced: false);
        WriteChunk(file, "IDAT", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);
        return file.ToArray();
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        WriteStart(file, width, height, depth, colourType, IsInterlaced);
        foreach (var (type, data) in _chunks)
        {
            WriteChunk(file, type, data);
        }

        using var pixels = new MemoryStream();
        using (var deflater = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var pass in IsInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                WritePass(deflater, pass);
            }
        }

        WriteChunk(file, "IDAT", pixels.ToArray());
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private void WritePass(Stream target, (int X, int Y, int StepX, int StepY) pass)
    {
        for (var y = pass.Y; y < height && pass.X < width; y += pass.StepY)
        {
            var bits = new List<bool>();
            for (var x = pass.X; x < width; x += pass.StepX)
            {
                foreach (var sample in Pixel(x, y))
                {
                    for (var bit = depth - 1; bit >= 0; bit--)
                    {
                        bits.Add((sample >> bit & 1) != 0);
                    }
                }
            }

            var row = new byte[1 + ((bits.Count + 7) / 8)];
            for (var i = 0; i < bits.Count; i++)
            {
                row[1 + (i / 8)] |= (byte)(bits[i] ? 0x80 >> (i % 8) : 0);
            }

            target.Write(row);
        }
    }

    private static void WriteStart(Stream file, int width, int height, int depth, int colourType, bool isInterlaced)
    {
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colourType, (byte)(isInterlaced ? 1 : 0));
        WriteChunk(file, "IHDR", header);
    }

    private static void WriteChunk(Stream file, string type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
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
