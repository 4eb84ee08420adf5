using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Finds the footnotes that can stand where they are referred to: those of one place, made of running text alone. A note that a heading, a link,
/// a table's head or another note refers to stays a note, and so does one of several places: said again at each, it would be words that
/// nobody wrote.
/// </summary>
internal static class PlacedNotes
{
    /// <summary>The words of each such note.</summary>
    public static ImmutableDictionary<NodeId, ImmutableArray<Inline>> In(Leaflet leaflet)
    {
        if (leaflet.Footnotes.IsEmpty)
        {
            return ImmutableDictionary<NodeId, ImmutableArray<Inline>>.Empty;
        }

        var places = new PlaceCounter();
        places.Count(leaflet);
        var placed = ImmutableDictionary.CreateBuilder<NodeId, ImmutableArray<Inline>>();
        foreach (var note in leaflet.Footnotes)
        {
            if (places.IsPlaceable(note.Id) && WordsOf(note) is { } words)
            {
                placed[note.Id] = words;
            }
        }

        return placed.ToImmutable();
    }

    private static ImmutableArray<Inline>? WordsOf(Footnote note)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in note.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                return null;
            }

            if (words.Count > 0)
            {
                words.Add(new Text(" "));
            }

            words.AddRange(paragraph.Inlines);
        }

        return words.Count > 0 ? words.ToImmutable() : null;
    }

    private sealed class PlaceCounter : LeafletRewriter
    {
        private readonly Dictionary<NodeId, int> _placeable = [];
        private readonly HashSet<NodeId> _others = [];
        private int _closed;

        public void Count(Leaflet leaflet)
        {
            Rewrite(leaflet with { Footnotes = [], EasyRead = null });
            _closed++;
            Rewrite(leaflet with { Blocks = [], EasyRead = null });
            _closed--;
        }

        public bool IsPlaceable(NodeId note) => _placeable.GetValueOrDefault(note) == 1 && !_others.Contains(note);

        protected override ImmutableArray<Block> RewriteTable(Table table)
        {
            if (table.HasHeaderRow)
            {
                _closed++;
                foreach (var cell in table.Rows[0].Cells)
                {
                    Rewrite(cell.Inlines);
                }

                _closed--;
            }

            Rewrite(table.Caption);
            foreach (var cell in table.Rows.Skip(table.HasHeaderRow ? 1 : 0).SelectMany(row => row.Cells))
            {
                Rewrite(cell.Inlines);
            }

            return [table];
        }

        protected override ImmutableArray<Inline> RewriteHeading(ImmutableArray<Inline> heading)
        {
            _closed++;
            var rewritten = base.RewriteHeading(heading);
            _closed--;
            return rewritten;
        }

        protected override ImmutableArray<Inline> RewriteLink(Link link)
        {
            _closed++;
            var rewritten = base.RewriteLink(link);
            _closed--;
            return rewritten;
        }

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference)
        {
            if (_closed > 0)
            {
                _others.Add(reference.Note);
            }
            else
            {
                _placeable[reference.Note] = _placeable.GetValueOrDefault(reference.Note) + 1;
            }

            return [reference];
        }
    }
}
