using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// The leaflet as paper says it. Its law: what is marked web-only goes, with the footnotes that only it or the easy-read edition refers to; what is marked
/// as not for the web stays, without the mark; all else stays as written. A link to a place that went keeps its words.
/// </summary>
public sealed class PaperAdaptation : IAdaptation
{
    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet, ReadingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        var adapted = new MediumRewriter().Rewrite(leaflet);
        adapted = DropUnusedNotes(adapted);
        // The easy-read edition is no part of these pages.
        return new LinkRewriter([.. LeafletIds.In(adapted with { EasyRead = null }).Select(id => id.Value)]).Rewrite(adapted);
    }

    // A note may refer to a note, in long chains and in circles: each is looked at once, from where the pages refer to it.
    private static Leaflet DropUnusedNotes(Leaflet leaflet)
    {
        if (leaflet.Footnotes.IsEmpty)
        {
            return leaflet;
        }

        var references = new ReferenceCollector();
        references.Rewrite(leaflet with { Footnotes = [], EasyRead = null });
        var notes = leaflet.Footnotes.ToDictionary(note => note.Id);
        for (var i = 0; i < references.Order.Count; i++)
        {
            if (notes.TryGetValue(references.Order[i], out var note))
            {
                references.Rewrite(leaflet with { Blocks = note.Blocks, Footnotes = [], EasyRead = null });
            }
        }

        return leaflet with { Footnotes = leaflet.Footnotes.RemoveAll(note => !references.Notes.Contains(note.Id)) };
    }

    private sealed class MediumRewriter : LeafletRewriter
    {
        protected override ImmutableArray<Block> RewriteMedium(MediumBlock block) =>
            block.Medium == Medium.WebOnly ? [] : Rewrite(block.Blocks);
    }

    private sealed class ReferenceCollector : LeafletRewriter
    {
        public HashSet<NodeId> Notes { get; } = [];

        public List<NodeId> Order { get; } = [];

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference)
        {
            if (Notes.Add(reference.Note))
            {
                Order.Add(reference.Note);
            }

            return [reference];
        }
    }

    private sealed class LinkRewriter(HashSet<string> ids) : LeafletRewriter
    {
        protected override ImmutableArray<Inline> RewriteLink(Link link)
        {
            var inner = Rewrite(link.Inlines);
            return link.Target.StartsWith('#') && !ids.Contains(link.Target[1..]) ? inner : [link with { Inlines = inner }];
        }
    }
}
