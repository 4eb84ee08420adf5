using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>The name of a column, to be said in each record. Footnotes and places to go to are left with the first that says it.</summary>
internal sealed class ColumnLabel(ImmutableArray<Inline> heading)
{
    private static readonly Plainer Plain = new();

    private readonly bool _hasWords = LeafletText.HasWords(LeafletText.Of(heading));
    private bool _isSaid;

    /// <summary>The name with a colon after it; nothing where the column has none.</summary>
    public ImmutableArray<Inline> Say()
    {
        if (_isSaid)
        {
            return _hasWords ? WithColon(Plain.Words(heading)) : [];
        }

        _isSaid = true;
        return _hasWords ? WithColon(heading) : heading;
    }

    private static ImmutableArray<Inline> WithColon(ImmutableArray<Inline> words) =>
        LeafletText.Of(words).AsSpan().TrimEnd() is [.., ':' or '\uFF1A' or '?' or '\u061F' or '\uFF1F' or '.']
            ? words
            : [.. words is [.. var before, Text last] ? before.Add(new Text(last.Value.TrimEnd())) : words, new Text(":")];

    private sealed class Plainer : LeafletRewriter
    {
        public ImmutableArray<Inline> Words(ImmutableArray<Inline> inlines) => Rewrite(inlines);

        protected override ImmutableArray<Inline> RewriteLink(Link link) => Rewrite(link.Inlines);

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference) => [];
    }
}
