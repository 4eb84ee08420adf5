using System.Globalization;

namespace FormatService.Typesetting.Text;

/// <summary>A character that no font holds was to be set. A box in its place would be silent harm, so nothing is set; callers look for such characters first.</summary>
/// <param name="codePoint">The character.</param>
#pragma warning disable CA1032 // There is no such fault without a character.
public sealed class MissingCharacterException(int codePoint)
    : InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No font holds the character U+{codePoint:X4}. Ask FontLibrary.MissingCharacters before setting text."))
#pragma warning restore CA1032
{
    /// <summary>The character.</summary>
    public int CodePoint { get; } = codePoint;
}
