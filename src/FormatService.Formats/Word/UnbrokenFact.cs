using System.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Facts in characters that lines do not end at, as no setting of the format keeps words together. They are the same words all the same: blanks of
/// another kind, and joiners that are neither seen nor said.
/// </summary>
internal static class UnbrokenFact
{
    private const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F', Joiner = '\u2060';

    // What is longer than a line cannot be kept on one.
    private const int LongestKept = 30;

    /// <summary>The words of a run, those of a fact so that no line ends in them.</summary>
    public static string Of(DirectedRun run)
    {
        var text = run.Piece.Text;
        if (!run.Piece.IsFact || text.Length > LongestKept)
        {
            return text;
        }

        // LibreOffice sets each usual no-break space apart from the words beside it, and tears a number among right-to-left
        // words there; a date that itself runs from right to left it tears at the narrow one.
        var space = run is { Embedding: not null, IsRightToLeft: false } ? NarrowNoBreakSpace : NoBreakSpace;
        return Joined(text.Replace(' ', space));
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
