using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Which way words run: as the leaflet's language does, unless all of them are in languages that run the other way. Numbers and facts tell
/// nothing: they are alike in all.
/// </summary>
internal sealed class WritingDirection : BlockVisitor<bool>
{
    private readonly bool _outer;
    private bool _current;
    private bool _hasOuter;
    private bool _hasOther;

    private WritingDirection(bool outer) => (_outer, _current) = (outer, outer);

    /// <summary>Whether some words of a leaflet run the other way: where none do, nobody need ask.</summary>
    public static bool TurnsIn(Leaflet leaflet)
    {
        var walk = new WritingDirection(leaflet.Language.IsRightToLeft);
        walk.All(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            walk.All(note.Blocks);
        }

        return walk._hasOther;
    }

    /// <summary>Whether words run from right to left, where those around them do as <paramref name="outer"/> says.</summary>
    public static bool Of(ImmutableArray<Inline> inlines, bool outer)
    {
        var walk = new WritingDirection(outer);
        walk.All(inlines);
        return walk.Direction;
    }

    /// <summary>Whether the words of a block run from right to left, where those around it do as <paramref name="outer"/> says.</summary>
    public static bool Of(Block block, bool outer)
    {
        var walk = new WritingDirection(outer);
        block.Accept(walk);
        return walk.Direction;
    }

    private bool Direction => _hasOther && !_hasOuter ? !_outer : _outer;

    public override bool Visit(Section section) => All(section.Heading) && All(section.Blocks);

    public override bool Visit(Paragraph paragraph) => All(paragraph.Inlines);

    public override bool Visit(ListBlock list) => All(list.Items);

    public override bool Visit(AdviceList list) => All(list.Items);

    public override bool Visit(Table table)
    {
        All(table.Caption);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                All(cell.Inlines);
            }
        }

        return true;
    }

    public override bool Visit(Figure figure) => All(figure.Caption);

    public override bool Visit(Callout callout) => All(callout.Heading) && All(callout.Blocks);

    public override bool Visit(QuestionAndAnswer pair) => All(pair.Question) && All(pair.Answer);

    public override bool Visit(ContactDetails contact)
    {
        All(contact.Name);
        foreach (var entry in contact.Entries)
        {
            All(entry.Value);
        }

        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            All(definition.Term);
            All(definition.Meaning);
        }

        return true;
    }

    public override bool Visit(MediumBlock block) => All(block.Blocks);

    private bool All(ImmutableArray<ListItem> items)
    {
        foreach (var item in items)
        {
            All(item.Blocks);
        }

        return true;
    }

    private bool All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        return true;
    }

    private bool All(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                Text text => Note(text.Value),
                Abbreviation abbreviation => Note(abbreviation.Short),
                Strong strong => All(strong.Inlines),
                Emphasis emphasis => All(emphasis.Inlines),
                Link link => All(link.Inlines),
                Term term => All(term.Inlines),
                Superscript superscript => All(superscript.Inlines),
                Subscript subscript => All(subscript.Inlines),
                LanguageSpan span => In(span),
                _ => true,
            };
        }

        return true;
    }

    private bool In(LanguageSpan span)
    {
        var outer = _current;
        _current = span.Language.IsRightToLeft;
        All(span.Inlines);
        _current = outer;
        return true;
    }

    private bool Note(string words)
    {
        if (_current == _outer ? !_hasOuter : !_hasOther)
        {
            var tells = false;
            for (var i = 0; i < words.Length && !tells; i++)
            {
                tells = char.IsLetter(words, i);
            }

            (_hasOuter, _hasOther) = _current == _outer ? (tells, _hasOther) : (_hasOuter, tells);
        }

        return true;
    }
}
