using System.Buffers;
using System.Text;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Fonts;

/// <summary>
/// One font file. Immutable and safe to use from many threads. Lengths are in units of the font. The file is read when something is first set
/// in it; which characters it holds is found without reading the rest.
/// </summary>
public sealed class FontFace
{
    private const int FirstBeyondAscii = 0x80;

    // From Hebrew on, fonts may put a letter together from parts, and keep none for it alone.
    private const int FirstOfComposed = 0x590;

    private static readonly Feature[] WithoutLigatures = [new(new Tag('l', 'i', 'g', 'a'), 0), new(new Tag('c', 'l', 'i', 'g'), 0)];

    private readonly Lazy<CharacterMap> _characters;
    private readonly Lazy<FontMeasures> _measures;
    private readonly Lazy<Font> _shapingFont;
    private readonly FontFile? _file;
    private readonly ReadOnlyMemory<byte> _data;
    private MemoryHandle _pin;

    internal FontFace(string family, FontWeight weight, ReadOnlyMemory<byte> data)
        : this(family, weight)
    {
        _data = data;
        _ = Measures;
    }

    internal FontFace(string family, FontWeight weight, FontFile file)
        : this(family, weight) =>
        _file = file;

    private FontFace(string family, FontWeight weight)
    {
        Family = family;
        Weight = weight;
        Line = ScriptFamilies.LineOf(family);
        _characters = new Lazy<CharacterMap>(() => new CharacterMap(_file is null ? new SfntTables(_data.Span).Find("cmap"u8) : _file.Table("cmap").Span));
        _measures = new Lazy<FontMeasures>(() => new FontMeasures(Family, Weight, Data));
        _shapingFont = new Lazy<Font>(OpenForShaping);
    }

    /// <summary>The family as the library names it.</summary>
    public string Family { get; }

    /// <summary>The weight.</summary>
    public FontWeight Weight { get; }

    /// <summary>What lines of its script want; null for a font of Latin.</summary>
    internal ScriptLine? Line { get; }

    /// <summary>The whole font file.</summary>
    /// <exception cref="FontLibraryException">The file cannot be read any more.</exception>
    public ReadOnlyMemory<byte> Data => _file?.Data ?? _data;

    /// <summary>How many bytes of the file are held in memory; 0 as long as nothing was set in it.</summary>
    public long HeldBytes => _file?.HeldBytes ?? _data.Length;

    /// <summary>The name for programs (name table, id 6).</summary>
    public string PostScriptName => Measures.PostScriptName;

    /// <summary>How many units make the size of the font.</summary>
    public int UnitsPerEm => Measures.UnitsPerEm;

    /// <summary>How many glyphs there are.</summary>
    public int GlyphCount => Measures.GlyphCount;

    /// <summary>How far the font reaches above the baseline (hhea).</summary>
    public int Ascent => Measures.Ascent;

    /// <summary>How far the font reaches below the baseline (hhea), as a positive number.</summary>
    public int Descent => Measures.Descent;

    /// <summary>The space the font wants between lines (hhea).</summary>
    public int LineGap => Measures.LineGap;

    /// <summary>The height of a flat capital letter.</summary>
    public int CapHeight => Measures.CapHeight;

    /// <summary>The height of a flat small letter.</summary>
    public int XHeight => Measures.XHeight;

    /// <summary>The middle of an underline; below 0 is below the baseline (post).</summary>
    public int UnderlinePosition => Measures.UnderlinePosition;

    /// <summary>The thickness of an underline (post).</summary>
    public int UnderlineThickness => Measures.UnderlineThickness;

    /// <summary>The box that holds every glyph (head).</summary>
    public FontBounds Bounds => Measures.Bounds;

    /// <summary>The weight as a number, 400 for regular and 700 for bold (OS/2).</summary>
    public int WeightClass => Measures.WeightClass;

    /// <summary>What the maker allows (OS/2 fsType); 0 is installable embedding, free of restriction.</summary>
    public int EmbeddingPermissions => Measures.EmbeddingPermissions;

    private FontMeasures Measures => _measures.Value;

    /// <summary>Whether the font holds a glyph of its own for a character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="glyphId">The glyph; 0 where there is none.</param>
    public bool TryGetGlyph(int codePoint, out ushort glyphId)
    {
        glyphId = _characters.Value[codePoint];
        return glyphId != 0;
    }

    /// <summary>How far the pen moves on after a glyph (hmtx).</summary>
    /// <param name="glyphId">A glyph of this font.</param>
    public int Advance(ushort glyphId) => Measures.Advance(glyphId);

    /// <summary>The box around the ink of a glyph (glyf); empty for a glyph without ink.</summary>
    /// <param name="glyphId">A glyph of this font.</param>
    public FontBounds Ink(ushort glyphId) => Measures.Ink(glyphId);

    /// <summary>Whether the font can set a character, be it by a glyph, by a stand-in that HarfBuzz knows, or by nothing where nothing is to be seen.</summary>
    internal bool CanSet(int codePoint)
    {
        var characters = _characters.Value;
        return IsDrawn(codePoint, characters[codePoint])
            || UnicodeText.IsInvisible(codePoint)
            || (UnicodeText.IsSpaceVariant(codePoint) && characters[' '] != 0)
            || (codePoint == UnicodeText.NonBreakingHyphen && characters[UnicodeText.Hyphen] != 0);
    }

    // Some fonts have a place for letters that nobody has drawn: OpenDyslexic has blanks for bold Cyrillic.
    private bool IsDrawn(int codePoint, ushort glyph) =>
        glyph != 0 && (codePoint is < FirstBeyondAscii or >= FirstOfComposed || !Rune.IsValid(codePoint) || !Rune.IsLetter(new Rune(codePoint)) || Ink(glyph) != default);

    /// <summary>Sets the bit of each character of the basic plane that the font holds a glyph for.</summary>
    internal void MarkGlyphs(Span<ulong> characters) => _characters.Value.Mark(characters);

    /// <summary>Shapes what the buffer holds. The font is immutable, so that many threads may, each with its own buffer.</summary>
    /// <param name="buffer">The text, and then its glyphs.</param>
    /// <param name="hasLigatures">Whether letters may be joined where the font thinks that they look better so.</param>
    internal void Shape(HarfBuzzSharp.Buffer buffer, bool hasLigatures) => _shapingFont.Value.Shape(buffer, hasLigatures ? [] : WithoutLigatures);

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
