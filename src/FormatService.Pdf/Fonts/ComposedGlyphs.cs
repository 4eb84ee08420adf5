namespace FormatService.Pdf.Fonts;

/// <summary>The composed glyphs of one embedded font, numbered after all that a font can have of its own.</summary>
internal sealed class ComposedGlyphs
{
    // A font has 65,536 glyphs at most.
    private const int First = 0x10000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _recipes = [];
    private readonly List<ComposedGlyph> _glyphs = [];

    /// <summary>What they are composed of, in order of their numbers.</summary>
    public IReadOnlyList<string> Recipes => _recipes;

    public int NumberOf(string recipe)
    {
        if (!_numbers.TryGetValue(recipe, out var number))
        {
            number = First + _recipes.Count;
            _numbers.Add(recipe, number);
            _recipes.Add(recipe);
            _glyphs.Add(ComposedGlyph.Read(recipe));
        }

        return number;
    }

    /// <summary>The composed glyph of a number; null for a glyph of the font.</summary>
    public ComposedGlyph? Find(int number) => number < First ? null : _glyphs[number - First];
}
