using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead;

/// <summary>Puts the sentences of one paragraph into rows: one idea a row, and no row of many sentences.</summary>
internal static class RowGrouping
{
    private const int MostSentences = 3;

    /// <summary>The rows, in order.</summary>
    /// <param name="drafted">The sentences of a paragraph.</param>
    /// <param name="hasPictures">Whether ideas can be told in the language.</param>
    public static IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> Of(List<(DraftText Text, DraftSentence Sentence)> drafted, bool hasPictures)
    {
        var row = new List<(DraftText, DraftSentence)>();
        string? picture = null;
        var lines = 0;
        foreach (var (text, sentence) in drafted)
        {
            // A number stays with the words before it, which say whose it is.
            var own = hasPictures ? EasyReadConcepts.Find(DraftText.WordsOf(sentence.First)) : null;
            var more = sentence.Sentences.Length + sentence.Meanings.Length;
            var goesOn = row.Count > 0
                && (sentence.IsBehind
                    || (lines + more <= MostSentences && (own is null || own == picture))
                    || (lines + more <= DraftRows.MostLines && (row[^1].Item2.Source.EndsWith('?') || BackReferences.InParagraph(text.Plain(sentence.First)))));
            if (row.Count > 0 && !goesOn)
            {
                yield return row;
                (row, picture, lines) = ([], null, 0);
            }

            picture ??= row.Count == 0 ? own : picture;
            row.Add((text, sentence));
            lines += more;
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    /// <summary>The idea of a row: that of its first sentence.</summary>
    public static string? PictureOf(IReadOnlyList<(DraftText Text, DraftSentence Sentence)> row) => EasyReadConcepts.Find(row[0].Text.Said(row[0].Sentence.First));
}
