using System.Buffers.Binary;
using System.Buffers.Text;
using FormatService.Pdf.Fonts;

namespace FormatService.Pdf.Validation;

/// <summary>
/// Whether what is embedded of a font agrees with itself: glyphs, widths and texts of its codes (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).
/// Reads the parts as they stand in the file, once for a font that many documents share.
/// </summary>
/// <param name="program">The font program: a TrueType file.</param>
/// <param name="glyphOfCode">The stream /CIDToGIDMap.</param>
/// <param name="violations">Takes what is found.</param>
internal ref struct EmbeddedFontChecks(ReadOnlySpan<byte> program, ReadOnlySpan<byte> glyphOfCode, ViolationList violations)
{
    // ISO 32000-1 speaks of agreement; validators allow a thousandth of an em.
    private const double Tolerance = 1;

    private readonly ReadOnlySpan<byte> _program = program;
    private readonly ReadOnlySpan<byte> _glyphOfCode = glyphOfCode;

    /// <summary>Judges all codes that <paramref name="widths"/>, the items of /W, lists, with their texts in <paramref name="toUnicode"/>.</summary>
    public readonly void Run(ReadOnlySpan<byte> widths, ReadOnlySpan<byte> toUnicode)
    {
        var texts = CodeTexts.Read(toUnicode);
        var code = 0;
        var isInGroup = false;
        for (var rest = widths; !rest.IsEmpty;)
        {
            if (Utf8Parser.TryParse(rest, out double number, out var used))
            {
                if (isInGroup)
                {
                    Check(code, number, texts.GetValueOrDefault(code));
                    code++;
                }
                else
                {
                    code = (int)number;
                }

                rest = rest[used..];
            }
            else
            {
                isInGroup = rest[0] switch { (byte)'[' => true, (byte)']' => false, _ => isInGroup };
                rest = rest[1..];
            }
        }
    }

    private readonly void Check(int code, double width, string? text)
    {
        // Without a map a code is the number of its glyph (ISO 32000-1, table 117).
        var glyph = _glyphOfCode.IsEmpty ? code : (2 * code) + 1 < _glyphOfCode.Length ? UInt16(_glyphOfCode, 2 * code) : 0;
        if (glyph == 0)
        {
            violations.AddFromFile("A code of a font shows the glyph that stands for none.", PdfRule.Ua("7.21.8"), PdfRule.Archive("6.2.11.8"));
        }
        else if (glyph >= GlyphCount)
        {
            violations.AddFromFile(
                "A code of a font shows a glyph that is not embedded.",
                PdfRule.Ua("7.21.4.1", 2), PdfRule.Ua("7.21.8", 1), PdfRule.Archive("6.2.11.4.1", 2), PdfRule.Archive("6.2.11.8", 1));
        }

        if (Math.Abs(AdvanceOf(glyph) - width) > Tolerance)
        {
            violations.AddFromFile("The width of a glyph is not that of the embedded font.", PdfRule.Ua("7.21.5", 1), PdfRule.Archive("6.2.11.5", 1));
        }

        if (text is null)
        {
            violations.AddFromFile("A code of a font stands for no text.", PdfRule.Ua("7.21.7", 1), PdfRule.Archive("6.2.11.7.2", 1));
        }
        else if (text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'))
        {
            violations.AddFromFile("A code of a font stands for U+0000, U+FEFF or U+FFFE.", PdfRule.Ua("7.21.7", 2), PdfRule.Archive("6.2.11.7.2", 2));
        }
        else if (text != GlyphText.Unknown && !GlyphText.IsClean(text))
        {
            violations.AddFromFile("A code of a font stands for a private character.", PdfRule.Archive("6.2.11.7.3", 1));
        }
    }

    private readonly int GlyphCount => UInt16(Table("maxp"u8), 4);

    private readonly double AdvanceOf(int glyph)
    {
        if (glyph >= GlyphCount)
        {
            return 0;
        }

        var last = UInt16(Table("hhea"u8), 34) - 1;
        return UInt16(Table("hmtx"u8), 4 * Math.Min(glyph, last)) * 1000.0 / UInt16(Table("head"u8), 18);
    }

    private readonly ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < UInt16(_program, 4); i++)
        {
            var record = _program.Slice(12 + (16 * i), 16);
            if (record.StartsWith(tag))
            {
                return _program.Slice(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            }
        }

        throw new PdfFontException("The program of an embedded font lacks a table. This is a fault of the program that made it: please report it.");
    }

    private static int UInt16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);
}
