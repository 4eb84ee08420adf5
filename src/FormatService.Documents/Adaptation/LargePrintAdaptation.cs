using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// The leaflet as large print says it. Its law: what <see cref="PaperAdaptation"/> keeps stays, in order, but that tables too wide for large
/// letters become lists of records (FORMATS P-24), which say the names of their columns once a record in place of once a table; that short
/// footnotes stand in brackets where they are referred to, for hands that would have to turn pages; and that links say where they lead.
/// </summary>
public sealed class LargePrintAdaptation : IAdaptation
{
    private static readonly PaperAdaptation Paper = new();

    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet, ReadingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        var paper = Paper.Adapt(leaflet, profile);
        var inPlace = PlacedNotes.In(paper);
        var rewriter = new Rewriter(new TableRoom(profile), inPlace);
        var adapted = paper with
        {
            Blocks = rewriter.RewriteBody(paper.Blocks),
            Footnotes = [.. paper.Footnotes.Where(note => !inPlace.ContainsKey(note.Id)).Select(note => note with { Blocks = rewriter.RewriteNote(note.Blocks) })],
        };

        // Once more: rows that named columns are gone, and so are the places of links to them.
        return Paper.Adapt(adapted, profile);
    }

    private sealed class Rewriter(TableRoom room, ImmutableDictionary<NodeId, ImmutableArray<Inline>> notes) : LeafletRewriter
    {
        private bool _isInNote;

        public ImmutableArray<Block> RewriteBody(ImmutableArray<Block> blocks) => Rewrite(blocks);

        public ImmutableArray<Block> RewriteNote(ImmutableArray<Block> blocks)
        {
            _isInNote = true;
            var rewritten = Rewrite(blocks);
            _isInNote = false;
            return rewritten;
        }

        protected override ImmutableArray<Block> RewriteTable(Table table)
        {
            var spelt = RewriteGrid(table);
            return room.Holds(spelt) ? [spelt] : TableRecords.Of(spelt);
        }

        protected override ImmutableArray<Inline> RewriteLink(Link link)
        {
            var rewritten = base.RewriteLink(link);
            return SpeltAddress.Of(link) is { } address ? [.. rewritten, new Text(" ("), address, new Text(")")] : rewritten;
        }

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference)
        {
            if (_isInNote || !notes.TryGetValue(reference.Note, out var words))
            {
                return [reference];
            }

            _isInNote = true;
            ImmutableArray<Inline> placed = [new Text(" ("), .. Rewrite(words), new Text(")")];
            _isInNote = false;
            return placed;
        }
    }
}
