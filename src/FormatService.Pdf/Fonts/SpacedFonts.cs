using System.Collections.Concurrent;
using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Fonts;

/// <summary>One font file at every room between letters that was asked for: few, since readers ask in hundredths of the size. Safe to use from many threads.</summary>
internal sealed class SpacedFonts(FontFace face)
{
    private readonly ConcurrentDictionary<int, TrueTypeFont> _fonts = new();

    /// <summary>The font whose glyphs each have so much room beside their own, in units of the font.</summary>
    public TrueTypeFont Of(int letterSpace) => _fonts.GetOrAdd(letterSpace, static (space, face) => TrueTypeFont.Read(face, space), face);
}
