using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>Makes running text of every kind of inline, within each other too.</summary>
/// <param name="dice">What decides.</param>
/// <param name="note">Makes a footnote and names it.</param>
/// <param name="target">Names a node to link to; null while there is none.</param>
internal sealed class InlineMaker(Dice dice, Func<NodeId> note, Func<NodeId?> target)
{
    private const int Deepest = 3;

    /// <summary>So many words, more or less, in pieces parted by spaces, or now and then by nothing.</summary>
    public ImmutableArray<Inline> Make(int words, int depth = 0)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        while (words > 0)
        {
            var take = Math.Min(words, 1 + dice.Next(12));
            words -= take;
            if (dice.OneIn(12))
            {
                AddPartedFact(inlines);
            }
            else
            {
                inlines.Add(Piece(take, depth));
            }

            if (!dice.OneIn(6))
            {
                inlines.Add(new Text(" "));
            }
        }

        return inlines.ToImmutable();
    }

    /// <summary>Plain words.</summary>
    public string Words(int count) => string.Join(' ', Dice.Times(count, () => dice.Pick(GeneratedWords.Vocabulary)));

    private Inline Piece(int words, int depth) => dice.Next(24) switch
    {
        0 => new Strong(Inner(words, depth)),
        1 => new Emphasis(Inner(words, depth)),
        2 or 3 => Link(words, depth),
        4 or 5 => Span(),
        6 => new Abbreviation(dice.Pick(["IVL", "PAD", "NHS 111"]), "intravascular lithotripsy"),
        7 => new Superscript(Inner(1 + dice.Next(2), depth)),
        8 => new Subscript(Inner(1 + dice.Next(2), depth)),
        9 => new Term(Inner(1, depth)),
        10 => depth == 0 ? new FootnoteReference(note()) : new Text(Words(1)),
        11 => new LineBreak(),
        12 or 13 or 14 => dice.Pick(GeneratedWords.Facts) is var (kind, value) ? new Fact(kind, value) : null!,
        _ => new Text(Words(words)),
    };

    private ImmutableArray<Inline> Inner(int words, int depth) => depth < Deepest && dice.OneIn(3)
        ? Make(words, depth + 1)
        : [new Text(Words(words))];

    // Authors stress and raise parts of facts, which have to stay whole all the same, and which may share words with the next.
    private void AddPartedFact(ImmutableArray<Inline>.Builder inlines)
    {
        var words = dice.Pick(GeneratedWords.PartedFacts);
        var from = 0;
        while (from < words.Length)
        {
            var length = Math.Min(words.Length - from, 1 + dice.Next(6));
            var text = new Text(words.Substring(from, length));
            from += length;
            // Stress neither begins nor ends with a space.
            inlines.Add((text.Value.Trim().Length < length ? 5 : dice.Next(6)) switch
            {
                0 or 1 => new Strong([text]),
                2 => new Emphasis([text]),
                3 => new Superscript([text]),
                _ => text,
            });
        }
    }

    // A link holds no link and no note: the one would have no end, the other no place to lead to.
    private Link Link(int words, int depth)
    {
        var to = dice.OneIn(2) && target() is { } node ? "#" + node : dice.Pick(GeneratedWords.Addresses);
        var inner = depth < Deepest && dice.OneIn(3)
            ? [new Text(Words(1) + " "), new Strong([new Text(Words(words))]), new Fact(FactKind.Phone, "0118 496 0123"), Span(), new Superscript([new Text("2")])]
            : ImmutableArray.Create<Inline>(new Text(Words(words)));
        return new Link(to, inner);
    }

    private LanguageSpan Span()
    {
        var (language, vocabulary) = dice.Pick(GeneratedWords.Spans);
        var words = string.Join(' ', Dice.Times(1 + dice.Next(5), () => dice.Pick(vocabulary)));
        return new LanguageSpan(LanguageTag.Parse(language), dice.OneIn(4)
            ? [new Text(words + " "), new Fact(FactKind.Phone, "0118 496 0123"), new Text(" " + dice.Pick(vocabulary))]
            : [new Text(words)]);
    }
}
