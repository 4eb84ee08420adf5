using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// The leaflet as paper says it. Its law: what is marked web-only goes, with the footnotes that only it refers to; what is marked
/// as not for the web stays, without the mark; all else stays as written. A link to a place that went keeps its words.
/// </summary>
public sealed class PaperAdaptation : IAdaptation
{
    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        var adapted = new MediumRewriter().Rewrite(leaflet);
        adapted = DropUnusedNotes(adapted);
        // The easy-read edition is no part of these pages.
        return new LinkRewriter([.. LeafletIds.In(adapted with { EasyRead = null }).Select(id => id.Value)]).Rewrite(adapted);
    }

    private static Leaflet DropUnusedNotes(Leaflet leaflet)
    {
        // A note may refer to a note, so dropping one can free the next.
        while (true)
        {
            var references = new ReferenceCollector();
            references.Rewrite(leaflet);
            var kept = leaflet.Footnotes.RemoveAll(note => !references.Notes.Contains(note.Id));
            if (kept.Length == leaflet.Footnotes.Length)
            {
                return leaflet;
            }

            leaflet = leaflet with { Footnotes = kept };
        }
    }

    private sealed class MediumRewriter : LeafletRewriter
    {
        protected override ImmutableArray<Block> RewriteMedium(MediumBlock block) =>
            block.Medium == Medium.WebOnly ? [] : Rewrite(block.Blocks);
    }

    private sealed class ReferenceCollector : LeafletRewriter
    {
        public HashSet<NodeId> Notes { get; } = [];

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference)
        {
            Notes.Add(reference.Note);
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
