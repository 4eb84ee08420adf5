using FormatService.Typesetting.Text;

namespace FormatService.Pdf.Fonts;

/// <summary>
/// Glyphs that together show one cluster, as one glyph of the embedded font: a letter with its marks, a syllable of an Indic script, a letter of
/// Nastaliq at its height. One code then stands for the whole text of the cluster, no less and no more, and the pen only goes along the line.
/// </summary>
internal sealed class ComposedGlyph
{
    /// <summary>How many characters of a recipe a part takes.</summary>
    private const int UnitsPerPart = 3;

    private ComposedGlyph(Part[] parts, int advance) => (Parts, Advance) = (parts, advance);

    /// <summary>The glyphs of the font and where they stand, in its units.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>How far the pen moves on, in units of the font.</summary>
    public int Advance { get; }

    /// <summary>How long the recipe of so many glyphs is.</summary>
    public static int RecipeLength(int glyphs) => 1 + (UnitsPerPart * glyphs);

    /// <summary>Writes all that tells one composed glyph from another into characters, for use as a key.</summary>
    public static void WriteRecipe(ReadOnlySpan<Glyph> glyphs, Span<char> recipe)
    {
        var pen = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            recipe[UnitsPerPart * i] = (char)glyph.Id;
            recipe[(UnitsPerPart * i) + 1] = Signed(pen + glyph.OffsetX);
            recipe[(UnitsPerPart * i) + 2] = Signed(glyph.OffsetY);
            pen += glyph.Advance;
        }

        recipe[UnitsPerPart * glyphs.Length] = (char)Math.Clamp(pen, 0, ushort.MaxValue);
    }

    /// <summary>The glyph of a recipe.</summary>
    public static ComposedGlyph Read(string recipe)
    {
        var parts = new Part[recipe.Length / UnitsPerPart];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new Part(recipe[UnitsPerPart * i], (short)recipe[(UnitsPerPart * i) + 1], (short)recipe[(UnitsPerPart * i) + 2]);
        }

        return new ComposedGlyph(parts, recipe[^1]);
    }

    /// <summary>How far the pen moves on after the glyph of a recipe, in units of the font.</summary>
    public static int AdvanceOf(ReadOnlySpan<char> recipe) => recipe[^1];

    // glyf holds offsets in 16 bits: further away nothing can stand.
    private static char Signed(int units) => (char)(ushort)(short)Math.Clamp(units, short.MinValue, short.MaxValue);

    /// <summary>A glyph of the font, and how far right and up its origin stands.</summary>
    public readonly record struct Part(int Glyph, int X, int Y);
}
