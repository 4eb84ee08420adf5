using System.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Closes blanks: where white space meets white space, as beside a note's number, one is enough; none is needed where a line begins or ends,
/// and no line is empty. Blanks in a row are read out as such (FORMATS MS-11).
/// </summary>
internal static class RunBlanks
{
    private const char LineEnd = '\u2028', Nothing = '\0';

    /// <summary>Closes the blanks of a paragraph.</summary>
    public static void Close(List<RunPiece> pieces)
    {
        if (AreClosed(pieces))
        {
            return;
        }

        var texts = pieces.ConvertAll(_ => new StringBuilder());
        var (due, dueAt) = (Nothing, 0);
        var hasWords = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Note != 0 || piece.Field is not null)
            {
                Settle();
                texts[i].Append(piece.Text);
                continue;
            }

            foreach (var unit in piece.Text)
            {
                if (!char.IsWhiteSpace(unit))
                {
                    Settle();
                    texts[i].Append(unit);
                }
                else if (hasWords && (due == Nothing || (unit == LineEnd && due != LineEnd)))
                {
                    (due, dueAt) = (unit, i);
                }
            }
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i] = pieces[i] with { Text = texts[i].ToString() };
        }

        pieces.RemoveAll(piece => piece.Text.Length == 0 && piece.Note == 0);

        void Settle()
        {
            if (due != Nothing)
            {
                texts[dueAt].Append(due);
            }

            (due, hasWords) = (Nothing, true);
        }
    }

    /// <summary>Whether there is nothing to do, as for most paragraphs.</summary>
    private static bool AreClosed(List<RunPiece> pieces)
    {
        var isAfterBlank = true;
        foreach (var piece in pieces)
        {
            if (piece.Note != 0 || piece.Field is not null)
            {
                isAfterBlank = false;
                continue;
            }

            foreach (var unit in piece.Text)
            {
                var isBlank = char.IsWhiteSpace(unit);
                if (isBlank && isAfterBlank)
                {
                    return false;
                }

                isAfterBlank = isBlank;
            }
        }

        return !isAfterBlank;
    }
}
