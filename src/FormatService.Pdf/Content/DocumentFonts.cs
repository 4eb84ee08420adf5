using FormatService.Pdf.Fonts;
using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Content;

/// <summary>The fonts of one document, in order of their first use.</summary>
internal sealed class DocumentFonts(Func<FontFace, TrueTypeFont> read)
{
    private readonly Dictionary<FontFace, int> _numbers = [];
    private readonly List<FontUsage> _usages = [];

    /// <summary>The fonts used; the first is the resource /F0.</summary>
    public IReadOnlyList<FontUsage> Usages => _usages;

    /// <summary>The number of the resource that shows text in a font from here on: another one when what it showed so far fills a file.</summary>
    public int NumberOf(FontFace face)
    {
        if (!_numbers.TryGetValue(face, out var number) || _usages[number].IsFull)
        {
            number = _usages.Count;
            _usages.Add(new FontUsage(face, read(face)));
            _numbers[face] = number;
        }

        return number;
    }
}
