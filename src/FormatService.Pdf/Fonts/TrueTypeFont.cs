using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;
using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Fonts;

/// <summary>A font with TrueType outlines, its tables found and its measures turned into those of PDF, once. Immutable.</summary>
internal sealed class TrueTypeFont
{
    private readonly FontFace _face;
    private readonly FrozenDictionary<string, Range> _tables;
    private readonly double[] _widths;
    private readonly ushort[] _glyphOfCode;
    private readonly bool _longOffsets;
    private readonly int _metricCount;

    private TrueTypeFont(FontFace face, int letterSpace, FrozenDictionary<string, Range> tables)
    {
        _face = face;
        LetterSpace = letterSpace;
        _tables = tables;
        _longOffsets = UInt16(Table("head"), 50) != 0;
        _metricCount = UInt16(Table("hhea"), 34);
        var post = Table("post");
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0;
        IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0;
        var name = string.Concat(face.PostScriptName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        PostScriptName = name.Length is > 0 and < 64 ? name : "Font";

        _widths = new double[face.GlyphCount];
        for (var glyph = 0; glyph < _widths.Length; glyph++)
        {
            _widths[glyph] = Thousandths(AdvanceOf(glyph));
        }

        _glyphOfCode = new ushort[FixedCodes.Count];
        for (var code = (int)' '; code < _glyphOfCode.Length; code++)
        {
            var character = FixedCodes.CharacterOf(code);
            if (FixedCodes.Of(character) == code && face.TryGetGlyph(character, out var glyph) && glyph < face.GlyphCount)
            {
                _glyphOfCode[code] = glyph;
            }
        }
    }

    public int UnitsPerEm => _face.UnitsPerEm;

    /// <summary>
    /// The room that every glyph has beside its own, in units of the font. It is in the widths and not between the glyphs (Tc or TJ), for readers that
    /// go by places take gaps of a tenth of the size for the ends of words.
    /// </summary>
    public int LetterSpace { get; }

    /// <summary>The name for programs, of characters that a name in PDF may have as they are.</summary>
    public string PostScriptName { get; }

    /// <summary>The box around all glyphs, in thousandths of an em.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds
    {
        get
        {
            var head = Table("head");
            return (WholeThousandths(Int16(head, 36)), WholeThousandths(Int16(head, 38)), WholeThousandths(Int16(head, 40)), WholeThousandths(Int16(head, 42)));
        }
    }

    /// <summary>In thousandths of an em, as are all measures here.</summary>
    public int Ascent => WholeThousandths(_face.Ascent);

    /// <summary>Below the baseline, so as a rule negative.</summary>
    public int Descent => -WholeThousandths(_face.Descent);

    public int CapHeight => WholeThousandths(_face.CapHeight);

    public double ItalicAngle { get; }

    public bool IsFixedPitch { get; }

    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight => _face.WeightClass;

    /// <summary>The field fsType of OS/2.</summary>
    public int EmbeddingPermissions => _face.EmbeddingPermissions;

    /// <summary>Reads a font file.</summary>
    /// <param name="face">The font.</param>
    /// <param name="letterSpace">The room that every glyph is given beside its own, in units of the font.</param>
    /// <exception cref="PdfFontException">It is damaged, or has no TrueType outlines.</exception>
    public static TrueTypeFont Read(FontFace face, int letterSpace = 0)
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
                throw new PdfFontException($"The file of the font {face.Family} {face.Weight} is not a single TrueType font. Use one file for each font.");
            }

            var tables = new Dictionary<string, Range>(StringComparer.Ordinal);
            for (var i = 0; i < UInt16(data, 4); i++)
            {
                var record = data.Slice(12 + (16 * i), 16);
                var start = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
                tables[Encoding.ASCII.GetString(record[..4])] = start..checked(start + BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            }

            return new TrueTypeFont(face, letterSpace, tables.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(face.PostScriptName, fault);
        }
    }

    /// <summary>Whether an exception is one that reading tables with wrong offsets ends in.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is ArgumentOutOfRangeException or IndexOutOfRangeException or KeyNotFoundException or OverflowException;

    /// <summary>The exception for a font whose tables contradict each other.</summary>
    public static PdfFontException Damaged(string name, Exception fault) =>
        new($"The file of the font {name} is damaged. Replace it by a fresh copy.", fault);

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="KeyNotFoundException">The font lacks it.</exception>
    public ReadOnlySpan<byte> Table(string tag) => _face.Data.Span[_tables[tag]];

    /// <summary>The advance of a glyph in thousandths of an em, to two decimals: what /W says, and so where viewers move the pen.</summary>
    public double WidthOf(int glyph) => glyph < _widths.Length ? _widths[glyph] : 0;

    /// <summary>A length in units of the font in thousandths of an em, to two decimals.</summary>
    public double Thousandths(int units) => Math.Round(units * 1000.0 / UnitsPerEm, 2);

    /// <summary>The glyph that the font's character map gives a fixed code; 0 where it has none.</summary>
    public int GlyphOfCode(int code) => _glyphOfCode[code];

    /// <summary>The advance of a glyph in units of the font, with its room. What has no advance is a mark, whose letter has the room.</summary>
    public ushort AdvanceOf(int glyph)
    {
        var own = _face.Advance((ushort)glyph);
        return (ushort)(own == 0 ? 0 : Math.Min(own + LetterSpace, ushort.MaxValue));
    }

    /// <summary>The left side bearing of a glyph in units of the font.</summary>
    public short SideBearingOf(int glyph) =>
        Int16(Table("hmtx"), glyph < _metricCount ? (4 * glyph) + 2 : (4 * _metricCount) + (2 * (glyph - _metricCount)));

    /// <summary>The outline of a glyph as glyf has it; empty for a space.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var loca = Table("loca");
        var (start, end) = _longOffsets
            ? (BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]), BinaryPrimitives.ReadInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2 * UInt16(loca, 2 * glyph), 2 * UInt16(loca, (2 * glyph) + 2));
        return Table("glyf")[start..end];
    }

    private int WholeThousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    private static ushort UInt16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    private static short Int16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);
}
