using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>The number of a footnote as it is set: in square brackets and at the size of the text, for a raised small figure is easily missed.</summary>
public static class FootnoteLabel
{
    /// <summary>The label of the note at an index: <c>[1]</c>.</summary>
    public static string Of(int index, LeafletWording wording) => $"[{wording.Number(index + 1)}]";

    /// <summary>The label as it follows a word: a no-break space keeps it with the word without becoming part of it.</summary>
    public static string Before(NodeId note, ImmutableArray<Footnote> footnotes, LeafletWording wording) =>
        "\u00A0" + Of(IndexOf(note, footnotes), wording);

    /// <summary>The place of a note among the notes of its leaflet, from 0.</summary>
    /// <exception cref="ArgumentException">The leaflet has no such note.</exception>
    public static int IndexOf(NodeId note, ImmutableArray<Footnote> footnotes)
    {
        for (var i = 0; i < footnotes.Length; i++)
        {
            if (footnotes[i].Id == note)
            {
                return i;
            }
        }

        throw new ArgumentException($"No footnote has the id “{note}”.", nameof(note));
    }
}
