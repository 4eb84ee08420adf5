using System.Buffers.Binary;

namespace FormatService.Typesetting.Fonts;

/// <summary>The tables of an OpenType file, by their four-letter names. A table that the file lacks, or that lies outside it, is empty.</summary>
internal readonly ref struct SfntTables(ReadOnlySpan<byte> file)
{
    private const int DirectoryStart = 12;
    private const int RecordLength = 16;
    private readonly ReadOnlySpan<byte> _file = file;

    public static ushort U16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    public static short I16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    public static uint U32(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt32BigEndian(table[offset..]);

    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> tag) => _file[Place(tag)];

    /// <summary>Where a table lies; an empty range where the file lacks it.</summary>
    public Range Place(ReadOnlySpan<byte> tag)
    {
        if (_file.Length < DirectoryStart)
        {
            return 0..0;
        }

        int count = U16(_file, 4);
        for (var i = 0; i < count && DirectoryStart + ((i + 1) * RecordLength) <= _file.Length; i++)
        {
            var record = _file.Slice(DirectoryStart + (i * RecordLength), RecordLength);
            if (record[..4].SequenceEqual(tag))
            {
                long offset = U32(record, 8);
                long length = U32(record, 12);
                return offset + length <= _file.Length ? (int)offset..(int)(offset + length) : 0..0;
            }
        }

        return 0..0;
    }
}
