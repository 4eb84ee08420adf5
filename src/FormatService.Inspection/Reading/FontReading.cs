using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>Reads what a file says of its fonts (ISO 32000-1 9.6 to 9.8).</summary>
internal sealed class FontReading(IPdfTokenScanner scanner)
{
    private const int LongestName = 80;
    private const int Italic = 64, ForcedBold = 1 << 18;

    private static readonly string[] BoldNames = ["Bold", "Black", "Heavy", "Demi"];

    private static readonly string[] ItalicNames = ["Italic", "Oblique"];

    // The library gives one object a font.
    private readonly Dictionary<IFont, FontFace> _faces = new(ReferenceEqualityComparer.Instance);

    public FontFace FaceOf(IFont font)
    {
        if (!_faces.TryGetValue(font, out var face))
        {
            _faces.Add(font, face = Read(font));
        }

        return face;
    }

    private FontFace Read(IFont font)
    {
        var written = font.Name?.Data ?? font.Details?.Name ?? "";
        // It comes to stand in messages, and may be as long as the file.
        var name = Quotation.Of(written.Length > 7 && written[6] == '+' ? written[7..] : written, LongestName);
        var isBold = BoldNames.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) || font.Details is { Weight: >= 600 };
        var isItalic = ItalicNames.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (font.Details?.FontDictionaryReference is not { } reference
            || !DirectObjectFinder.TryGet(new IndirectReferenceToken(reference), scanner, out DictionaryToken? dictionary))
        {
            return new FontFace(name, isBold, isItalic, null, font is IType3Font);
        }

        if (dictionary.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants) && descendants.Data.Count > 0
            && DirectObjectFinder.TryGet(descendants.Data[0], scanner, out DictionaryToken? descendant))
        {
            dictionary = descendant;
        }

        var isDrawn = dictionary.TryGet(NameToken.Subtype, scanner, out NameToken? kind) && kind.Data == "Type3";
        if (!dictionary.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor))
        {
            return new FontFace(name, isBold, isItalic, isDrawn, isDrawn);
        }

        var flags = descriptor.TryGet(NameToken.Flags, scanner, out NumericToken? number) ? (int)number.Data : 0;
        var angle = descriptor.TryGet(NameToken.ItalicAngle, scanner, out NumericToken? leaning) ? leaning.Data : 0;
        var isEmbedded = isDrawn || descriptor.ContainsKey(NameToken.FontFile) || descriptor.ContainsKey(NameToken.FontFile2) || descriptor.ContainsKey(NameToken.FontFile3);
        return new FontFace(name, isBold || (flags & ForcedBold) != 0, isItalic || (flags & Italic) != 0 || Math.Abs(angle) > 1, isEmbedded, isDrawn);
    }
}
