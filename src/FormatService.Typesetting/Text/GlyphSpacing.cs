using System.Globalization;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>Gives shaped letters and spaces more room than their font does, without parting what is one letter to its readers.</summary>
internal static class GlyphSpacing
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// Whether letters of a script may be moved apart: those that stand apart already. Arabic letters join, those of Bengali, Hindi and Punjabi
    /// hang from one line, and those of other scripts of India form syllables (FORMATS T-15).
    /// </summary>
    public static bool StandsApart(Script script) =>
        script == Script.Latin || script == Script.Greek || script == Script.Cyrillic || script == Script.Hebrew || script == Script.Ethiopic
        || script == Script.Han || script == Script.Bopomofo || script == Script.Hiragana || script == Script.Katakana || script == Script.Hangul
        || script == Script.Armenian || script == Script.Georgian || script == Script.Common || script == Script.Inherited;

    /// <summary>The room after each letter of a script, in units of a font.</summary>
    public static int LetterUnits(TextSpacing spacing, Script script, FontFace face) =>
        spacing.LetterEm > 0 && StandsApart(script) ? Units(spacing.LetterEm, face) : 0;

    /// <summary>Adds the room to the advances of glyphs in visual order.</summary>
    /// <param name="glyphs">The glyphs of a text.</param>
    /// <param name="text">The text that their clusters point into.</param>
    /// <param name="face">Their font.</param>
    /// <param name="letterUnits">The room after each letter, in units of the font.</param>
    /// <param name="wordEm">The room at each space.</param>
    public static void Add(Span<Glyph> glyphs, string text, FontFace face, int letterUnits, double wordEm)
    {
        var letters = letterUnits == 0 ? [] : LettersOf(text);
        var wordUnits = Units(wordEm, face);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            // A letter and its marks may be several glyphs: the room is after the last of them.
            var endsLetter = letterUnits != 0 && (i + 1 == glyphs.Length || letters[glyphs[i + 1].Cluster] != letters[glyph.Cluster]);
            var isSpace = text[glyph.Cluster] is ' ' or NoBreakSpace;
            if (endsLetter || isSpace)
            {
                glyph = glyph with { Advance = glyph.Advance + (endsLetter ? letterUnits : 0) + (isSpace ? wordUnits : 0) };
            }
        }
    }

    /// <summary>For each character, where the letter starts that it is part of.</summary>
    private static int[] LettersOf(string text)
    {
        var letters = new int[text.Length];
        for (var position = 0; position < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            letters.AsSpan(position, length).Fill(position);
            position += length;
        }

        return letters;
    }

    private static int Units(double em, FontFace face) => (int)Math.Round(em * face.UnitsPerEm);
}
