namespace FormatService.Typesetting.Text;

/// <summary>A word with the spaces after it, shaped: one text where one font and script set it, else several, in logical order.</summary>
internal sealed class ShapedWord(ShapedText[] texts)
{
    public ShapedText[] Texts { get; } = texts;
}
