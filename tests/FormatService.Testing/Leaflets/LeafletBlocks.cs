using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>Every block of a leaflet and its footnotes, parents before children, in reading order.</summary>
public sealed class LeafletBlocks : BlockVisitor<IEnumerable<Block>>
{
    private LeafletBlocks()
    {
    }

    public static IEnumerable<Block> Of(Leaflet leaflet)
    {
        var visitor = new LeafletBlocks();
        return visitor.All(leaflet.Blocks).Concat(leaflet.Footnotes.SelectMany(note => visitor.All(note.Blocks)));
    }

    public override IEnumerable<Block> Visit(Section section) => All(section.Blocks).Prepend(section);

    public override IEnumerable<Block> Visit(Paragraph paragraph) => [paragraph];

    public override IEnumerable<Block> Visit(ListBlock list) => list.Items.SelectMany(item => All(item.Blocks)).Prepend(list);

    public override IEnumerable<Block> Visit(AdviceList list) => list.Items.SelectMany(item => All(item.Blocks)).Prepend(list);

    public override IEnumerable<Block> Visit(Table table) => [table];

    public override IEnumerable<Block> Visit(Figure figure) => [figure];

    public override IEnumerable<Block> Visit(Callout callout) => All(callout.Blocks).Prepend(callout);

    public override IEnumerable<Block> Visit(QuestionAndAnswer pair) => All(pair.Answer).Prepend(pair);

    public override IEnumerable<Block> Visit(ContactDetails contact) => [contact];

    public override IEnumerable<Block> Visit(DefinitionList list) => list.Definitions.SelectMany(definition => All(definition.Meaning)).Prepend(list);

    public override IEnumerable<Block> Visit(MediumBlock block) => All(block.Blocks).Prepend(block);

    public override IEnumerable<Block> Visit(PictureRow row) => row.Sentences.Prepend<Block>(row);

    private IEnumerable<Block> All(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block.Accept(this));
}
