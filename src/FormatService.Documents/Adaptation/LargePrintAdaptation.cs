using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// The leaflet as large print says it. Its law: what <see cref="PaperAdaptation"/> keeps stays, in order, but that tables too wide for large
/// letters become lists of records (FORMATS P-24), which say the names of their columns once a record in place of once a table and show the
/// pictures of cells with their cells; that short
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

        protected override ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks)
        {
            if (!blocks.Any(block => block is Figure { Cell: not null }))
            {
                return base.Rewrite(blocks);
            }

            // The pictures of a table's cells stand behind it, where a grid leaves them: records show each with its cell.
            var rewritten = ImmutableArray.CreateBuilder<Block>(blocks.Length);
            for (var i = 0; i < blocks.Length; i++)
            {
                if (blocks[i] is Table table && FiguresBehind(blocks, i) is { IsEmpty: false } figures && !room.Holds(RewriteGrid(table)))
                {
                    rewritten.AddRange(Rewrite(TableRecords.Of(table, figures)));
                    i += figures.Length;
                }
                else
                {
                    rewritten.AddRange(base.Rewrite([blocks[i]]));
                }
            }

            return rewritten.DrainToImmutable();
        }

        protected override ImmutableArray<Block> RewriteTable(Table table)
        {
            // Records are made of the table as it was: what a column's name refers to and leads to is said with the first record alone.
            var spelt = RewriteGrid(table);
            return room.Holds(spelt) ? [spelt] : Rewrite(TableRecords.Of(table, []));
        }

        /// <summary>The pictures that follow a table and were written in its cells.</summary>
        private static ImmutableArray<Figure> FiguresBehind(ImmutableArray<Block> blocks, int table)
        {
            var figures = ImmutableArray.CreateBuilder<Figure>();
            var cells = ((Table)blocks[table]).Rows.SelectMany(row => row.Cells).Select(cell => cell.Id).ToHashSet();
            for (var i = table + 1; i < blocks.Length && blocks[i] is Figure { Cell: { } cell } figure && cells.Contains(cell); i++)
            {
                figures.Add(figure);
            }

            return figures.ToImmutable();
        }

        protected override ImmutableArray<Inline> RewriteLink(Link link)
        {
            var words = Rewrite(link.Inlines);
            return [link with { Inlines = PrintedAddress.Of(link) is { } address ? [.. words, new Text(" ("), address, new Text(")")] : words }];
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
