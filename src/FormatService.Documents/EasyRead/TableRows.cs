using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the records of a table, and of the notes that its cells refer to.</summary>
internal sealed class TableRows(DraftLines lines, DraftRows rows, DraftReview review, bool isEnglish)
{
    // With fewer columns, what a record is of tells what its note is about.
    private const int FewestColumnsToName = 3;

    /// <summary>The rows of a table, without its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="note">What is below it and belongs to the cells that have its mark.</param>
    /// <param name="mark">That mark.</param>
    public IEnumerable<Block> Of(Table table, DraftText? note = null, string mark = "")
    {
        var result = new List<Block>();
        var ofHeader = table.HasHeaderRow ? table.Rows[0].Cells.SelectMany(cell => NotesOf(cell.Inlines)).ToHashSet() : [];
        foreach (var record in DraftTable.Rows(table, isEnglish))
        {
            var cells = lines.Cells(record.Sentences);
            if (record.Written is { } written)
            {
                // Whether “as above” or “none” is what the empty cell means, a person has to see.
                review.Add(EasyReadReviewKind.ChangedSentence, record.Id, Words(record.Sentences), written);
            }

            // What a record is of stands in its first cell: without it, the second half of a table of doses would be of nobody knows which day.
            var name = cells.SelectMany(cell => cell).Take(1).Select(line => (line.Text, line.Sentence with { Meanings = [] })).ToList();
            result.AddRange(ToLists(cells).SelectMany(part => DraftRows.Chunked(part, DraftRows.MostLines))
                .SelectMany((chunk, index) => rows.Row(record.Id.Child($"{index + 1}"), index == 0 ? chunk : [.. name, .. chunk], holds: true)));

            // Between two cells, the most that anybody may take would be read as what this record says to take.
            var marked = note is null ? [] : Enumerable.Range(0, cells.Count).Where(cell => MarkedNotes.Has(cells[cell][0].Sentence.Source, mark)).ToList();
            for (var cell = 0; cell < cells.Count; cell++)
            {
                List<(DraftText Text, DraftSentence Sentence)> said =
                [
                    .. NotesOf(record.Sentences[cell]).Where(id => !ofHeader.Contains(id)).SelectMany(lines.NoteApart),
                    .. marked is [.., var last] && last == cell ? [lines.Rewritten(note!, note!.Text.Trim().Replace('\n', ' '), isWhole: false)] : Array.Empty<(DraftText, DraftSentence)>(),
                ];
                var isOfOne = cell > 0 && record.Sentences.Length >= FewestColumnsToName && marked.Count < 2;
                result.AddRange(Below(record.Id.Child($"note-{cell + 1}"), [.. name, .. isOfOne ? Label(record.Labels[cell]) : []], said));
            }
        }

        if (table.HasHeaderRow)
        {
            foreach (var (label, column) in table.Rows[0].Cells.Select((cell, column) => (cell.Inlines, column)))
            {
                result.AddRange(Below(table.Rows[0].Id.Child($"note-{column + 1}"), [.. Label(label)], [.. NotesOf(label).SelectMany(lines.NoteApart)]));
            }
        }

        return result;
    }

    // What stands in a row behind the list of a cell would be read as one more of its lines.
    private static IEnumerable<List<List<(DraftText Text, DraftSentence Sentence)>>> ToLists(List<List<(DraftText Text, DraftSentence Sentence)>> cells)
    {
        var start = 0;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cell == cells.Count - 1 || cells[cell].Exists(line => line.Sentence.Sentences.Length > 1))
            {
                yield return cells[start..(cell + 1)];
                start = cell + 1;
            }
        }
    }

    private IEnumerable<Block> Below(NodeId id, List<(DraftText Text, DraftSentence Sentence)> about, List<(DraftText Text, DraftSentence Sentence)> said) =>
        said.Count == 0 ? [] : rows.Row(id, [.. about, .. said], holds: true);

    private (DraftText Text, DraftSentence Sentence)[] Label(ImmutableArray<Inline> label)
    {
        var text = DraftText.Of(label);
        return text.Text.Trim() is { Length: > 0 } words ? [lines.Rewritten(text, words.Replace('\n', ' ') is [.., ':'] named ? named : words.Replace('\n', ' ') + ":", isWhole: false)] : [];
    }

    private static IEnumerable<NodeId> NotesOf(ImmutableArray<Inline> inlines) => DraftText.Of(inlines).Notes.Select(place => place.Note);

    private static string Words(IEnumerable<ImmutableArray<Inline>> sentences) => string.Join(" ", sentences.Select(sentence => LeafletText.Of(sentence)));
}
