using FormatService.Typesetting.Fonts;

namespace FormatService.Pdf.Fonts;

/// <summary>
/// What one document shows of one font: a code (CID) for each pair of a glyph and the text it stands for, so that the text of every code is
/// exact and nothing has to be said about it in the pages.
/// </summary>
internal sealed class FontUsage(FontFace face, TrueTypeFont font) : IEquatable<FontUsage>
{
    private readonly ulong[] _fixed = new ulong[FixedCodes.Count / 64];
    private readonly List<(ushort Glyph, string Text)> _further = [];
    private readonly Dictionary<int, int> _ofCharacter = [];
    private readonly Dictionary<(ushort Glyph, string Text), int> _ofText = [];

    public FontFace Face { get; } = face;

    public TrueTypeFont Font { get; } = font;

    /// <summary>Pairs whose code is not fixed; the first has the code <see cref="FixedCodes.Count"/>.</summary>
    public IReadOnlyList<(ushort Glyph, string Text)> Further => _further;

    /// <summary>The code of a glyph that stands for <paramref name="text"/>, which is clean: see <see cref="GlyphText"/>.</summary>
    public int CodeOf(ushort glyph, ReadOnlySpan<char> text)
    {
        if (text.Length != 1)
        {
            return CodeOfText(glyph, text);
        }

        var character = text[0];
        var code = FixedCodes.Of(character);
        if (code >= 0 && Font.GlyphOfCode(code) == glyph)
        {
            _fixed[code >> 6] |= 1UL << code;
            return code;
        }

        var key = (glyph << 16) | character;
        if (!_ofCharacter.TryGetValue(key, out code))
        {
            code = AddFurther(glyph, text.ToString());
            _ofCharacter.Add(key, code);
        }

        return code;
    }

    /// <summary>The fixed codes that are used, in order.</summary>
    public IEnumerable<int> FixedUsed()
    {
        for (var code = 0; code < FixedCodes.Count; code++)
        {
            if (Uses(code))
            {
                yield return code;
            }
        }
    }

    /// <summary>Takes in the codes that are embedded together with those used.</summary>
    public void CompleteGroups()
    {
        foreach (var group in FixedCodes.Groups)
        {
            if (!group.Any(Uses))
            {
                continue;
            }

            foreach (var code in group)
            {
                if (Font.GlyphOfCode(code) != 0)
                {
                    _fixed[code >> 6] |= 1UL << code;
                }
            }
        }
    }

    public bool Equals(FontUsage? other) =>
        other is not null && ReferenceEquals(Font, other.Font) && _fixed.AsSpan().SequenceEqual(other._fixed) && _further.SequenceEqual(other._further);

    public override bool Equals(object? obj) => Equals(obj as FontUsage);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var bits in _fixed)
        {
            hash.Add(bits);
        }

        hash.Add(_further.Count);
        return hash.ToHashCode();
    }

    private bool Uses(int code) => (_fixed[code >> 6] & (1UL << code)) != 0;

    private int CodeOfText(ushort glyph, ReadOnlySpan<char> text)
    {
        var pair = (glyph, text.ToString());
        if (!_ofText.TryGetValue(pair, out var code))
        {
            code = AddFurther(glyph, pair.Item2);
            _ofText.Add(pair, code);
        }

        return code;
    }

    private int AddFurther(ushort glyph, string text)
    {
        var code = FixedCodes.Count + _further.Count;
        if (code > ushort.MaxValue)
        {
            throw new PdfFontException($"The document shows more than 65,535 different glyphs of the font {Face.Family} {Face.Weight}. Split it.");
        }

        _further.Add((glyph, text));
        return code;
    }
}
