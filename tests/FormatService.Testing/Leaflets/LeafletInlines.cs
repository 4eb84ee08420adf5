using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>Every inline of a leaflet's blocks and footnotes, parents before children, in reading order.</summary>
public sealed class LeafletInlines : BlockVisitor<IEnumerable<Inline>>
{
    private readonly bool _isOnPaper;

    private LeafletInlines(bool isOnPaper) => _isOnPaper = isOnPaper;

    public static IEnumerable<Inline> Of(Leaflet leaflet) => Of(leaflet, isOnPaper: false);

    /// <summary>Those that are not for the web alone.</summary>
    public static IEnumerable<Inline> OnPaper(Leaflet leaflet) => Of(leaflet, isOnPaper: true);

    private static IEnumerable<Inline> Of(Leaflet leaflet, bool isOnPaper)
    {
        var visitor = new LeafletInlines(isOnPaper);
        return visitor.All(leaflet.Blocks).Concat(leaflet.Footnotes.SelectMany(note => visitor.All(note.Blocks)));
    }

    public override IEnumerable<Inline> Visit(Section section) => Deep(section.Heading).Concat(All(section.Blocks));

    public override IEnumerable<Inline> Visit(Paragraph paragraph) => Deep(paragraph.Inlines);

    public override IEnumerable<Inline> Visit(ListBlock list) => list.Items.SelectMany(item => All(item.Blocks));

    public override IEnumerable<Inline> Visit(AdviceList list) => list.Items.SelectMany(item => All(item.Blocks));

    public override IEnumerable<Inline> Visit(Table table) =>
        Deep(table.Caption).Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Deep(cell.Inlines)));

    public override IEnumerable<Inline> Visit(Figure figure) => Deep(figure.Caption);

    public override IEnumerable<Inline> Visit(Callout callout) => Deep(callout.Heading).Concat(All(callout.Blocks));

    public override IEnumerable<Inline> Visit(QuestionAndAnswer pair) => Deep(pair.Question).Concat(All(pair.Answer));

    public override IEnumerable<Inline> Visit(ContactDetails contact) =>
        Deep(contact.Name).Concat(contact.Entries.SelectMany(entry => Deep(entry.Value)));

    public override IEnumerable<Inline> Visit(DefinitionList list) =>
        list.Definitions.SelectMany(definition => Deep(definition.Term).Concat(All(definition.Meaning)));

    public override IEnumerable<Inline> Visit(MediumBlock block) => _isOnPaper && block.Medium == Medium.WebOnly ? [] : All(block.Blocks);

    public override IEnumerable<Inline> Visit(PictureRow row) => row.Sentences.SelectMany(sentence => Deep(sentence.Inlines));

    private static IEnumerable<Inline> Deep(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            var children = inline switch
            {
                Strong strong => strong.Inlines,
                Emphasis emphasis => emphasis.Inlines,
                Link link => link.Inlines,
                Term term => term.Inlines,
                LanguageSpan span => span.Inlines,
                Superscript superscript => superscript.Inlines,
                Subscript subscript => subscript.Inlines,
                _ => [],
            };
            foreach (var child in Deep(children))
            {
                yield return child;
            }
        }
    }

    private IEnumerable<Inline> All(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block.Accept(this));
}
