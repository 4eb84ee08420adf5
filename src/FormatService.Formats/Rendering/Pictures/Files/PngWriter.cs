using System.Buffers.Binary;
using System.IO.Compression;
using FormatService.Pdf.Images;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Writes PNG files (ISO/IEC 15948) that hold nothing but the picture.</summary>
internal static class PngWriter
{
    // Length, type and check of a chunk.
    private const int ChunkFrame = 12;
    private const int HeaderLength = 13;

    /// <summary>The file of a picture.</summary>
    public static byte[] Write(PngImage image)
    {
        using var body = new ArtefactBuffer();
        Deflate(image, body);
        var length = Signature.Length + (3 * ChunkFrame) + HeaderLength + (int)body.Length + LengthOf(image.Palette) + LengthOf(image.PaletteAlpha);
        var file = new byte[length];
        Signature.CopyTo(file);
        var at = Signature.Length;
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        (header[8], header[9]) = ((byte)image.Depth, (byte)image.Colour);
        header[10..].Clear();
        Append(file, ref at, "IHDR"u8, header);
        if (!image.Palette.IsEmpty)
        {
            Append(file, ref at, "PLTE"u8, image.Palette.Span);
        }

        if (!image.PaletteAlpha.IsEmpty)
        {
            Append(file, ref at, "tRNS"u8, image.PaletteAlpha.Span);
        }

        body.CopyTo(file.AsSpan(at + 8));
        Frame(file, ref at, "IDAT"u8, (int)body.Length);
        Append(file, ref at, "IEND"u8, default);
        return file;
    }

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static int LengthOf(ReadOnlyMemory<byte> chunk) => chunk.IsEmpty ? 0 : ChunkFrame + chunk.Length;

    private static void Append(Span<byte> file, ref int at, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        data.CopyTo(file[(at + 8)..]);
        Frame(file, ref at, type, data.Length);
    }

    /// <summary>Writes what stands around the data of a chunk, which is there already.</summary>
    private static void Frame(Span<byte> file, ref int at, ReadOnlySpan<byte> type, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(file[at..], length);
        type.CopyTo(file[(at + 4)..]);
        BinaryPrimitives.WriteUInt32BigEndian(file[(at + 8 + length)..], PngCheck.Of(file.Slice(at + 4, 4 + length)));
        at += ChunkFrame + length;
    }

    private static void Deflate(PngImage image, Stream target)
    {
        var samples = image.Samples.Span;
        using var deflater = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true);

        // Numbers of colours are no quantities: their differences mean nothing.
        if (image.Colour != PngColour.Palette && RowPredictor.Pays(samples, image.RowLength, image.Channels))
        {
            RowPredictor.Write(deflater, samples, image.RowLength, image.Channels);
            return;
        }

        for (var at = 0; at < samples.Length; at += image.RowLength)
        {
            deflater.WriteByte(0);
            deflater.Write(samples.Slice(at, image.RowLength));
        }
    }
}
