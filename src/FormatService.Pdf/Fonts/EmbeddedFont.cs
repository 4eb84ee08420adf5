using System.Collections.Immutable;
using FormatService.Pdf.Conformance;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Validation;

namespace FormatService.Pdf.Fonts;

/// <summary>All that a file holds of one font, encoded. Immutable: documents that show the same glyphs share it.</summary>
internal sealed class EmbeddedFont
{
    private readonly string _name;
    private readonly TrueTypeFont _font;
    private readonly byte[] _program;
    private readonly int _programLength;
    private readonly byte[] _glyphOfCode;
    private readonly byte[] _toUnicode;
    private readonly byte[] _widths;

    private EmbeddedFont(FontUsage usage)
    {
        _font = usage.Font;
        var entries = new List<(int Code, int Glyph, string Text)>();
        foreach (var code in usage.FixedUsed())
        {
            entries.Add((code, _font.GlyphOfCode(code), FixedCodes.CharacterOf(code).ToString()));
        }

        var composed = new ComposedGlyphs();
        for (var i = 0; i < usage.Further.Count; i++)
        {
            var (glyph, recipe, text) = usage.Further[i];
            entries.Add((FixedCodes.Count + i, recipe is null ? glyph : composed.NumberOf(recipe), text));
        }

        var subset = TrueTypeSubset.Of(_font, entries.Select(entry => entry.Glyph), composed);
        _program = Deflate.ToArray(subset.Program);
        _programLength = subset.Program.Length;
        _name = $"{Tag(entries, composed, _font.LetterSpace)}+{_font.PostScriptName}";
        using var buffer = new PdfBuffer();
        ToUnicodeMap.Append(buffer, [.. entries.Select(entry => (entry.Code, entry.Text))]);
        var toUnicode = buffer.Written.ToArray();
        _toUnicode = Deflate.ToArray(toUnicode);
        var glyphOfCode = GlyphsOfCodes(subset, entries);
        _glyphOfCode = Deflate.ToArray(glyphOfCode);
        buffer.Clear();
        AppendWidths(buffer, entries, composed);
        _widths = buffer.Written.ToArray();
        // Kept for documents that follow either standards: each takes them by its own rules.
        var violations = new ViolationList(PdfConformance.Ua1A2a);
        new EmbeddedFontChecks(subset.Program, glyphOfCode, violations).Run(_widths, toUnicode);
        Violations = violations.ToImmutableArray();
    }

    /// <summary>How many bytes it takes.</summary>
    public long Weight => _program.Length + _glyphOfCode.Length + _toUnicode.Length + _widths.Length + 1024;

    /// <summary>What is wrong with it, whatever the document.</summary>
    public ImmutableArray<PdfViolation> Violations { get; }

    public static EmbeddedFont Of(FontUsage usage) => new(usage);

    /// <summary>Writes the font as object <paramref name="id"/> (ISO 32000-1, 9.7).</summary>
    public void Write(PdfFile file, int id)
    {
        var first = file.Reserve(5);
        var (descendant, descriptor, program, glyphOfCode, toUnicode) = (first, first + 1, first + 2, first + 3, first + 4);
        using var entries = new PdfBuffer(64);
        file.WriteStream(program, entries.Raw("/Length1 "u8).Integer(_programLength).Raw("/Filter/FlateDecode"u8).Written, _program);
        file.WriteStream(glyphOfCode, "/Filter/FlateDecode"u8, _glyphOfCode);
        file.WriteStream(toUnicode, "/Filter/FlateDecode"u8, _toUnicode);
        file.Begin(id).Raw("<</Type/Font/Subtype/Type0/BaseFont/"u8).Ascii(_name).Raw("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendant).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        file.Begin(descendant).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Ascii(_name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor)
            .Raw("/CIDToGIDMap "u8).Reference(glyphOfCode).Raw("/W["u8).Raw(_widths).Raw("]>>"u8);
        var bounds = _font.Bounds;
        file.Begin(descriptor).Raw("<</Type/FontDescriptor/FontName/"u8).Ascii(_name).Raw("/Flags "u8).Integer(Flags()).Raw("/FontBBox["u8)
            .Integer(bounds.Left).Raw((byte)' ').Integer(bounds.Bottom).Raw((byte)' ').Integer(bounds.Right).Raw((byte)' ').Integer(bounds.Top)
            .Raw("]/ItalicAngle "u8).Number(_font.ItalicAngle).Raw("/Ascent "u8).Integer(_font.Ascent).Raw("/Descent "u8).Integer(_font.Descent)
            .Raw("/CapHeight "u8).Integer(_font.CapHeight).Raw("/StemV "u8).Integer(StemWidth()).Raw("/FontFile2 "u8).Reference(program).Raw(">>"u8);
    }

    // ISO 32000-1, table 123: fixed pitch, symbolic (its codes are not those of the standard Latin set), italic.
    private int Flags() => 4 | (_font.IsFixedPitch ? 1 : 0) | (_font.ItalicAngle != 0 ? 64 : 0);

    // Fonts of this kind do not tell the width of their stems; viewers use it only where they replace the font, which they need not.
    private int StemWidth() => 10 + (220 * Math.Max(0, _font.Weight - 50) / 900);

    private void AppendWidths(PdfBuffer target, List<(int Code, int Glyph, string Text)> entries, ComposedGlyphs composed)
    {
        var previous = -2;
        foreach (var (code, glyph, _) in entries)
        {
            if (code == previous + 1)
            {
                target.Raw((byte)' ');
            }
            else
            {
                target.Raw(previous < 0 ? ""u8 : "]"u8).Integer(code).Raw((byte)'[');
            }

            target.Number(composed.Find(glyph) is { } made ? _font.Thousandths(made.Advance) : _font.WidthOf(glyph));
            previous = code;
        }

        target.Raw((byte)']');
    }

    private static byte[] GlyphsOfCodes(TrueTypeSubset subset, List<(int Code, int Glyph, string Text)> entries)
    {
        var map = new byte[2 * (entries[^1].Code + 1)];
        foreach (var (code, glyph, _) in entries)
        {
            var number = subset.NewGlyph(glyph);
            map[2 * code] = (byte)(number >> 8);
            map[(2 * code) + 1] = (byte)number;
        }

        return map;
    }

    /// <summary>Six letters that differ between subsets (ISO 32000-1, 9.6.4), made from what is in this one (FNV-1a).</summary>
    private static string Tag(List<(int Code, int Glyph, string Text)> entries, ComposedGlyphs composed, int letterSpace)
    {
        var hash = 14695981039346656037UL ^ (uint)letterSpace;
        foreach (var (code, glyph, _) in entries)
        {
            hash = (hash ^ (uint)code) * 1099511628211;
            hash = (hash ^ (uint)glyph) * 1099511628211;
        }

        foreach (var recipe in composed.Recipes)
        {
            foreach (var unit in recipe)
            {
                hash = (hash ^ unit) * 1099511628211;
            }
        }

        return string.Create(6, hash, static (letters, rest) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (rest % 26));
                rest /= 26;
            }
        });
    }
}
