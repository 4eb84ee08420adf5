using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>The footnotes that paper holds: those that something on paper refers to.</summary>
internal static class PaperNotes
{
    public static ImmutableArray<Footnote> Of(Leaflet leaflet)
    {
        var notes = leaflet.Footnotes;
        while (true)
        {
            var named = LeafletInlines.OnPaper(leaflet with { Footnotes = notes }).OfType<FootnoteReference>().Select(reference => reference.Note).ToHashSet();
            var kept = notes.RemoveAll(note => !named.Contains(note.Id));
            if (kept.Length == notes.Length)
            {
                return kept;
            }

            notes = kept;
        }
    }
}
