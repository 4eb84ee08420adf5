using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the records of a table.</summary>
internal sealed class TableRows(DraftLines lines, DraftRows rows, DraftReview review)
{
    /// <summary>The rows of a table, without its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="note">What is below it and belongs to the cells that have its mark.</param>
    /// <param name="mark">That mark.</param>
    public IEnumerable<Block> Of(Table table, DraftText? note = null, string mark = "")
    {
        var result = new List<Block>();
        foreach (var (id, sentences, isCarried) in DraftTable.Rows(table))
        {
            var cells = lines.Cells(sentences);
            if (note is not null)
            {
                // Where the record is parted, each part has its note.
                List<List<(DraftText Text, DraftSentence Sentence)>> marked = [.. cells.Where(cell => cell.Exists(line => MarkedNotes.Has(line.Sentence.Source, mark)))];
                foreach (var cell in cells.Sum(group => group.Count) < DraftRows.MostLines ? marked.TakeLast(1) : marked)
                {
                    var (text, sentence) = lines.Rewritten(note, note.Text.Trim().Replace('\n', ' '), isWhole: false);
                    cell.Add((text, sentence with { IsBehind = true }));
                }
            }

            if (isCarried)
            {
                // Whether “as above” is what the empty cell means, a person has to see.
                review.Add(EasyReadReviewKind.ChangedSentence, id, Words(sentences), Words(sentences.Skip(1)));
            }

            // What a record is of stands in its first cell: without it, the second half of a table of doses would be of nobody knows which day.
            var name = cells.SelectMany(cell => cell).Take(1).Select(line => (line.Text, line.Sentence with { Meanings = [] })).ToList();
            result.AddRange(DraftRows.Chunked(cells, DraftRows.MostLines)
                .SelectMany((chunk, index) => rows.Row(id.Child($"{index + 1}"), index == 0 ? chunk : [.. name, .. chunk], holds: true)));
        }

        return result;
    }

    private static string Words(IEnumerable<ImmutableArray<Inline>> sentences) => string.Join(" ", sentences.Select(sentence => LeafletText.Of(sentence)));
}
