using System.Globalization;
using CsCheck;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>Flows of any shape, from a list of numbers: every word in them is held by no other place.</summary>
internal sealed class RandomFlow
{
    private static readonly FlowPanel Panel = new(TestFlow.Pale, TestFlow.Blue, 5, 8);
    private readonly int[] _choices;
    private int _next;
    private int _word;
    private bool _isInTable;

    public RandomFlow(int[] choices)
    {
        _choices = choices;
        while (_next < _choices.Length)
        {
            Blocks.Add(Block(Root, 0));
        }
    }

    public static Gen<RandomFlow> Gen { get; } = CsCheck.Gen.Int[0, 9999].Array[1, 120].Select(choices => new RandomFlow(choices));

    public StructureElement Root { get; } = StructureElement.CreateRoot("en");

    public List<FlowBlock> Blocks { get; } = [];

    /// <summary>All words in reading order.</summary>
    public List<string> Words { get; } = [];

    public override string ToString() => string.Join(',', _choices);

    private int Choose(int count) => _next < _choices.Length ? _choices[_next++] % count : 0;

    private FlowBlock Block(StructureElement parent, int depth)
    {
        return Choose(depth < 3 ? 11 : 4) switch
        {
            < 4 => Paragraph(parent),
            4 or 5 => List(parent, depth),
            6 or 7 => Group(parent, depth),
            // A cell of a leaflet holds no table: a split row within a split row would go on side by side on its page.
            8 when !_isInTable => Table(parent, depth),
            8 => Paragraph(parent),
            9 => PictureRow(parent, depth),
            _ => Picture(parent),
        };
    }

    private FlowPicture Picture(StructureElement parent) => new()
    {
        Picture = new RasterPicture("p", 1 + Choose(300), 1 + Choose(300), RasterFormat.Gray8, default, default),
        Owner = parent.AddContent(),
        WidthPt = 20 + Choose(500),
        SpaceAfter = Choose(20),
    };

    private FlowPictureRow PictureRow(StructureElement parent, int depth)
    {
        var division = parent.Add(StructureRole.Division);
        return new FlowPictureRow
        {
            Picture = Choose(3) == 0 ? null : Picture(division.Add(StructureRole.Figure)),
            SideWidthPt = 20 + Choose(100),
            GapPt = Choose(20),
            Blocks = Children(division, depth),
            SpaceAfter = Choose(20),
            KeepWithNext = Choose(8) == 0,
            IsRightToLeft = Choose(3) == 0,
        };
    }

    private FlowParagraph Paragraph(StructureElement parent)
    {
        var element = parent.Add(StructureRole.Paragraph);
        var spans = Enumerable.Range(0, 1 + Choose(3)).Select(_ => Span(element)).ToArray();
        return new FlowParagraph
        {
            Spans = spans,
            LineHeightPt = 12 + Choose(20),
            SpaceBefore = Choose(30),
            SpaceAfter = Choose(30),
            KeepWithNext = Choose(5) == 0,
            KeepTogether = Choose(5) == 0,
            HeadsNext = Choose(5) == 0,
            IsBalanced = Choose(6) == 0,
            Destination = element,
            Tail = Choose(12) == 0 ? Text(element, 1, false) : null,
        };
    }

    private FlowSpan Span(StructureElement element)
    {
        var isFact = Choose(6) == 0;
        var isLink = Choose(6) == 0;
        if (!isLink)
        {
            return Text(element, Choose(isFact ? 4 : 60) + 1, isFact);
        }

        var link = element.Add(StructureRole.Link);
        return Text(link, Choose(30) + 1, isFact) with { Link = new FlowLink(link, "link") { Target = new LinkTarget("https://example.org/", null) } };
    }

    private FlowSpan Text(StructureElement element, int count, bool isFact)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = (Choose(40) == 0 ? new string('w', 60) : string.Empty) + "w" + (_word++).ToString(CultureInfo.InvariantCulture) + (Choose(8) switch { 0 => "✓é,", 1 => "-z/b.", 2 => " ?", _ => string.Empty });
            Words.Add(words[i]);
        }

        var style = Choose(4) switch { 0 => TestFlow.Strong, 1 => TestFlow.Sized(8 + Choose(20)), _ => TestFlow.Plain };
        return new FlowSpan(string.Join(' ', words) + " ", style, element.AddContent()) { Language = Choose(5) switch { 0 => "fr", 1 => "pl", _ => "en" }, IsFact = isFact };
    }

    private FlowList List(StructureElement parent, int depth)
    {
        var element = parent.Add(StructureRole.List);
        var items = new List<FlowListItem>();
        for (var i = Choose(6); i >= 0; i--)
        {
            var item = element.Add(StructureRole.ListItem);
            var label = new FlowParagraph { Spans = [Text(item.Add(StructureRole.Label), 1 + Choose(2), false)], LineHeightPt = 18 };
            items.Add(new FlowListItem(label, Children(item.Add(StructureRole.ListBody), depth)));
        }

        return new FlowList { Items = items, IndentPt = 10 + Choose(20), ItemSpacingPt = Choose(12), KeepTogether = Choose(4) == 0, PrefersOnePage = Choose(4) == 0 };
    }

    private FlowGroup Group(StructureElement parent, int depth) => new()
    {
        Blocks = Children(parent.Add(StructureRole.Division), depth),
        Panel = Choose(2) == 0 ? Panel : null,
        IndentStart = Choose(20),
        SpaceBefore = Choose(20),
        KeepTogether = Choose(2) == 0,
        HeadsNext = Choose(6) == 0,
    };

    private FlowTable Table(StructureElement parent, int depth)
    {
        var element = parent.Add(StructureRole.Table);
        int columns = 1 + Choose(4), rows = 1 + Choose(12), headers = Choose(2);
        var all = new List<FlowTableRow>();
        _isInTable = true;
        for (var i = 0; i < rows; i++)
        {
            var row = element.Add(StructureRole.TableRow);
            all.Add(new FlowTableRow([.. Enumerable.Range(0, columns).Select(_ => new FlowTableCell(Children(row.Add(StructureRole.TableDataCell), depth + 1), i < headers))]));
        }

        _isInTable = false;
        return new FlowTable { Rows = all, HeaderRowCount = headers, CellPaddingPt = Choose(8), RuleColour = TestFlow.Black, HeaderGround = TestFlow.Pale };
    }

    private List<FlowBlock> Children(StructureElement parent, int depth) =>
        [.. Enumerable.Range(0, Choose(4)).Select(_ => Block(parent, depth + 1))];
}
