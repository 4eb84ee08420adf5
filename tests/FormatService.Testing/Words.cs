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

    /// <summary>Whether a text is words known, one after another without spaces.</summary>
    public static bool AreOneAfterAnother(string text, IReadOnlySet<string> known)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var end = 1; end <= text.Length; end++)
        {
            for (var start = 0; start < end && !reached[end]; start++)
            {
                reached[end] = reached[start] && known.Contains(text[start..end]);
            }
        }

        return reached[^1];
    }
}
