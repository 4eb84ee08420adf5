using System.Buffers;
using System.Text;
using HarfBuzzSharp;
using static FormatService.Typesetting.Fonts.SfntTables;

namespace FormatService.Typesetting.Fonts;

/// <summary>One font file. Immutable and safe to use from many threads. Lengths are in units of the font.</summary>
public sealed class FontFace
{
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly Lazy<Font> _shapingFont;
    private MemoryHandle _pin;

    internal FontFace(string family, FontWeight weight, ReadOnlyMemory<byte> data)
    {
        Family = family;
        Weight = weight;
        Data = data;
        var tables = new SfntTables(data.Span);
        var head = tables.Find("head"u8);
        var hhea = tables.Find("hhea"u8);
        var maxp = tables.Find("maxp"u8);
        if (head.Length < 54 || hhea.Length < 36 || maxp.Length < 6)
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
        _characters = new CharacterMap(tables.Find("cmap"u8));

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
        _shapingFont = new Lazy<Font>(OpenForShaping);
    }

    /// <summary>The family as the library names it.</summary>
    public string Family { get; }

    /// <summary>The weight.</summary>
    public FontWeight Weight { get; }

    /// <summary>The whole font file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>The name for programs (name table, id 6).</summary>
    public string PostScriptName { get; }

    /// <summary>How many units make the size of the font.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs there are.</summary>
    public int GlyphCount { get; }

    /// <summary>How far the font reaches above the baseline (hhea).</summary>
    public int Ascent { get; }

    /// <summary>How far the font reaches below the baseline (hhea), as a positive number.</summary>
    public int Descent { get; }

    /// <summary>The space the font wants between lines (hhea).</summary>
    public int LineGap { get; }

    /// <summary>The height of a flat capital letter.</summary>
    public int CapHeight { get; }

    /// <summary>The height of a flat small letter.</summary>
    public int XHeight { get; }

    /// <summary>The middle of an underline; below 0 is below the baseline (post).</summary>
    public int UnderlinePosition { get; }

    /// <summary>The thickness of an underline (post).</summary>
    public int UnderlineThickness { get; }

    /// <summary>The box that holds every glyph (head).</summary>
    public FontBounds Bounds { get; }

    /// <summary>The weight as a number, 400 for regular and 700 for bold (OS/2).</summary>
    public int WeightClass { get; }

    /// <summary>What the maker allows (OS/2 fsType); 0 is installable embedding, free of restriction.</summary>
    public int EmbeddingPermissions { get; }

    /// <summary>Whether the font holds a glyph of its own for a character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="glyphId">The glyph; 0 where there is none.</param>
    public bool TryGetGlyph(int codePoint, out ushort glyphId)
    {
        glyphId = _characters[codePoint];
        return glyphId != 0;
    }

    /// <summary>How far the pen moves on after a glyph (hmtx).</summary>
    /// <param name="glyphId">A glyph of this font.</param>
    public int Advance(ushort glyphId) => glyphId < _advances.Length ? _advances[glyphId] : _advances[^1];

    /// <summary>Whether the font can set a character, be it by a glyph, by a stand-in that HarfBuzz knows, or by nothing where nothing is to be seen.</summary>
    internal bool CanSet(int codePoint) =>
        _characters[codePoint] != 0
        || UnicodeText.IsInvisible(codePoint)
        || (UnicodeText.IsSpaceVariant(codePoint) && _characters[' '] != 0)
        || (codePoint == UnicodeText.NonBreakingHyphen && _characters[UnicodeText.Hyphen] != 0);

    /// <summary>Sets the bit of each character of the basic plane that the font holds a glyph for.</summary>
    internal void MarkGlyphs(Span<ulong> characters) => _characters.Mark(characters);

    /// <summary>Shapes what the buffer holds. The font is immutable, so that many threads may, each with its own buffer.</summary>
    internal void Shape(HarfBuzzSharp.Buffer buffer) => _shapingFont.Value.Shape(buffer);

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

    private unsafe Font OpenForShaping()
    {
        // HarfBuzz reads the file where it lies, as long as the font lives: nothing may move it.
        _pin = Data.Pin();
        using var blob = new Blob((nint)_pin.Pointer, Data.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        using var face = new Face(blob, 0) { UnitsPerEm = UnitsPerEm };
        face.MakeImmutable();
        var font = new Font(face);
        font.SetScale(UnitsPerEm, UnitsPerEm);
        font.SetFunctionsOpenType();
        return font;
    }
}

/// <summary>A box in units of a font, from the origin of a glyph.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);
