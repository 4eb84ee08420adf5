using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>The footnotes that paper holds: those that something on paper refers to.</summary>
internal static class PaperNotes
{
    public static ImmutableArray<Footnote> Of(Leaflet leaflet)
    {
        var named = NamedIn(leaflet with { Footnotes = [] }).ToHashSet();
        for (var before = -1; before != named.Count;)
        {
            before = named.Count;
            foreach (var note in leaflet.Footnotes.Where(note => named.Contains(note.Id)))
            {
                named.UnionWith(NamedIn(leaflet with { Blocks = note.Blocks, Footnotes = [] }));
            }
        }

        return leaflet.Footnotes.RemoveAll(note => !named.Contains(note.Id));
    }

    private static IEnumerable<NodeId> NamedIn(Leaflet leaflet) =>
        LeafletInlines.OnPaper(leaflet).OfType<FootnoteReference>().Select(reference => reference.Note);
}
