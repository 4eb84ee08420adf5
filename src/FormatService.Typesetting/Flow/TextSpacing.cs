namespace FormatService.Typesetting.Flow;

/// <summary>The room that text is given beside that of its font, as shares of its size.</summary>
/// <param name="LetterEm">After each letter with its marks. Scripts whose letters join or form syllables are left as they are (FORMATS T-15).</param>
/// <param name="WordEm">At each space between words, beside that after a letter.</param>
public readonly record struct TextSpacing(double LetterEm, double WordEm)
{
    /// <summary>The room of the font alone.</summary>
    public static TextSpacing None => default;
}
