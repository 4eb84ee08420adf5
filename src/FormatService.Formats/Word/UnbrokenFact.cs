using System.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Facts in characters that lines do not end at, as no setting of the format keeps words together. They are the same words all the same: blanks of
/// another kind, and joiners that are neither seen nor said.
/// </summary>
internal static class UnbrokenFact
{
    private const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F', Joiner = '\u2060';

    // What is longer than any line cannot be kept on one.
    private const int LongestKept = 30;

    // The widths of Arial, which the other fonts of text are hardly narrower than.
    private const double DigitEm = 0.556, NarrowEm = 0.278;

    // The part of a line that is filled before programs part the last digit from the others.
    private const double Filled = 0.95;

    // Fewer digits are a dose or a day, not the number that an extension follows.
    private const int LeastDigits = 6;

    /// <summary>The words of a run, those of a fact so that no line ends in them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="roomEm">The length of a line, as a multiple of the size of the text.</param>
    public static string Of(DirectedRun run, double roomEm)
    {
        var text = run.Piece.Text;
        if (!run.Piece.IsFact)
        {
            return text;
        }

        if (AddressJoints.In(text, roomEm) is { } parted)
        {
            return parted;
        }

        if (text.Length > LongestKept)
        {
            return text;
        }

        // LibreOffice sets each usual no-break space apart from the words beside it, and tears a number among right-to-left
        // words there; a date that itself runs from right to left it tears at the narrow one.
        var space = run is { Embedding: not null, IsRightToLeft: false } ? NarrowNoBreakSpace : NoBreakSpace;

        // What fills a line is cut where the line happens to be full: better before “ext.” than between the digits of “12”.
        var gap = WidthEm(text) > Filled * roomEm ? ExtensionGap(text) : -1;
        return gap < 0 ? Joined(text.Replace(' ', space)) : $"{text[..gap].Replace(' ', space)} {text[(gap + 1)..].Replace(' ', space)}";
    }

    private static double WidthEm(string text)
    {
        var width = 0d;
        foreach (var unit in text)
        {
            width += char.IsAsciiLetterOrDigit(unit) ? DigitEm : IsIdeographic(unit) ? 1 : NarrowEm;
        }

        return width;
    }

    /// <summary>The blank before the words that follow a telephone number in it; below 0 where there are none.</summary>
    private static int ExtensionGap(string text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            digits += char.IsDigit(text[i]) ? 1 : 0;
            if (digits >= LeastDigits && text[i] == ' ' && char.IsLetter(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Joins characters that a line may end beside without a blank, such as those of Chinese dates (UAX #14, class ID).</summary>
    private static string Joined(string text)
    {
        StringBuilder? joined = null;
        for (var i = 1; i < text.Length; i++)
        {
            if ((IsIdeographic(text[i - 1]) || IsIdeographic(text[i])) && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]) && !char.IsLowSurrogate(text[i]))
            {
                (joined ??= new StringBuilder(text, 0, i, 2 * text.Length)).Append(Joiner);
            }

            joined?.Append(text[i]);
        }

        return joined?.ToString() ?? text;
    }

    // Kana, ideographs and their marks, Hangul, wide forms: what lines break beside in East Asian text.
    private static bool IsIdeographic(char unit) =>
        unit is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') || char.IsSurrogate(unit);
}
