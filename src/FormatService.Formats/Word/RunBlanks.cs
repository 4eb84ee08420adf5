namespace FormatService.Formats.Word;

/// <summary>
/// Closes blanks: where white space meets white space, as beside a note's number, one is enough, and none is needed where a line begins or
/// ends. Blanks in a row are read out as such (FORMATS MS-11).
/// </summary>
internal static class RunBlanks
{
    private const char LineEnd = '\u2028';

    /// <summary>Closes the blanks of a paragraph.</summary>
    public static void Close(List<RunPiece> pieces)
    {
        var isAfterBlank = true;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Note != 0 || piece.Field is not null)
            {
                isAfterBlank = false;
                continue;
            }

            var closed = Close(piece.Text, ref isAfterBlank);
            if (!ReferenceEquals(closed, piece.Text))
            {
                pieces[i] = piece with { Text = closed };
            }
        }

        TrimEnds(pieces);
        pieces.RemoveAll(piece => piece.Text.Length == 0 && piece.Note == 0);
    }

    private static string Close(string text, ref bool isAfterBlank)
    {
        var kept = 0;
        var after = isAfterBlank;
        foreach (var unit in text)
        {
            kept += after && IsBlank(unit) ? 0 : 1;
            after = IsBlank(unit) || unit == LineEnd;
        }

        if (kept == text.Length)
        {
            isAfterBlank = after;
            return text;
        }

        Span<char> closed = kept <= 512 ? stackalloc char[kept] : new char[kept];
        var length = 0;
        foreach (var unit in text)
        {
            if (!(isAfterBlank && IsBlank(unit)))
            {
                closed[length++] = unit;
            }

            isAfterBlank = IsBlank(unit) || unit == LineEnd;
        }

        return new string(closed);
    }

    /// <summary>Takes away the blank before each line end, and at the end of the paragraph with the line end there.</summary>
    private static void TrimEnds(List<RunPiece> pieces)
    {
        var isBeforeEnd = true;
        var isLast = true;
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var piece = pieces[i];
            if (piece.Note != 0 || piece.Field is not null)
            {
                isBeforeEnd = isLast = false;
                continue;
            }

            var text = piece.Text;
            while (text.Length > 0 && ((isBeforeEnd && IsBlank(text[^1])) || (isLast && text[^1] == LineEnd)))
            {
                text = text[..^1];
            }

            var at = text.IndexOf(" \u2028", StringComparison.Ordinal);
            text = at < 0 ? text : text.Replace(" \u2028", "\u2028", StringComparison.Ordinal);
            if (text.Length > 0)
            {
                isLast = false;
                isBeforeEnd = text[0] == LineEnd;
            }

            pieces[i] = text.Length == piece.Text.Length ? piece : piece with { Text = text };
        }
    }

    private static bool IsBlank(char unit) => unit != LineEnd && char.IsWhiteSpace(unit);
}
