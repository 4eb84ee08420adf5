using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>
/// What paper does not hold: blocks for the web alone, items that lose all they held with them, and lists that lose all their items. An item
/// that the author left empty stays.
/// </summary>
internal sealed class GoneFromPaper : BlockVisitor<bool>
{
    private static readonly GoneFromPaper Instance = new();

    private GoneFromPaper()
    {
    }

    public static bool Is(ListItem item) => !item.Blocks.IsEmpty && item.Blocks.All(Is);

    public static bool Is(Block block) => block.Accept(Instance);

    public override bool Visit(ListBlock list) => list.Items.All(Is);

    public override bool Visit(AdviceList list) => list.Items.All(Is);

    public override bool Visit(MediumBlock block) => block.Medium == Medium.WebOnly || block.Blocks.All(Is);

    public override bool Visit(Section section) => false;

    public override bool Visit(Paragraph paragraph) => false;

    public override bool Visit(Table table) => false;

    public override bool Visit(Figure figure) => false;

    public override bool Visit(Callout callout) => false;

    public override bool Visit(QuestionAndAnswer pair) => false;

    public override bool Visit(ContactDetails contact) => false;

    public override bool Visit(DefinitionList list) => false;

    public override bool Visit(PictureRow row) => false;
}
