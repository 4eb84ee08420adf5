using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the records of a table.</summary>
internal sealed class TableRows(DraftLines lines, DraftRows rows, DraftReview review)
{
    /// <summary>The rows of a table, without its caption.</summary>
    public IEnumerable<Block> Of(Table table)
    {
        var result = new List<Block>();
        foreach (var (id, sentences, isCarried) in DraftTable.Rows(table))
        {
            var cells = lines.Cells(sentences);
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
