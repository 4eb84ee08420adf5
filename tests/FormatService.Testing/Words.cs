using System.Text;

namespace FormatService.Testing;

/// <summary>The words of a text as every output is compared by them.</summary>
public static class Words
{
    /// <summary>Splits at white space, no-break spaces too, and drops the characters that are not seen (soft hyphen, joiners, direction marks).</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                End();
            }
            else if (!IsUnseen(character))
            {
                word.Append(character);
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    internal static bool IsUnseen(char character) =>
        character is '\u00AD' or '\u061C' or '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u2066' and <= '\u2069');
}
