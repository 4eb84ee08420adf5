using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Converts footnotes in the order of their first reference. A note may refer to a note.</summary>
internal sealed class NoteConversion(MarkdownReading reading, BlockConversion blocks)
{
    private static readonly Nesting InNote = new(1, 0, false);

    private readonly Dictionary<Footnote, Model.Footnote> _converted = [];

    /// <summary>Puts the words of notes that nothing refers to at the end of the leaflet.</summary>
    public void AppendUnused(List<Block> output, MarkdownDocument document, NodeScope scope)
    {
        ConvertReferred();
        foreach (var note in RememberingFootnoteParser.Of(document))
        {
            if (reading.IsReferredTo(note))
            {
                continue;
            }

            reading.Report(
                DiagnosticCodes.FootnoteUnused,
                Severity.Warning,
                $"Nothing refers to the footnote [{note.Label}], or it stands twice; its text was put at the end.",
                $"Write [{note.Label}] where it belongs.",
                note);
            blocks.Append(output, note, scope, InNote);
            ConvertReferred();
        }
    }

    /// <summary>All notes that something refers to.</summary>
    public ImmutableArray<Model.Footnote> ToFootnotes()
    {
        ConvertReferred();
        return [.. reading.NoteOrder.Select(note => _converted[note])];
    }

    private void ConvertReferred()
    {
        // The list grows while it is walked.
        for (var i = _converted.Count; i < reading.NoteOrder.Count; i++)
        {
            var note = reading.NoteOrder[i];
            var id = reading.NoteFor(note);
            _converted[note] = new Model.Footnote(id, blocks.Convert(note, new NodeScope(reading.Names, id.Value), InNote));
        }
    }
}
