using System.Collections.Immutable;
using CsCheck;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>
/// Makes leaflets of every kind of node, in sizes from nothing to many pages, for properties that hold for every leaflet. A seed makes the
/// same leaflet each time. There are no pictures: their bytes are no matter of words.
/// </summary>
public static class LeafletGen
{
    private static readonly string[] Vocabulary =
    [
        "the", "a", "you", "may", "take", "your", "medicine", "with", "water", "every", "day", "until", "nurse", "says", "stop", "operation",
        "anaesthetic", "blood", "artery", "Poliklinika", "żołądek", "ţesut", "ağrı", "Đau", "серце", "здоров'я", "φάρμακο", "naïve", "e\u0301te\u0301",
        "office", "fluffy", "afflict", "AVATAR", "Ty", "To.", "“quoted”", "it's", "well-being", "and/or", "x", "(see", "below)", "yes:", "no;", "½", "µ", "≤", "→",
        "electroencephalographically", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    ];

    private static readonly (FactKind Kind, string Value)[] Facts =
    [
        (FactKind.Phone, "0118 496 0123"), (FactKind.Phone, "999"), (FactKind.Date, "27 February 2026"), (FactKind.Time, "8.30am to 5pm"),
        (FactKind.Dose, "500 mg"), (FactKind.Dose, "1 in 100"), (FactKind.Reference, "Y/064"), (FactKind.Email, "vascular@example.nhs.uk"),
        (FactKind.WebAddress, "www.example.org/a/very/long/address/that/does-not-end/for/quite?some=time&and=more"),
    ];

    /// <summary>Any leaflet.</summary>
    public static Gen<Leaflet> Any { get; } = Gen.Int[0, 1_000_000].Select(Make);

    /// <summary>The leaflet of a seed.</summary>
    public static Leaflet Make(int seed) => new Maker(seed).Leaflet();

    private sealed class Maker(int seed)
    {
        // A small generator of our own: the same on every machine and version.
        private ulong _state = ((ulong)seed * 2_862_933_555_777_941_757UL) + 3_037_000_493UL;
        private int _ids;
        private readonly List<Footnote> _notes = [];

        public Leaflet Leaflet()
        {
            var blocks = Blocks(0, Next(8));
            return new Leaflet(Metadata(), blocks, [.. _notes]);
        }

        private LeafletMetadata Metadata() => new()
        {
            Title = Words(1 + Next(8)),
            Language = LanguageTag.Parse(Pick(["en-GB", "cy", "pl", "uk", "tr", "vi", "el"])),
            Reference = Maybe(() => "Y/064"),
            Version = Maybe(() => "2.1"),
            Organisation = Maybe(() => Words(3)),
            Service = Maybe(() => Words(2)),
            Summary = Maybe(() => Words(12)),
            Status = Pick<LeafletStatus?>([LeafletStatus.Draft, LeafletStatus.Approved, LeafletStatus.Withdrawn, null]),
            NextReview = Next(2) == 0 ? new DateOnly(2029, 2, 1) : null,
            OtherFormats = Next(2) == 0 ? new OtherFormatsContact("0118 496 0124", "formats@example.nhs.uk", null) : null,
        };

        private ImmutableArray<Block> Blocks(int depth, int count) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

        private Block Block(int depth) => Next(depth > 3 ? 4 : 12) switch
        {
            3 when Next(2) == 0 => Table(),
            < 4 => new Paragraph(Id(), Inlines(Next(60))),
            4 or 5 => new Section(Id(), [new Text(Words(1 + Next(6)))], Blocks(depth + 1, Next(5))),
            6 => new ListBlock(Id(), Pick([ListKind.Bulleted, ListKind.Numbered]), 1 + Next(98), Items(depth)),
            7 => new AdviceList(Id(), Pick([AdviceKind.Do, AdviceKind.DoNot]), Items(depth)),
            8 => new Callout(Id(), Pick(Enum.GetValues<CalloutLevel>()), Inlines(Next(6)), Blocks(depth + 1, Next(4))),
            9 => new QuestionAndAnswer(Id(), [new Text(Words(1 + Next(8)) + "?")], Blocks(depth + 1, Next(3))),
            10 => new ContactDetails(Id(), Inlines(Next(4)),
            [
                new(Id(), ContactKind.Phone, null, [new Fact(FactKind.Phone, "0118 496 0123")]),
                new(Id(), ContactKind.Other, Words(2), Inlines(1 + Next(9))),
                new(Id(), ContactKind.Address, null, [new Text(Words(3)), new LineBreak(), new Text(Words(2))]),
            ]),
            _ => new DefinitionList(Id(), [.. Enumerable.Range(0, 1 + Next(4)).Select(_ => new Definition(Id(), Inlines(1 + Next(2)), Blocks(depth + 1, 1 + Next(2))))]),
        };

        private ImmutableArray<ListItem> Items(int depth) =>
            [.. Enumerable.Range(0, 1 + Next(7)).Select(_ => new ListItem(Id(), Blocks(depth + 1, 1 + (Next(5) / 4))))];

        private Table Table()
        {
            var columns = 1 + Next(5);
            var header = Next(3);
            var rows = Enumerable.Range(0, 1 + Next(12)).Select(_ => new TableRow(Id(), [.. Enumerable.Range(0, columns).Select(_ => new TableCell(Id(), Inlines(Next(7))))]));
            return new Table(Id(), Inlines(Next(5)), [.. rows], header != 1, header != 0);
        }

        private ImmutableArray<Inline> Inlines(int words)
        {
            var inlines = ImmutableArray.CreateBuilder<Inline>();
            while (words > 0)
            {
                var take = Math.Min(words, 1 + Next(12));
                words -= take;
                inlines.Add(Next(14) switch
                {
                    0 => new Strong([new Text(Words(take))]),
                    1 => new Emphasis([new Text(Words(take))]),
                    2 => new Link("https://www.example.org/" + take, [new Text(Words(take))]),
                    3 => new LanguageSpan(LanguageTag.Parse("fr"), [new Text(Words(take))]),
                    4 => new Abbreviation("IVL", "intravascular lithotripsy"),
                    5 => new Superscript([new Text("2")]),
                    6 => new Term([new Text(Words(1))]),
                    7 => Note(),
                    8 => new LineBreak(),
                    9 or 10 => Pick(Facts) is var fact ? new Fact(fact.Kind, fact.Value) : throw new InvalidOperationException(),
                    _ => new Text(Words(take)),
                });
                inlines.Add(new Text(" "));
            }

            return inlines.ToImmutable();
        }

        private FootnoteReference Note()
        {
            var id = Id();
            _notes.Add(new Footnote(id, [new Paragraph(Id(), [new Text(Words(1 + Next(20)))])]));
            return new FootnoteReference(id);
        }

        private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Pick(Vocabulary)));

        private NodeId Id() => new(FormattableString.Invariant($"n{_ids++}"));

        private string? Maybe(Func<string> make) => Next(2) == 0 ? make() : null;

        private T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

        private int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (int)(_state % (ulong)below);
        }
    }
}
