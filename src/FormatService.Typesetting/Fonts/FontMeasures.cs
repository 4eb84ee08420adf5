using System.Text;
using static FormatService.Typesetting.Fonts.SfntTables;

namespace FormatService.Typesetting.Fonts;

/// <summary>What a font file says about its measures. Lengths are in units of the font.</summary>
internal sealed class FontMeasures
{
    private readonly ReadOnlyMemory<byte> _locations;
    private readonly ReadOnlyMemory<byte> _outlines;
    private readonly bool _hasLongLocations;
    private readonly ushort[] _advances;

    /// <summary>Reads the measures of a font.</summary>
    /// <exception cref="FontLibraryException">The file is damaged.</exception>
    public FontMeasures(string family, FontWeight weight, ReadOnlyMemory<byte> data)
    {
        var tables = new SfntTables(data.Span);
        var head = tables.Find("head"u8);
        var hhea = tables.Find("hhea"u8);
        var maxp = tables.Find("maxp"u8);
        if (head.Length < 54 || hhea.Length < 36 || maxp.Length < 6 || U16(head, 18) == 0)
        {
            throw new FontLibraryException($"The file of {family} {weight} is not a font. Put back the file that came with the program.");
        }

        UnitsPerEm = U16(head, 18);
        Bounds = new FontBounds(I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        Ascent = I16(hhea, 4);
        Descent = -I16(hhea, 6);
        LineGap = I16(hhea, 8);
        GlyphCount = U16(maxp, 4);
        _advances = ReadAdvances(tables.Find("hmtx"u8), U16(hhea, 34), GlyphCount);
        _hasLongLocations = U16(head, 50) != 0;
        _locations = data[tables.Place("loca"u8)];
        _outlines = data[tables.Place("glyf"u8)];

        var os2 = tables.Find("OS/2"u8);
        EmbeddingPermissions = os2.Length >= 10 ? U16(os2, 8) : 0;
        WeightClass = os2.Length >= 6 ? U16(os2, 4) : weight == FontWeight.Bold ? 700 : 400;
        var hasCapHeight = os2.Length >= 90 && U16(os2, 0) >= 2;
        CapHeight = hasCapHeight ? I16(os2, 88) : (int)(Ascent * 0.78);
        XHeight = hasCapHeight ? I16(os2, 86) : (int)(Ascent * 0.58);

        var post = tables.Find("post"u8);
        var hasUnderline = post.Length >= 12;
        UnderlinePosition = hasUnderline ? I16(post, 8) : -UnitsPerEm / 10;
        UnderlineThickness = hasUnderline && I16(post, 10) > 0 ? I16(post, 10) : UnitsPerEm / 20;
        PostScriptName = ReadPostScriptName(tables.Find("name"u8)) ?? family + "-" + weight;
    }

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int LineGap { get; }

    public int CapHeight { get; }

    public int XHeight { get; }

    public int UnderlinePosition { get; }

    public int UnderlineThickness { get; }

    public FontBounds Bounds { get; }

    public int WeightClass { get; }

    public int EmbeddingPermissions { get; }

    /// <summary>How far the pen moves on after a glyph (hmtx).</summary>
    public int Advance(ushort glyph) => glyph < _advances.Length ? _advances[glyph] : _advances[^1];

    /// <summary>The box around the ink of a glyph (glyf); empty for a glyph without ink.</summary>
    public FontBounds Ink(ushort glyph)
    {
        var size = _hasLongLocations ? 4 : 2;
        var at = size * glyph;
        if (at + (2 * size) > _locations.Length)
        {
            return default;
        }

        var start = Location(at);
        return start < Location(at + size) && start + 10 <= _outlines.Length
            ? ReadBox(_outlines.Span[(int)start..])
            : default;
    }

    private static FontBounds ReadBox(ReadOnlySpan<byte> outline) => new(I16(outline, 2), I16(outline, 4), I16(outline, 6), I16(outline, 8));

    private long Location(int at) =>
        _hasLongLocations ? U32(_locations.Span, at) : 2 * U16(_locations.Span, at);

    private static ushort[] ReadAdvances(ReadOnlySpan<byte> hmtx, int metricCount, int glyphCount)
    {
        var advances = new ushort[Math.Max(glyphCount, 1)];
        for (var i = 0; i < advances.Length && metricCount > 0; i++)
        {
            var place = 4 * Math.Min(i, metricCount - 1);
            advances[i] = place + 2 <= hmtx.Length ? U16(hmtx, place) : (ushort)0;
        }

        return advances;
    }

    private static string? ReadPostScriptName(ReadOnlySpan<byte> name)
    {
        const int PostScript = 6, Windows = 3;
        if (name.Length < 6)
        {
            return null;
        }

        int count = U16(name, 2), strings = U16(name, 4);
        for (var i = 0; i < count && 18 + (12 * i) <= name.Length; i++)
        {
            var record = name.Slice(6 + (12 * i), 12);
            int length = U16(record, 8), start = strings + U16(record, 10);
            if (U16(record, 0) == Windows && U16(record, 6) == PostScript && start + length <= name.Length)
            {
                return Encoding.BigEndianUnicode.GetString(name.Slice(start, length));
            }
        }

        return null;
    }
}
