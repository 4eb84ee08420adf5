using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>Finds the contact details of a leaflet, in reading order.</summary>
internal sealed class ContactsIn : BlockVisitor<IEnumerable<ContactDetails>>
{
    private static readonly ContactsIn Instance = new();

    private ContactsIn()
    {
    }

    /// <summary>The contact details in some blocks.</summary>
    public static ImmutableArray<ContactDetails> The(ImmutableArray<Block> blocks) => [.. Instance.All(blocks)];

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(Section section) => All(section.Blocks);

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(Paragraph paragraph) => [];

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(ListBlock list) => list.Items.SelectMany(item => All(item.Blocks));

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(AdviceList list) => list.Items.SelectMany(item => All(item.Blocks));

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(Table table) => [];

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(Figure figure) => [];

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(Callout callout) => All(callout.Blocks);

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(QuestionAndAnswer pair) => All(pair.Answer);

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(ContactDetails contact) => [contact];

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(DefinitionList list) => list.Definitions.SelectMany(definition => All(definition.Meaning));

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(MediumBlock block) => block.Medium == Medium.WebOnly ? [] : All(block.Blocks);

    /// <inheritdoc/>
    public override IEnumerable<ContactDetails> Visit(PictureRow row) => [];

    private IEnumerable<ContactDetails> All(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block.Accept(this));
}
