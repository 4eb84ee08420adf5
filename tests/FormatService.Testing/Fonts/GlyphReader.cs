using System.Buffers.Binary;
using System.Text;

namespace FormatService.Testing.Fonts;

/// <summary>Reads the outlines of a TrueType font point by point, composites put together: what a rasteriser would draw.</summary>
public sealed class GlyphReader(ReadOnlyMemory<byte> file)
{
    public bool IsComposite(int glyph) => Outline(glyph) is { IsEmpty: false } outline && Int16(outline, 0) < 0;

    /// <summary>The glyph that a composite of nothing else sets somewhere else: a mark at its height; null for any other glyph.</summary>
    public int? LoneComponentOf(int glyph) =>
        IsComposite(glyph) && (UInt16(Outline(glyph), 10) & 0x20) == 0 ? UInt16(Outline(glyph), 12) : null;

    public (int Advance, int SideBearing) MetricsOf(int glyph)
    {
        var count = UInt16(Table("hhea"), 34);
        var hmtx = Table("hmtx");
        return (UInt16(hmtx, 4 * Math.Min(glyph, count - 1)), glyph < count ? Int16(hmtx, (4 * glyph) + 2) : Int16(hmtx, (4 * count) + (2 * (glyph - count))));
    }

    /// <summary>How many units make the size of the font.</summary>
    public int UnitsPerEm => UInt16(Table("head"), 18);

    /// <summary>The box that the outline says it keeps to, in units of the font; null where there is no ink.</summary>
    public (int Left, int Bottom, int Right, int Top)? BoundsOf(int glyph) =>
        Outline(glyph) is { IsEmpty: false } outline ? (Int16(outline, 2), Int16(outline, 4), Int16(outline, 6), Int16(outline, 8)) : null;

    /// <summary>The contours as text: for each, its points with their places, on the curve or off it.</summary>
    public string ContoursOf(int glyph)
    {
        var text = new StringBuilder();
        Append(text, glyph);
        return text.ToString();
    }

    /// <summary>The glyph of a character by the font's own table (cmap of format 4 or 12); 0 where there is none.</summary>
    public int GlyphOf(int codePoint)
    {
        var cmap = Table("cmap");
        for (var i = 0; i < UInt16(cmap, 2); i++)
        {
            var table = cmap[BinaryPrimitives.ReadInt32BigEndian(cmap[(8 + (8 * i))..])..];
            var glyph = UInt16(table, 0) switch
            {
                4 => InSegments(table, codePoint),
                12 => InGroups(table, codePoint),
                _ => 0,
            };
            if (glyph != 0)
            {
                return glyph;
            }
        }

        return 0;
    }

    private static int InSegments(ReadOnlySpan<byte> table, int codePoint)
    {
        var segments = UInt16(table, 6) / 2;
        for (var i = 0; i < segments; i++)
        {
            if (codePoint > UInt16(table, 14 + (2 * i)))
            {
                continue;
            }

            var start = UInt16(table, 16 + (2 * (segments + i)));
            var delta = UInt16(table, 16 + (2 * ((2 * segments) + i)));
            var rangeAt = 16 + (2 * ((3 * segments) + i));
            var range = UInt16(table, rangeAt);
            var glyph = codePoint < start ? 0 : range == 0 ? codePoint : UInt16(table, rangeAt + range + (2 * (codePoint - start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private static int InGroups(ReadOnlySpan<byte> table, int codePoint)
    {
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(table[12..]); i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            var start = BinaryPrimitives.ReadInt32BigEndian(group);
            if (codePoint >= start && codePoint <= BinaryPrimitives.ReadInt32BigEndian(group[4..]))
            {
                return BinaryPrimitives.ReadInt32BigEndian(group[8..]) + codePoint - start;
            }
        }

        return 0;
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
