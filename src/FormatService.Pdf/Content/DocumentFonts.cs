using FormatService.Pdf.Fonts;
using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Content;

/// <summary>The fonts of one document, in order of their first use.</summary>
internal sealed class DocumentFonts(Func<FontFace, int, TrueTypeFont> read)
{
    private readonly Dictionary<(FontFace Face, int LetterSpace), int> _numbers = [];
    private readonly List<FontUsage> _usages = [];

    /// <summary>The fonts used; the first is the resource /F0.</summary>
    public IReadOnlyList<FontUsage> Usages => _usages;

    /// <summary>The number of the resource that shows text in a font from here on: another one when what it showed so far fills a file.</summary>
    /// <param name="face">The font.</param>
    /// <param name="letterSpace">The room that every glyph is given beside its own, in units of the font.</param>
    public int NumberOf(FontFace face, int letterSpace)
    {
        if (!_numbers.TryGetValue((face, letterSpace), out var number) || _usages[number].IsFull)
        {
            number = _usages.Count;
            _usages.Add(new FontUsage(face, read(face, letterSpace)));
            _numbers[(face, letterSpace)] = number;
        }

        return number;
    }
}
