using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.Pdf.Fonts;

/// <summary>
/// What one document shows of one font: a code (CID) for each pair of a glyph and the text it stands for, so that the text of every code is
/// exact and nothing has to be said about it in the pages.
/// </summary>
internal sealed class FontUsage(FontFace face, TrueTypeFont font) : IEquatable<FontUsage>
{
    // A font file has 65,535 glyphs at most: those of the codes, fixed ones too, and those that composed glyphs are made of.
    private const int MostGlyphs = 60_000;

    private readonly ulong[] _fixed = new ulong[FixedCodes.Count / 64];
    private readonly List<FurtherCode> _further = [];
    private readonly Dictionary<int, int> _ofCharacter = [];
    private readonly Dictionary<(ushort Glyph, string Text), int> _ofText = [];
    private readonly Dictionary<string, int> _ofRecipe = new(StringComparer.Ordinal);
    private readonly HashSet<ushort> _parts = [];
    private char[] _key = [];

    public FontFace Face { get; } = face;

    public TrueTypeFont Font { get; } = font;

    /// <summary>Whether one font file could hold hardly more: what follows is shown by another usage of the same font.</summary>
    public bool IsFull => FixedCodes.Count + _further.Count + _parts.Count >= MostGlyphs;

    /// <summary>What is shown by codes that are not fixed; the first has the code <see cref="FixedCodes.Count"/>.</summary>
    public IReadOnlyList<FurtherCode> Further => _further;

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

    /// <summary>The code of glyphs that together stand for <paramref name="text"/>.</summary>
    /// <param name="glyphs">The glyphs of a cluster, from left to right.</param>
    /// <param name="text">Its text, which is clean.</param>
    /// <param name="width">The advance in thousandths of an em.</param>
    public int CodeOf(ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text, out double width)
    {
        var length = ComposedGlyph.RecipeLength(glyphs.Length);
        // The number of glyphs comes first, so that no text can pass for a part of a recipe.
        if (_key.Length < 1 + length + text.Length)
        {
            _key = new char[Math.Max(1 + length + text.Length, 2 * _key.Length)];
        }

        var key = _key.AsSpan(0, 1 + length + text.Length);
        key[0] = (char)Math.Min(glyphs.Length, char.MaxValue);
        ComposedGlyph.WriteRecipe(glyphs, key.Slice(1, length));
        text.CopyTo(key[(1 + length)..]);
        width = Font.Thousandths(ComposedGlyph.AdvanceOf(key.Slice(1, length)));
        var codes = _ofRecipe.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!codes.TryGetValue(key, out var code))
        {
            foreach (ref readonly var glyph in glyphs)
            {
                _parts.Add(glyph.Id);
            }

            code = AddFurther(0, text.ToString(), key.Slice(1, length).ToString());
            _ofRecipe.Add(key.ToString(), code);
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

    private int AddFurther(ushort glyph, string text, string? recipe = null)
    {
        _further.Add(new FurtherCode(glyph, recipe, text));
        return FixedCodes.Count + _further.Count - 1;
    }
}

/// <summary>What a code shows and stands for.</summary>
/// <param name="Glyph">The glyph; 0 for one that is composed.</param>
/// <param name="Recipe">What it is composed of (<see cref="ComposedGlyph"/>); null for a glyph of the font.</param>
/// <param name="Text">The text.</param>
internal readonly record struct FurtherCode(ushort Glyph, string? Recipe, string Text);
