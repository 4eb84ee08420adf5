using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Proofs.Word;

/// <summary>The items of lists that a leaflet on paper has: how deep each stands, from 0, and its number; a list in a callout begins anew.</summary>
internal sealed class ExpectedItems : BlockVisitor<bool>
{
    private const int Deepest = 8;

    private readonly List<(int Level, int? Number)> _items = [];
    private int _level;

    private ExpectedItems()
    {
    }

    public static IReadOnlyList<(int Level, int? Number)> Of(Leaflet leaflet)
    {
        var expected = new ExpectedItems();
        expected.All(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            expected.All(note.Blocks);
        }

        return expected._items;
    }

    public override bool Visit(Section section) => All(section.Blocks);

    public override bool Visit(Paragraph paragraph) => true;

    public override bool Visit(ListBlock list) => Items(list.Items, list.Kind == ListKind.Numbered ? list.Start : null);

    public override bool Visit(AdviceList list) => Items(list.Items, null);

    public override bool Visit(Table table) => true;

    public override bool Visit(Figure figure) => true;

    public override bool Visit(Callout callout)
    {
        var outer = _level;
        _level = 0;
        All(callout.Blocks);
        _level = outer;
        return true;
    }

    public override bool Visit(QuestionAndAnswer pair) => All(pair.Answer);

    public override bool Visit(ContactDetails contact) => true;

    public override bool Visit(DefinitionList list) => list.Definitions.All(definition => All(definition.Meaning));

    public override bool Visit(MediumBlock block) => All(block.Blocks);

    public override bool Visit(PictureRow row) => true;

    private bool Items(ImmutableArray<ListItem> items, int? start)
    {
        foreach (var (index, item) in items.Index())
        {
            _items.Add((Math.Min(_level, Deepest), start + index));
            _level++;
            All(item.Blocks);
            _level--;
        }

        return true;
    }

    private bool All(ImmutableArray<Block> blocks) => blocks.All(block => block.Accept(this));
}
