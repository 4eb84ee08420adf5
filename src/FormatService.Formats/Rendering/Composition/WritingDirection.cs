using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Which way words run: as the leaflet's language does, unless all of them are in languages that run the other way. Numbers and facts tell
/// nothing: they are alike in all.
/// </summary>
internal sealed class WritingDirection : TextVisitor
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
        walk.VisitAll(leaflet);
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

    protected override void Take(ImmutableArray<Inline> line) => All(line);

    // Labels and credits are in the language of the leaflet, and settle nothing of a block that is not.
    protected override void Take(string line)
    {
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
