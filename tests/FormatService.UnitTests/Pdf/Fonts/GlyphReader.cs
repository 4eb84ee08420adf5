using System.Buffers.Binary;
using System.Text;

namespace FormatService.UnitTests.Pdf.Fonts;

/// <summary>Reads the outlines of a TrueType font point by point, composites put together: what a rasteriser would draw.</summary>
internal sealed class GlyphReader(ReadOnlyMemory<byte> file)
{
    public bool IsComposite(int glyph) => Outline(glyph) is { IsEmpty: false } outline && Int16(outline, 0) < 0;

    public (int Advance, int SideBearing) MetricsOf(int glyph)
    {
        var count = UInt16(Table("hhea"), 34);
        var hmtx = Table("hmtx");
        return (UInt16(hmtx, 4 * Math.Min(glyph, count - 1)), glyph < count ? Int16(hmtx, (4 * glyph) + 2) : Int16(hmtx, (4 * count) + (2 * (glyph - count))));
    }

    /// <summary>The contours as text: for each, its points with their places, on the curve or off it.</summary>
    public string ContoursOf(int glyph)
    {
        var text = new StringBuilder();
        Append(text, glyph);
        return text.ToString();
    }

    private void Append(StringBuilder text, int glyph)
    {
        var outline = Outline(glyph);
        if (outline.IsEmpty)
        {
            return;
        }

        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"box {Int16(outline, 2)} {Int16(outline, 4)} {Int16(outline, 6)} {Int16(outline, 8)};");
        if (Int16(outline, 0) >= 0)
        {
            AppendSimple(text, outline);
            return;
        }

        int flags, at = 10;
        do
        {
            flags = UInt16(outline, at);
            var component = UInt16(outline, at + 2);
            var length = ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            text.Append(Convert.ToHexString(outline.Slice(at + 4, length))).Append('[');
            Append(text, component);
            text.Append(']');
            at += 4 + length;
        }
        while ((flags & 0x20) != 0);
    }

    private static void AppendSimple(StringBuilder text, ReadOnlySpan<byte> outline)
    {
        var contours = Int16(outline, 0);
        var points = UInt16(outline, 8 + (2 * contours)) + 1;
        text.Append(Convert.ToHexString(outline.Slice(10, 2 * contours)));
        var at = 12 + (2 * contours) + UInt16(outline, 10 + (2 * contours));
        var flags = new List<byte>();
        while (flags.Count < points)
        {
            var flag = outline[at++];
            flags.AddRange(Enumerable.Repeat(flag, 1 + ((flag & 8) != 0 ? outline[at++] : 0)));
        }

        foreach (var (isShort, isSame) in new[] { (2, 16), (4, 32) })
        {
            var place = 0;
            foreach (var flag in flags)
            {
                if ((flag & isShort) != 0)
                {
                    place += (flag & isSame) != 0 ? outline[at++] : -outline[at++];
                }
                else if ((flag & isSame) == 0)
                {
                    place += Int16(outline, at);
                    at += 2;
                }

                text.Append(place).Append((flag & 1) != 0 ? '.' : '~');
            }
        }
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var isLong = UInt16(Table("head"), 50) != 0;
        int At(ReadOnlySpan<byte> table, int index) => isLong ? BinaryPrimitives.ReadInt32BigEndian(table[(4 * index)..]) : 2 * UInt16(table, 2 * index);
        return Table("glyf")[At(loca, glyph)..At(loca, glyph + 1)];
    }

    private ReadOnlySpan<byte> Table(string tag)
    {
        var data = file.Span;
        for (var i = 0; i < UInt16(data, 4); i++)
        {
            var record = data.Slice(12 + (16 * i), 16);
            if (Encoding.ASCII.GetString(record[..4]) == tag)
            {
                return data.Slice(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            }
        }

        throw new InvalidDataException($"The font has no table {tag}.");
    }

    private static int UInt16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    private static int Int16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);
}
