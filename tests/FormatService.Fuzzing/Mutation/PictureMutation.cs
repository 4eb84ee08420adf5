using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Changes pictures by their parts, and puts right what would be refused at the first look: checksums and lengths.</summary>
internal static class PictureMutation
{
    public static byte[] Mutate(byte[] input, byte[] other, Dice dice) => PictureSignature.Of(input) switch
    {
        PictureKind.Svg when !dice.OneIn(10) => TextMutation.Mutate(input, other, dice, Tokens.Svg),
        PictureKind.Png when !dice.OneIn(5) => MutatePng(input, other, dice),
        PictureKind.Jpeg when !dice.OneIn(4) => MutateJpeg(input, dice),
        PictureKind.WebP when !dice.OneIn(4) => MutateWebP(input, other, dice),
        _ => ByteMutation.Mutate(input, other, dice, Tokens.Picture),
    };

    private static byte[] MutatePng(byte[] input, byte[] other, Dice dice)
    {
        var chunks = Chunks(input);
        if (chunks.Count == 0)
        {
            return ByteMutation.Mutate(input, other, dice, Tokens.Picture);
        }

        var at = dice.Next(chunks.Count);
        var (type, data) = chunks[at];
        switch (dice.Next(9))
        {
            case 0 when chunks.Count > 1:
                chunks.RemoveAt(at);
                break;
            case 1:
                chunks.Insert(dice.Next(chunks.Count + 1), chunks[at]);
                break;
            case 2 when chunks.Count > 1:
                (chunks[at], chunks[0]) = (chunks[0], chunks[at]);
                break;
            case 3:
                chunks[at] = (dice.Pick(Tokens.Picture)[..4], data);
                break;
            case 4 when Chunks(other) is { Count: > 0 } others:
                chunks.Insert(dice.Next(chunks.Count + 1), dice.Pick(others));
                break;
            case 5 or 6 when type == "IDAT" && Inflate(data) is { } rows:
                chunks[at] = (type, Deflate(ByteMutation.Mutate(rows, other, dice, Tokens.Picture)));
                break;
            default:
                chunks[at] = (type, data.Length == 0 ? [(byte)dice.Next(256)] : ByteMutation.Mutate(data, other, dice, Tokens.Picture));
                break;
        }

        return Join(chunks);
    }

    private static List<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - 12)
            {
                break;
            }

            chunks.Add((Encoding.Latin1.GetString(png, at + 4, 4), png.AsSpan(at + 8, (int)length).ToArray()));
            at += 12 + (int)length;
        }

        return chunks;
    }

    private static byte[] Join(List<(string Type, byte[] Data)> chunks)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> number = stackalloc byte[4];
        foreach (var (type, data) in chunks)
        {
            BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
            file.Write(number);
            byte[] body = [.. Encoding.Latin1.GetBytes(type), .. data];
            file.Write(body);
            BinaryPrimitives.WriteUInt32BigEndian(number, Checksum.Of(body));
            file.Write(number);
        }

        return file.ToArray();
    }

    private static byte[]? Inflate(byte[] data)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            var rows = new byte[256 * 1024];
            return rows[..stream.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Deflate(byte[] rows)
    {
        using var target = new MemoryStream();
        using (var stream = new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(rows);
        }

        return target.ToArray();
    }

    // Segments begin with FF and a marker; those from C0 to FE, but for D0 to D9, tell their length.
    private static byte[] MutateJpeg(byte[] input, Dice dice)
    {
        var starts = new List<(int At, int Length)>();
        for (var at = 2; at + 4 <= input.Length && input[at] == 0xFF && input[at + 1] != 0xDA;)
        {
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(input.AsSpan(at + 2));
            starts.Add((at, Math.Min(length, input.Length - at)));
            at += length;
        }

        if (starts.Count == 0)
        {
            return ByteMutation.Mutate(input, [], dice, Tokens.Picture);
        }

        var bytes = input.ToList();
        var (start, size) = dice.Pick(starts);
        var segment = input.AsSpan(start, size).ToArray();
        switch (dice.Next(6))
        {
            case 0:
                bytes.RemoveRange(start, size);
                break;
            case 1:
                bytes.InsertRange(dice.Pick(starts).At, segment);
                break;
            case 2:
                bytes[start + 1] = (byte)(0xC0 + dice.Next(64));
                break;
            case 3:
                bytes[start + 2 + dice.Next(2)] = (byte)dice.Next(256);
                break;
            default:
                var changed = ByteMutation.Mutate(segment[Math.Min(4, size)..], [], dice, Tokens.Picture);
                bytes.RemoveRange(start, size);
                bytes.InsertRange(start, [segment[0], segment[1], (byte)((changed.Length + 2) >> 8), (byte)(changed.Length + 2), .. changed]);
                break;
        }

        return [.. bytes];
    }

    private static byte[] MutateWebP(byte[] input, byte[] other, Dice dice)
    {
        byte[] file = [.. input[..12], .. ByteMutation.Mutate(input[12..], other, dice, Tokens.Picture)];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
