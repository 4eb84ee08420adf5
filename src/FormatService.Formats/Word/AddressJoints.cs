using System.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Where addresses that no line holds are parted: programs part them where the line happens to be full, “northbridg” above “e.example” and a full
/// stop above nothing. A place to end a line (U+200B) at each joint is neither seen nor said; it is put into no address that a line does hold.
/// </summary>
internal static class AddressJoints
{
    private const char LineMayEnd = '\u200B';

    // The stop or bracket that may follow belongs to the line of the address.
    private const double StopEm = 0.278;

    // Of Arial, whose widths other fonts of text have or exceed: letters from “a” on.
    private static ReadOnlySpan<short> LetterThousandthsEm => [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500];

    /// <summary>An address with its joints, where it is wider than a line; null for what is none, or fits.</summary>
    /// <param name="text">A fact.</param>
    /// <param name="roomEm">The length of a line, as a multiple of the size of the text.</param>
    public static string? In(string text, double roomEm)
    {
        if (text.Contains(' ', StringComparison.Ordinal) || WidthEm(text) + StopEm <= roomEm)
        {
            return null;
        }

        var parted = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            parted.Append(text[i]);
            if (IsJoint(text, i))
            {
                parted.Append(LineMayEnd);
            }
        }

        return parted.Length > text.Length ? parted.ToString() : null;
    }

    /// <summary>Whether a line may end behind a character. It ends before a full stop: what ends with one looks like the whole address.</summary>
    private static bool IsJoint(string text, int i) =>
        i + 1 < text.Length
        && (text[i] switch
        {
            '/' or '@' or '?' or '&' or '=' or '#' or '_' => char.IsLetterOrDigit(text[i + 1]),
            var unit => text[i + 1] == '.' && char.IsLetterOrDigit(unit) && i + 2 < text.Length && char.IsLetter(text[i + 2]) && !EndsWww(text, i),
        });

    /// <summary>Whether “www” ends at a character, which nobody looks for a line's end behind.</summary>
    private static bool EndsWww(string text, int i) => text.AsSpan(0, i + 1).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static double WidthEm(string text)
    {
        const double Capital = 0.67, Other = 0.556, At = 1.015;
        var width = 0d;
        foreach (var unit in text)
        {
            width += unit switch
            {
                >= 'a' and <= 'z' => LetterThousandthsEm[unit - 'a'] / 1000d,
                >= 'A' and <= 'Z' => Capital,
                '.' or '/' or ':' => StopEm,
                '@' => At,
                _ => Other,
            };
        }

        return width;
    }
}
