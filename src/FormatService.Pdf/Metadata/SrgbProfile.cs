using System.Buffers.Binary;
using System.Text;

namespace FormatService.Pdf.Metadata;

/// <summary>
/// The colour profile of sRGB (IEC 61966-2-1) as ICC version 2.1, made from the numbers of the standard: the output intent of PDF/A.
/// </summary>
internal static class SrgbProfile
{
    private const int CurveEntries = 256;
    private const int HeaderLength = 128;

    /// <summary>Makes the profile; always the same bytes.</summary>
    public static byte[] Create()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(0.9505, 1.0, 1.0891)),
            // The primaries adapted to D50 by Bradford's method.
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        using var data = new MemoryStream();
        var placed = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, bytes) = tags[i];
            if (!placed.TryGetValue(bytes, out var offset))
            {
                offset = HeaderLength + table.Length + (int)data.Length;
                placed.Add(bytes, offset);
                data.Write(bytes);
                data.Write(new byte[-bytes.Length & 3]);
            }

            var record = table.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteInt32BigEndian(record[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], bytes.Length);
        }

        var header = Header(HeaderLength + table.Length + (int)data.Length);
        return [.. header, .. table, .. data.ToArray()];
    }

    private static byte[] Header(int profileLength)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, profileLength);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        // A date the format wants: that of the standard.
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24), 1999);
        header[27] = 10;
        header[29] = 18;
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        // The illuminant of the profile connection space, D50.
        WriteXyz(header.AsSpan(68), 0.9642, 1.0, 0.8249);
        return header;
    }

    private static byte[] Curve()
    {
        var curve = new byte[12 + (2 * CurveEntries)];
        Encoding.ASCII.GetBytes("curv", curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurveEntries);
        for (var i = 0; i < CurveEntries; i++)
        {
            var value = i / (CurveEntries - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + (2 * i)), (ushort)Math.Round(light * 65535));
        }

        return curve;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var bytes = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", bytes);
        WriteXyz(bytes.AsSpan(8), x, y, z);
        return bytes;
    }

    private static void WriteXyz(Span<byte> target, double x, double y, double z)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, (int)Math.Round(x * 65536));
        BinaryPrimitives.WriteInt32BigEndian(target[4..], (int)Math.Round(y * 65536));
        BinaryPrimitives.WriteInt32BigEndian(target[8..], (int)Math.Round(z * 65536));
    }

    private static byte[] Text(string text) => [.. "text"u8, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text), 0];

    // textDescriptionType: the ASCII text, then empty Unicode and Macintosh texts of fixed length.
    private static byte[] Description(string text)
    {
        var bytes = new byte[12 + text.Length + 1 + 4 + 4 + 2 + 1 + 67];
        Encoding.ASCII.GetBytes("desc", bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, bytes.AsSpan(12));
        return bytes;
    }
}
