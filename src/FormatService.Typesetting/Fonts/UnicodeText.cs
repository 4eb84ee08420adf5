namespace FormatService.Typesetting.Fonts;

/// <summary>What must be known of characters to find them a font.</summary>
internal static class UnicodeText
{
    /// <summary>The hyphen, and the one that holds its words together, which HarfBuzz sets by the glyph of the first.</summary>
    public const char Hyphen = '\u2010', NonBreakingHyphen = '\u2011';

    /// <summary>Reads the character at <paramref name="index"/>; a lone surrogate is given back as it is.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[index + 1]);
        }

        length = 1;
        return unit;
    }

    /// <summary>C0 and C1 controls: they are set as spaces.</summary>
    public static bool IsControl(int codePoint) => codePoint is < 0x20 or (>= 0x7F and < 0xA0);

    /// <summary>Characters without ink of their own (Default_Ignorable_Code_Point, and the separators of lines and paragraphs).</summary>
    public static bool IsInvisible(int codePoint) => codePoint is
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Spaces of special widths, which HarfBuzz makes from the ordinary space where a font lacks them.</summary>
    public static bool IsSpaceVariant(int codePoint) => codePoint is 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>Characters that a font may be able to set without a glyph of their own.</summary>
    public static bool NeedsNoGlyph(int codePoint) => IsInvisible(codePoint) || IsSpaceVariant(codePoint) || codePoint == NonBreakingHyphen;

    /// <summary>Spaces that a line may end after, and that then hang in its margin (not U+00A0, U+2007, U+202F).</summary>
    public static bool IsBreakingSpace(char unit) =>
        unit is ' ' or '\u2028' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000';

    /// <summary>The text with a space for each control.</summary>
    public static string WithoutControls(string text) => string.Create(text.Length, text, static (units, text) =>
    {
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = IsControl(text[i]) ? ' ' : text[i];
        }
    });
}
