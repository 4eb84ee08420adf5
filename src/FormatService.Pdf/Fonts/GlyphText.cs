namespace FormatService.Pdf.Fonts;

/// <summary>What a glyph may be said to stand for (ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7).</summary>
internal static class GlyphText
{
    /// <summary>The text of a glyph whose own text may not be said.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Whether text may be said: no controls, no U+FEFF or U+FFFE, nothing private, no halves of pairs, nothing unknown.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is < '\u0020' or (>= '\u007F' and <= '\u009F') or '\uFEFF' or (>= '\uFFFD' and <= '\uFFFF') or (>= '\uE000' and <= '\uF8FF'))
            {
                return false;
            }

            if (char.IsSurrogate(character))
            {
                // Planes 15 and 16 are private: their high surrogates begin at U+DB80.
                if (!char.IsHighSurrogate(character) || character >= '\uDB80' || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
