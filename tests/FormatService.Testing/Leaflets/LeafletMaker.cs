using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>Makes one leaflet of every kind of block, within each other too, from nothing at all to many pages.</summary>
internal sealed class LeafletMaker
{
    private const int Deepest = 4;

    // How many blocks there may be, whatever is in them; after that only empty things are made.
    private const int Short = 40;
    private const int Long = 220;

    private readonly Dice _dice;
    private readonly InlineMaker _inlines;
    private readonly List<Footnote> _notes = [];
    private readonly List<NodeId> _targets = [];
    private int _ids;
    private int _left;

    public LeafletMaker(int seed)
    {
        _dice = new Dice(seed);
        _inlines = new InlineMaker(_dice, Note, () => _targets.Count == 0 ? null : _dice.Pick(_targets));
    }

    public Leaflet Make()
    {
        // One in twelve is long enough for a list of contents.
        var isLong = _dice.OneIn(12);
        _left = isLong ? Long : Short;
        var blocks = Blocks(0, isLong ? 20 + _dice.Next(30) : _dice.Next(9));
        return new Leaflet(Metadata(), blocks, [.. _notes])
        {
            EasyRead = _dice.OneIn(4) ? EasyRead() : null,
        };
    }

    private EasyReadEdition EasyRead() => new([
        new PictureRow(
            Id(),
            _dice.OneIn(2) ? new EasyReadPicture("doctor", AltText.Decorative) : null,
            [new Paragraph(Id(), [new Text("These easyreadwords belong to another edition")]), new Paragraph(Id(), [new Text("And so do these")])]),
    ]);

    private LeafletMetadata Metadata() => new()
    {
        Id = _dice.Maybe(() => "a-leaflet"),
        Title = Words(1 + _dice.Next(9)),
        Language = LanguageTag.Parse(_dice.Pick(GeneratedWords.Languages)),
        Summary = _dice.Maybe(() => Words(1 + _dice.Next(30))),
        Reference = _dice.Maybe(() => _dice.Pick(["Y/064", "NH-PIL-2026-0117-B"])),
        Version = _dice.Maybe(() => "2.1"),
        Organisation = _dice.Maybe(() => Words(3)),
        Service = _dice.Maybe(() => Words(2)),
        Owner = _dice.Maybe(() => Words(3)),
        Audience = _dice.Maybe(() => Words(4)),
        Status = _dice.Pick<LeafletStatus?>([LeafletStatus.Draft, LeafletStatus.Approved, LeafletStatus.Withdrawn, null]),
        Approved = _dice.MaybeDate(),
        LastReviewed = _dice.MaybeDate(),
        NextReview = _dice.MaybeDate(),
        Approver = _dice.Maybe(() => Words(2)),
        Sources = [.. Dice.Times(_dice.Next(3), () => Words(5))],
        OtherFormats = _dice.Next(4) switch
        {
            0 => null,
            1 => new OtherFormatsContact("0118 496 0124", null, _dice.Maybe(() => Words(6))),
            2 => new OtherFormatsContact(null, "formats@example.nhs.uk", _dice.Maybe(() => Words(6))),
            _ => new OtherFormatsContact("0118 496 0124", "formats@example.nhs.uk", null),
        },
        Licence = _dice.Maybe(() => "OGL v3.0"),
        TranslationOf = _dice.OneIn(3)
            ? new TranslationSource("the-original", _dice.Maybe(() => "2.0"), LanguageTag.BritishEnglish, _dice.Maybe(() => Words(3)), _dice.OneIn(2), null) { IsOutdated = _dice.OneIn(2) }
            : null,
        Extra = _dice.OneIn(4) ? [new ExtraField("colour", "a word that no page shows")] : [],
    };

    private ImmutableArray<Block> Blocks(int depth, int count) => [.. Dice.Times(count, () => Block(depth)).TakeWhile(_ => _left-- > 0)];

    private Block Block(int depth) => _dice.Next(depth >= Deepest ? 8 : 20) switch
    {
        < 4 => new Paragraph(Id(), Inlines(_dice.OneIn(20) ? 200 : _dice.Next(40))),
        4 => Table(),
        5 => Figure(),
        6 => new ListBlock(Id(), _dice.Pick([ListKind.Bulleted, ListKind.Numbered]), _dice.OneIn(5) ? 995 : 1 + _dice.Next(98), Items(depth)),
        7 => Contact(),
        8 or 9 or 10 => new Section(Id(), Heading(), Blocks(depth + 1, _dice.Next(5))),
        11 or 12 => new ListBlock(Id(), _dice.Pick([ListKind.Bulleted, ListKind.Numbered]), 1, Items(depth)),
        13 => new AdviceList(Id(), _dice.Pick([AdviceKind.Do, AdviceKind.DoNot]), Items(depth)),
        14 or 15 => new Callout(Id(), _dice.Pick(Enum.GetValues<CalloutLevel>()), _dice.OneIn(3) ? [] : Inlines(1 + _dice.Next(6)), Blocks(depth + 1, _dice.Next(5))),
        16 => new QuestionAndAnswer(Id(), [new Text(Words(1 + _dice.Next(8)) + "?")], Blocks(depth + 1, _dice.Next(3))),
        17 => new MediumBlock(Id(), _dice.Pick([Medium.WebOnly, Medium.NotWeb]), Blocks(depth + 1, _dice.Next(3))),
        18 => Table(),
        _ => new DefinitionList(Id(), [.. Dice.Times(1 + _dice.Next(4), () => new Definition(Id(), Inlines(1 + _dice.Next(2)), Blocks(depth + 1, 1 + _dice.Next(2))))]),
    };

    private ImmutableArray<Inline> Heading() => _dice.OneIn(4) ? Inlines(1 + _dice.Next(5)) : [new Text(Words(1 + _dice.Next(6)))];

    private ImmutableArray<ListItem> Items(int depth) =>
        [.. Dice.Times(1 + _dice.Next(7), () => new ListItem(Id(), _dice.OneIn(12) ? [] : Blocks(depth + 1, 1 + (_dice.Next(5) / 4))))];

    private Table Table()
    {
        var columns = 1 + _dice.Next(_dice.OneIn(5) ? 9 : 5);
        var header = _dice.Next(3);
        var rows = Dice.Times(_dice.OneIn(12) ? 30 : 1 + _dice.Next(6), () => new TableRow(Id(), [.. Dice.Times(columns, Cell)]));
        return new Table(Id(), Inlines(_dice.Next(5)), [.. rows], header != 1, header != 0);
    }

    private TableCell Cell() => new(Id(), _dice.OneIn(6) ? [] : Inlines(1 + _dice.Next(_dice.OneIn(30) ? 120 : 7)));

    private Figure Figure() => new(
        Id(),
        _dice.Pick(GeneratedPictures.Names),
        _dice.OneIn(3) ? AltText.Decorative : AltText.Describing("alternative " + Words(3)),
        Inlines(_dice.OneIn(2) ? 0 : _dice.Next(9)),
        _dice.Maybe(() => Words(3)));

    private ContactDetails Contact() => new(Id(), Inlines(_dice.Next(4)), [.. Dice.Times(1 + _dice.Next(4), Entry)]);

    private ContactEntry Entry() => _dice.Pick(Enum.GetValues<ContactKind>()) switch
    {
        ContactKind.Phone => new(Id(), ContactKind.Phone, _dice.Maybe(() => Words(1)), [new Fact(FactKind.Phone, "0118 496 0123")]),
        ContactKind.Email => new(Id(), ContactKind.Email, null, [new Link("mailto:a@example.org", [new Fact(FactKind.Email, "a@example.org")])]),
        ContactKind.Website => new(Id(), ContactKind.Website, null, [new Fact(FactKind.WebAddress, "https://www.example.org/vascular")]),
        ContactKind.Hours => new(Id(), ContactKind.Hours, null, [new Text("Monday to Friday, "), new Fact(FactKind.Time, "9am to 5pm")]),
        ContactKind.Address => new(Id(), ContactKind.Address, null, [new Text(Words(3)), new LineBreak(), new Text(Words(2)), new LineBreak(), new Fact(FactKind.Reference, "RG1 5AN")]),
        _ => new(Id(), ContactKind.Other, Words(2), Inlines(1 + _dice.Next(9))),
    };

    private NodeId Note()
    {
        var id = Id();
        // Its place is kept before its words are made, for they may refer to a note of their own.
        var at = _notes.Count;
        _notes.Add(null!);
        _notes[at] = new Footnote(id, _dice.OneIn(4)
            ? [new Paragraph(Id(), Inlines(1 + _dice.Next(6))), new ListBlock(Id(), ListKind.Bulleted, 1, [new ListItem(Id(), [new Paragraph(Id(), [new Text(Words(2))])])])]
            : [new Paragraph(Id(), [new Text(Words(1 + _dice.Next(20)))])]);
        return id;
    }

    private ImmutableArray<Inline> Inlines(int words) => _inlines.Make(words);

    private string Words(int count) => _inlines.Words(count);

    /// <summary>A new id, which links may lead to from now on, from before its node and from after it.</summary>
    private NodeId Id()
    {
        var id = new NodeId(FormattableString.Invariant($"n{_ids++}"));
        _targets.Add(id);
        return id;
    }
}
