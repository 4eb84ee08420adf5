namespace FormatService.Typesetting.Text;

/// <summary>Where facts and words that are wider than their line are parted best.</summary>
internal static class FactJoints
{
    /// <summary>Whether a line may end within a word behind a character: at the joints of addresses and compounds.</summary>
    public static bool IsJoint(string text, int index)
    {
        if (index + 1 >= text.Length)
        {
            return false;
        }

        char unit = text[index], next = text[index + 1];
        return unit switch
        {
            // Not in “https://”, and never within “4.5”: a split number is read as two. A line ends before a full stop, not behind it: what
            // ends with one looks like the whole address, with the end of the sentence.
            '/' or '-' or '@' or '?' or '&' or '=' or '#' or '_' or '\u2010' or '\u2013' => char.IsLetterOrDigit(next),
            _ => next == '.' && char.IsLetterOrDigit(unit) && index + 2 < text.Length && char.IsLetter(text[index + 2]),
        };
    }

    /// <summary>
    /// Where a telephone number ends and its extension begins, or the end of the box: both are read whole there, and “0118 496” above “0150” is not.
    /// </summary>
    public static int ExtensionIn(ParagraphText wide, in TextBox box)
    {
        const int FewestDigits = 7;
        var digits = 0;
        for (var i = box.FirstPiece; i + 1 < box.EndPiece; i++)
        {
            var piece = wide.Pieces[i];
            foreach (var unit in piece.Text.Text)
            {
                digits += char.IsDigit(unit) ? 1 : 0;
            }

            var next = wide.Pieces[i + 1];
            if (digits >= FewestDigits && piece.IsJoint && wide.Span(piece.Span) is { IsFact: true } span && (piece.Span == next.Span || span.FactGoesOn) && BeginsWord(next.Text.Text))
            {
                return i + 1;
            }
        }

        return box.EndPiece;
    }

    /// <summary>Whether text begins with a word, bare or in brackets: “(0)20” is a part of the number.</summary>
    private static bool BeginsWord(string text) => char.IsLetter(text[0]) || (text.Length > 1 && text[0] is '(' or '[' or '\uFF08' && char.IsLetter(text[1]));

    /// <summary>Whether a piece ends at a hyphen of a mail address, which has better places.</summary>
    public static bool IsWithinMail(ParagraphText wide, int piece)
    {
        var span = wide.Span(wide.Pieces[piece].Span);
        return span.IsFact && span.Text.Contains('@', StringComparison.Ordinal);
    }

    /// <summary>How wide pieces are, without the spaces that hang at their end.</summary>
    public static double WidthOf(ParagraphText wide, int first, int end)
    {
        double width = 0;
        foreach (ref readonly var piece in wide.Pieces[first..end])
        {
            width += piece.Width;
        }

        return end > first ? width - wide.Pieces[end - 1].TrailingWidth : 0;
    }
}
