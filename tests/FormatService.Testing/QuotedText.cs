using System.Globalization;
using System.Text;

namespace FormatService.Testing;

/// <summary>Words as dumps show them.</summary>
internal static class QuotedText
{
    /// <summary>Quoted, with line ends and unseen characters made visible.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character is '"' or '\\' ? $"\\{character}"
                : char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator || character is '\u00A0' or '\u202F'
                    ? $"\\u{(int)character:X4}"
                    : character.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
