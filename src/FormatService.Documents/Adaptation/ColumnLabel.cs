using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>The name of a column, to be said in each record. Footnotes and places to go to are left with the first that says it.</summary>
internal sealed class ColumnLabel(ImmutableArray<Inline> heading)
{
    private static readonly Plainer Plain = new();

    private readonly ImmutableArray<Inline> _again = string.IsNullOrWhiteSpace(LeafletText.Of(heading)) ? [] : WithColon(Plain.Words(heading));
    private bool _isSaid;

    /// <summary>The name with a colon after it; nothing where the column has none.</summary>
    public ImmutableArray<Inline> Say()
    {
        if (_isSaid || _again.IsEmpty)
        {
            return _again;
        }

        _isSaid = true;
        return WithColon(heading);
    }

    private static ImmutableArray<Inline> WithColon(ImmutableArray<Inline> words) =>
        LeafletText.Of(words).AsSpan().TrimEnd() is [.., ':' or '\uFF1A' or '?' or '\u061F' or '\uFF1F' or '.'] ? words : words.Add(new Text(":"));

    private sealed class Plainer : LeafletRewriter
    {
        public ImmutableArray<Inline> Words(ImmutableArray<Inline> inlines) => Rewrite(inlines);

        protected override ImmutableArray<Inline> RewriteLink(Link link) => Rewrite(link.Inlines);

        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference) => [];
    }
}
