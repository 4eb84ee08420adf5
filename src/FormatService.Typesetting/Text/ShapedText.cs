using FormatService.Typesetting.Fonts;

namespace FormatService.Typesetting.Text;

/// <summary>
/// A stretch of text of one font, direction, script and language, as glyphs. Immutable, and shared between documents by the cache of the shaper.
/// </summary>
/// <param name="face">The font.</param>
/// <param name="text">The characters, in logical order.</param>
/// <param name="glyphs">The glyphs in visual order, left to right. Their clusters point into <paramref name="text"/>.</param>
/// <param name="isRightToLeft">Whether the text runs from right to left, so that clusters fall from left to right.</param>
/// <param name="letterSpaceUnits">The room after each letter that its font does not give it, in units of the font; part of the advances.</param>
public sealed class ShapedText(FontFace face, string text, Glyph[] glyphs, bool isRightToLeft, int letterSpaceUnits = 0)
{
    private readonly Glyph[] _glyphs = glyphs;
    private long _ink = long.MinValue;

    /// <summary>The font.</summary>
    public FontFace Face { get; } = face;

    /// <summary>The characters, in logical order.</summary>
    public string Text { get; } = text;

    /// <summary>The glyphs in visual order, left to right.</summary>
    public ReadOnlySpan<Glyph> Glyphs => _glyphs;

    /// <summary>Whether the text runs from right to left.</summary>
    public bool IsRightToLeft { get; } = isRightToLeft;

    /// <summary>The room after each letter that its font does not give it, in units of the font; part of the advances.</summary>
    public int LetterSpaceUnits { get; } = letterSpaceUnits;

    /// <summary>The sum of the advances, in units of the font.</summary>
    public int AdvanceUnits { get; } = Sum(glyphs);

    /// <summary>The part of <see cref="AdvanceUnits"/> that spaces at the end of the text make: it hangs where a line ends here.</summary>
    internal int TrailingSpaceUnits { get; } = SumTrailingSpaces(text, glyphs);

    /// <summary>How far its ink reaches above and below the baseline, in units of the font; at least 0. Found when first asked for.</summary>
    internal (int Above, int Below) Ink
    {
        get
        {
            var ink = Interlocked.Read(ref _ink);
            if (ink == long.MinValue)
            {
                ink = FindInk();
                Interlocked.Exchange(ref _ink, ink);
            }

            return ((int)(ink >> 32), (int)ink);
        }
    }

    private long FindInk()
    {
        int above = 0, below = 0;
        foreach (var glyph in _glyphs)
        {
            var box = Face.Ink(glyph.Id);
            if (box.Top > box.Bottom)
            {
                above = Math.Max(above, box.Top + glyph.OffsetY);
                below = Math.Max(below, -box.Bottom - glyph.OffsetY);
            }
        }

        return ((long)above << 32) | (uint)below;
    }

    private static int SumTrailingSpaces(string text, Glyph[] glyphs)
    {
        var end = text.Length;
        while (end > 0 && UnicodeText.IsBreakingSpace(text[end - 1]))
        {
            end--;
        }

        var sum = 0;
        if (end < text.Length)
        {
            foreach (var glyph in glyphs)
            {
                sum += glyph.Cluster >= end ? glyph.Advance : 0;
            }
        }

        return sum;
    }

    private static int Sum(Glyph[] glyphs)
    {
        var sum = 0;
        foreach (var glyph in glyphs)
        {
            sum += glyph.Advance;
        }

        return sum;
    }
}

/// <summary>One glyph of a shaped text; lengths in units of the font.</summary>
/// <param name="Id">The glyph's index in its font; never 0 (.notdef).</param>
/// <param name="Cluster">The index in the text of the first character that the glyph stands for.</param>
/// <param name="Advance">How far the pen moves on.</param>
/// <param name="OffsetX">How far the glyph is drawn to the right of the pen.</param>
/// <param name="OffsetY">How far the glyph is drawn above the baseline.</param>
public readonly record struct Glyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY);
