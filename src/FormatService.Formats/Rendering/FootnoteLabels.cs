using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>The numbers of footnotes as they are set: in square brackets and at the size of the text, for a raised small figure is easily missed.</summary>
/// <param name="footnotes">The notes of one leaflet, in order.</param>
/// <param name="wording">The digits of its language.</param>
public sealed class FootnoteLabels(ImmutableArray<Footnote> footnotes, LeafletWording wording)
{
    private Dictionary<NodeId, int>? _indices;

    /// <summary>The notes, in order.</summary>
    public ImmutableArray<Footnote> Notes { get; } = footnotes;

    /// <summary>The label of the note at an index: <c>[1]</c>.</summary>
    public string Of(int index) => $"[{wording.Number(index + 1)}]";

    /// <summary>The label of a note.</summary>
    /// <exception cref="KeyNotFoundException">The leaflet has no such note.</exception>
    public string Of(NodeId note) => Of((_indices ??= Index(Notes))[note]);

    private static Dictionary<NodeId, int> Index(ImmutableArray<Footnote> notes)
    {
        var indices = new Dictionary<NodeId, int>(notes.Length);
        for (var i = 0; i < notes.Length; i++)
        {
            indices.TryAdd(notes[i].Id, i);
        }

        return indices;
    }
}
