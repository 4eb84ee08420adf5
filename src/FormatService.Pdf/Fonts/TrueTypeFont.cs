using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;
using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Fonts;

/// <summary>A font file with TrueType outlines, its tables found and its measures read once. Immutable.</summary>
internal sealed class TrueTypeFont
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly FrozenDictionary<string, Range> _tables;
    private readonly double[] _widths;
    private readonly ushort[] _glyphOfCode;
    private readonly bool _longOffsets;

    private TrueTypeFont(FontFace face, FrozenDictionary<string, Range> tables)
    {
        _data = face.Data;
        _tables = tables;
        var head = Table("head");
        UnitsPerEm = UInt16(head, 18);
        _longOffsets = UInt16(head, 50) != 0;
        Bounds = (Thousandths(Int16(head, 36)), Thousandths(Int16(head, 38)), Thousandths(Int16(head, 40)), Thousandths(Int16(head, 42)));

        var hhea = Table("hhea");
        Ascent = Thousandths(Int16(hhea, 4));
        Descent = Thousandths(Int16(hhea, 6));
        GlyphCount = UInt16(Table("maxp"), 4);
        MetricCount = UInt16(hhea, 34);
        _widths = new double[GlyphCount];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            _widths[glyph] = Math.Round(AdvanceOf(glyph) * 1000.0 / UnitsPerEm, 2);
        }

        var os2 = Table("OS/2");
        Weight = UInt16(os2, 4);
        EmbeddingRights = UInt16(os2, 8);
        CapHeight = UInt16(os2, 0) >= 2 ? Thousandths(Int16(os2, 88)) : Ascent * 3 / 4;
        var post = Table("post");
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0;
        IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0;
        PostScriptName = ReadPostScriptName(Table("name")) ?? $"{face.Family}-{face.Weight}".Replace(" ", "", StringComparison.Ordinal);

        _glyphOfCode = new ushort[FixedCodes.Count];
        var characters = new CharacterMap(Table("cmap"));
        for (var code = (int)' '; code < _glyphOfCode.Length; code++)
        {
            var character = FixedCodes.CharacterOf(code);
            if (FixedCodes.Of(character) == code && characters.GlyphOf(character) is var glyph && glyph < GlyphCount)
            {
                _glyphOfCode[code] = (ushort)glyph;
            }
        }
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>How many glyphs have an advance of their own in hmtx.</summary>
    public int MetricCount { get; }

    public string PostScriptName { get; }

    /// <summary>The box around all glyphs, in thousandths of an em.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public double ItalicAngle { get; }

    public bool IsFixedPitch { get; }

    /// <summary>The weight class of OS/2: 400 is regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>The field fsType of OS/2.</summary>
    public int EmbeddingRights { get; }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="PdfFontException">It is damaged, or has no TrueType outlines.</exception>
    public static TrueTypeFont Read(FontFace face)
    {
        try
        {
            var data = face.Data.Span;
            var version = BinaryPrimitives.ReadUInt32BigEndian(data);
            if (version == 0x4F54544F)
            {
                throw new PdfFontException($"The font {face.Family} {face.Weight} has PostScript outlines (CFF), which are not embedded. Use its TrueType version.");
            }

            if (version is not (0x00010000 or 0x74727565))
            {
                throw new PdfFontException($"The file of the font {face.Family} {face.Weight} is not a single TrueType font.");
            }

            var tables = new Dictionary<string, Range>(StringComparer.Ordinal);
            for (var i = 0; i < UInt16(data, 4); i++)
            {
                var record = data.Slice(12 + (16 * i), 16);
                var start = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
                tables[Encoding.ASCII.GetString(record[..4])] = start..(start + BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            }

            return new TrueTypeFont(face, tables.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or IndexOutOfRangeException or KeyNotFoundException or OverflowException)
        {
            throw new PdfFontException($"The file of the font {face.Family} {face.Weight} is damaged. Replace it by a fresh copy.", fault);
        }
    }

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="KeyNotFoundException">The font lacks it.</exception>
    public ReadOnlySpan<byte> Table(string tag) => _data.Span[_tables[tag]];

    /// <summary>The advance of a glyph in thousandths of an em, as /W says it.</summary>
    public double WidthOf(int glyph) => glyph < _widths.Length ? _widths[glyph] : 0;

    /// <summary>The glyph that the font's character map gives a fixed code; 0 where it has none.</summary>
    public int GlyphOfCode(int code) => _glyphOfCode[code];

    public ushort AdvanceOf(int glyph) => UInt16(Table("hmtx"), 4 * Math.Min(glyph, MetricCount - 1));

    public short SideBearingOf(int glyph) =>
        Int16(Table("hmtx"), glyph < MetricCount ? (4 * glyph) + 2 : (4 * MetricCount) + (2 * (glyph - MetricCount)));

    /// <summary>The outline of a glyph as glyf has it; empty for a space.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var loca = Table("loca");
        var (start, end) = _longOffsets
            ? (BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]), BinaryPrimitives.ReadInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2 * UInt16(loca, 2 * glyph), 2 * UInt16(loca, (2 * glyph) + 2));
        return Table("glyf")[start..end];
    }

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    private static string? ReadPostScriptName(ReadOnlySpan<byte> name)
    {
        var strings = UInt16(name, 4);
        for (var i = 0; i < UInt16(name, 2); i++)
        {
            var record = name.Slice(6 + (12 * i), 12);
            if (UInt16(record, 0) == 3 && UInt16(record, 6) == 6)
            {
                var text = Encoding.BigEndianUnicode.GetString(name.Slice(strings + UInt16(record, 10), UInt16(record, 8)));
                var allowed = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
                return allowed.Length is > 0 and < 64 ? allowed : null;
            }
        }

        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    private static short Int16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);
}
