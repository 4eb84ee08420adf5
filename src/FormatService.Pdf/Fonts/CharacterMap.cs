using System.Buffers.Binary;

namespace FormatService.Pdf.Fonts;

/// <summary>The table cmap of a font: which glyph a character of the basic plane has (formats 4 and 12).</summary>
internal readonly ref struct CharacterMap
{
    private readonly ReadOnlySpan<byte> _table;
    private readonly int _format;

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]); i++)
        {
            var record = cmap.Slice(4 + (8 * i), 8);
            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var encoding = BinaryPrimitives.ReadUInt16BigEndian(record[2..]);
            var table = cmap[BinaryPrimitives.ReadInt32BigEndian(record[4..])..];
            var format = BinaryPrimitives.ReadUInt16BigEndian(table);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && format is 4 or 12 && format > _format)
            {
                _table = table;
                _format = format;
            }
        }
    }

    /// <summary>The glyph of a character; 0 for none.</summary>
    public int GlyphOf(char character) => _format switch
    {
        4 => FromSegments(character),
        12 => FromGroups(character),
        _ => 0,
    };

    private int FromSegments(char character)
    {
        var doubled = UInt16(6);
        for (var i = 0; i < doubled; i += 2)
        {
            if (UInt16(14 + i) < character)
            {
                continue;
            }

            var start = UInt16(16 + doubled + i);
            if (start > character)
            {
                return 0;
            }

            var delta = UInt16(16 + (2 * doubled) + i);
            var at = 16 + (3 * doubled) + i;
            var offset = UInt16(at);
            if (offset == 0)
            {
                return (character + delta) & 0xFFFF;
            }

            var glyph = UInt16(at + offset + (2 * (character - start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private int FromGroups(char character)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(_table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = _table.Slice(16 + (12 * i), 12);
            if (BinaryPrimitives.ReadUInt32BigEndian(group[4..]) < character)
            {
                continue;
            }

            var start = BinaryPrimitives.ReadUInt32BigEndian(group);
            return start > character ? 0 : (int)(BinaryPrimitives.ReadUInt32BigEndian(group[8..]) + character - start);
        }

        return 0;
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_table[offset..]);
}
