using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Finds notes below tables that their authors marked by hand, “Morning only*” and “* Not if you have asthma”.</summary>
internal static class MarkedNotes
{
    private static readonly string[] Marks = ["***", "**", "*", "††", "†", "‡", "§"];

    /// <summary>The mark of a note below a table; null where it is none, or no cell has the mark.</summary>
    public static string? Of(Table table, Paragraph note)
    {
        var text = DraftText.Of(note.Inlines);
        var words = text.Text.TrimStart();

        // Several notes in one paragraph would have to be told apart first; what has notes or addresses itself is more than a line.
        return text.Notes.Count == 0 && text.Addresses.Count == 0 && Array.Find(Marks, words.StartsWith) is { } mark
            && !Marks.Any(words[mark.Length..].Contains)
            && table.Rows.Skip(table.HasHeaderRow ? 1 : 0).Any(row => row.Cells.Any(cell => Has(LeafletText.Of(cell.Inlines), mark)))
                ? mark
                : null;
    }

    /// <summary>Whether a cell refers to the note of a mark: “*” is not that of “**”.</summary>
    public static bool Has(string cell, string mark) => cell.TrimEnd() is var words && words.EndsWith(mark, StringComparison.Ordinal) && !(words.Length > mark.Length && words[^(mark.Length + 1)] == mark[0]);
}
