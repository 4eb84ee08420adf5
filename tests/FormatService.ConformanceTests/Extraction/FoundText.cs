using System.Text;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>The text that a reader takes out of a file, as somebody searches it.</summary>
internal static class FoundText
{
    /// <summary>Every character, seen or not, with one space for any white space.</summary>
    public static string Exact(string text) => Fold(text, _ => false);

    /// <summary>
    /// As <see cref="Exact"/>, without the marks of direction that readers add to what they find. White space between Han characters is none,
    /// since a reader of lines cannot know that these have no spaces between words.
    /// </summary>
    public static string Searchable(string text)
    {
        var folded = Fold(text, IsDirectionMark);
        var result = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != ' ' || i == 0 || i + 1 == folded.Length || !IsHan(folded[i - 1]) || !IsHan(folded[i + 1]))
            {
                result.Append(folded[i]);
            }
        }

        return result.ToString();
    }

    private static string Fold(string text, Func<char, bool> isDropped)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!isDropped(character))
            {
                result.Append(character);
            }
        }

        return result.ToString().TrimEnd();
    }

    private static bool IsDirectionMark(char character) => character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // CJK symbols and punctuation, unified ideographs, full-width forms.
    private static bool IsHan(char character) => character is (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');
}
