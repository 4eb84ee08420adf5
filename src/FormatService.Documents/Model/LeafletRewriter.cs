using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>
/// Makes a leaflet from a leaflet: every node is rebuilt from its rewritten parts, with the same id, unless a method is overridden.
/// A block becomes any number of blocks, an inline any number of inlines. A list item that loses all it held goes, and so does
/// a list that loses all its items.
/// </summary>
public abstract class LeafletRewriter
{
    private readonly Blocks _blocks;
    private readonly Inlines _inlines;

    /// <summary>Makes a rewriter.</summary>
    protected LeafletRewriter()
    {
        _blocks = new Blocks(this);
        _inlines = new Inlines(this);
    }

    /// <summary>Rewrites a leaflet: blocks, footnotes and the easy-read edition.</summary>
    public Leaflet Rewrite(Leaflet leaflet) => leaflet with
    {
        Blocks = Rewrite(leaflet.Blocks),
        Footnotes = [.. leaflet.Footnotes.Select(note => note with { Blocks = Rewrite(note.Blocks) })],
        EasyRead = leaflet.EasyRead is null ? null : leaflet.EasyRead with { Blocks = Rewrite(leaflet.EasyRead.Blocks) },
    };

    /// <summary>Rewrites a run of blocks.</summary>
    protected virtual ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            result.AddRange(block.Accept(_blocks));
        }

        return result.DrainToImmutable();
    }

    /// <summary>Rewrites running text.</summary>
    protected ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        var result = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        foreach (var inline in inlines)
        {
            result.AddRange(inline.Accept(_inlines));
        }

        return result.DrainToImmutable();
    }

    /// <summary>Rewrites blocks for one medium.</summary>
    protected virtual ImmutableArray<Block> RewriteMedium(MediumBlock block) => [block with { Blocks = Rewrite(block.Blocks) }];

    /// <summary>Rewrites a table; its cells by <see cref="RewriteGrid"/>.</summary>
    protected virtual ImmutableArray<Block> RewriteTable(Table table) => [RewriteGrid(table)];

    /// <summary>Rewrites the caption and the cells of a table.</summary>
    protected Table RewriteGrid(Table table) => new(
        table.Id,
        Rewrite(table.Caption),
        [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Inlines = Rewrite(cell.Inlines) })] })],
        table.HasHeaderRow,
        table.HasHeaderColumn);

    /// <summary>Rewrites words that head what follows: of a section, a callout, a question, a contact.</summary>
    protected virtual ImmutableArray<Inline> RewriteHeading(ImmutableArray<Inline> heading) => Rewrite(heading);

    /// <summary>Rewrites a link.</summary>
    protected virtual ImmutableArray<Inline> RewriteLink(Link link) => [link with { Inlines = Rewrite(link.Inlines) }];

    /// <summary>Rewrites a fact.</summary>
    protected virtual ImmutableArray<Inline> RewriteFact(Fact fact) => [fact];

    /// <summary>Rewrites the place of a footnote.</summary>
    protected virtual ImmutableArray<Inline> RewriteReference(FootnoteReference reference) => [reference];

    private ImmutableArray<ListItem> Rewrite(ImmutableArray<ListItem> items) =>
    [
        .. items
            .Select(item => (Before: item, After: item with { Blocks = Rewrite(item.Blocks) }))
            .Where(pair => pair.Before.Blocks.IsEmpty || !pair.After.Blocks.IsEmpty)
            .Select(pair => pair.After),
    ];

    private sealed class Blocks(LeafletRewriter rewriter) : BlockVisitor<ImmutableArray<Block>>
    {
        public override ImmutableArray<Block> Visit(Section section) =>
            [section with { Heading = rewriter.RewriteHeading(section.Heading), Blocks = rewriter.Rewrite(section.Blocks) }];

        public override ImmutableArray<Block> Visit(Paragraph paragraph) => [paragraph with { Inlines = rewriter.Rewrite(paragraph.Inlines) }];

        public override ImmutableArray<Block> Visit(ListBlock list) =>
            rewriter.Rewrite(list.Items) is { IsEmpty: false } items ? [list with { Items = items }] : [];

        public override ImmutableArray<Block> Visit(AdviceList list) =>
            rewriter.Rewrite(list.Items) is { IsEmpty: false } items ? [list with { Items = items }] : [];

        public override ImmutableArray<Block> Visit(Table table) => rewriter.RewriteTable(table);

        public override ImmutableArray<Block> Visit(Figure figure) => [figure with { Caption = rewriter.Rewrite(figure.Caption) }];

        public override ImmutableArray<Block> Visit(Callout callout) =>
            [callout with { Heading = rewriter.RewriteHeading(callout.Heading), Blocks = rewriter.Rewrite(callout.Blocks) }];

        public override ImmutableArray<Block> Visit(QuestionAndAnswer pair) =>
            [pair with { Question = rewriter.RewriteHeading(pair.Question), Answer = rewriter.Rewrite(pair.Answer) }];

        public override ImmutableArray<Block> Visit(ContactDetails contact) =>
        [
            contact with
            {
                Name = rewriter.RewriteHeading(contact.Name),
                Entries = [.. contact.Entries.Select(entry => entry with { Value = rewriter.Rewrite(entry.Value) })],
            },
        ];

        public override ImmutableArray<Block> Visit(DefinitionList list) =>
        [
            list with
            {
                Definitions =
                [
                    .. list.Definitions.Select(definition => definition with
                    {
                        Term = rewriter.Rewrite(definition.Term),
                        Meaning = rewriter.Rewrite(definition.Meaning),
                    }),
                ],
            },
        ];

        public override ImmutableArray<Block> Visit(MediumBlock block) => rewriter.RewriteMedium(block);

        public override ImmutableArray<Block> Visit(PictureRow row) =>
            [row with { Sentences = [.. row.Sentences.Select(sentence => sentence with { Inlines = rewriter.Rewrite(sentence.Inlines) })] }];
    }

    private sealed class Inlines(LeafletRewriter rewriter) : InlineVisitor<ImmutableArray<Inline>>
    {
        public override ImmutableArray<Inline> Visit(Text text) => [text];

        public override ImmutableArray<Inline> Visit(Strong strong) => [strong with { Inlines = rewriter.Rewrite(strong.Inlines) }];

        public override ImmutableArray<Inline> Visit(Emphasis emphasis) => [emphasis with { Inlines = rewriter.Rewrite(emphasis.Inlines) }];

        public override ImmutableArray<Inline> Visit(Link link) => rewriter.RewriteLink(link);

        public override ImmutableArray<Inline> Visit(Term term) => [term with { Inlines = rewriter.Rewrite(term.Inlines) }];

        public override ImmutableArray<Inline> Visit(Abbreviation abbreviation) => [abbreviation];

        public override ImmutableArray<Inline> Visit(LanguageSpan span) => [span with { Inlines = rewriter.Rewrite(span.Inlines) }];

        public override ImmutableArray<Inline> Visit(Superscript superscript) => [superscript with { Inlines = rewriter.Rewrite(superscript.Inlines) }];

        public override ImmutableArray<Inline> Visit(Subscript subscript) => [subscript with { Inlines = rewriter.Rewrite(subscript.Inlines) }];

        public override ImmutableArray<Inline> Visit(Fact fact) => rewriter.RewriteFact(fact);

        public override ImmutableArray<Inline> Visit(FootnoteReference reference) => rewriter.RewriteReference(reference);

        public override ImmutableArray<Inline> Visit(LineBreak lineBreak) => [lineBreak];
    }
}
