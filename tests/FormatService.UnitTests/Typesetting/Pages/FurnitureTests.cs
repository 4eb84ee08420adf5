using System.Globalization;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

public sealed class FurnitureTests
{
    private readonly TestFlow _flow = new();

    [Fact]
    [Trait("requirement", "P-15")]
    [Trait("requirement", "P-21")]
    public void Head_and_foot_stand_inside_the_margins_of_every_page_and_off_the_text()
    {
        var document = _flow.Lay([.. Enumerable.Range(1, 30).Select(i => _flow.Lines("p" + i + "l", 5))], furniture: new Numbered());

        Assert.True(document.Pages.Count > 5);
        Assert.All(document.Pages, TableTests.KeepsInside);
        var pages = document.Pages.Select((page, index) => (page, index)).ToArray();
        Assert.All(pages, item => Assert.Equal("Leaflet", item.page.Lines()[0]));
        Assert.All(pages, item => Assert.Equal($"Page {item.index + 1} of {document.Pages.Count}", item.page.Lines()[^1]));
        Assert.Single(document.Pages.Select(page => page.Texts().Last().Baseline).Distinct());
        foreach (var page in document.Pages)
        {
            var body = page.Texts().Where(text => text.Owner.Leaf is not null).ToArray();
            Assert.True(body.Min(text => text.Baseline) - page.Texts().First().Baseline >= TestFlow.LinePt + 10 - 0.001);
            Assert.True(page.Texts().Last().Baseline - body.Max(text => text.Baseline) >= TestFlow.LinePt + 12 - 0.001);
        }
    }

    [Fact]
    public void The_text_of_a_first_page_without_a_head_begins_at_its_margin()
    {
        var document = _flow.Lay([.. Enumerable.Range(1, 30).Select(i => _flow.Lines("p" + i + "l", 1))], furniture: new Numbered { FirstHasHead = false });

        Assert.All(document.Pages, TableTests.KeepsInside);
        Assert.Equal(document.Pages[1].Texts().First().Baseline, document.Pages[0].Texts().First().Baseline);
        Assert.Equal("Leaflet", document.Pages[1].Lines()[0]);
        Assert.Equal("p1l1", document.Pages[0].Lines()[0]);
        Assert.True(document.Pages[0].Lines().Count >= document.Pages[1].Lines().Count, "The room of the head is left empty.");
    }

    [Fact]
    public void The_foot_of_any_page_may_be_the_highest()
    {
        var document = _flow.Lay([.. Enumerable.Range(1, 30).Select(i => _flow.Lines("p" + i + "l", 5))], furniture: new Numbered { HighPage = 5 });

        Assert.All(document.Pages, TableTests.KeepsInside);
        var high = document.Pages[4].Texts().Where(text => text.Owner.Leaf is null).ToArray();
        var body = document.Pages[4].Texts().Where(text => text.Owner.Leaf is not null);
        Assert.True(body.Max(text => text.Baseline) + TestFlow.LinePt < high[1].Baseline);
    }

    [Fact]
    [Trait("requirement", "P-19")]
    public void A_tail_without_room_beside_the_foot_is_set_below_it_in_as_many_lines_as_it_needs()
    {
        var tail = string.Join(' ', Enumerable.Repeat("reference", 12));

        var document = _flow.Lay([.. Enumerable.Range(1, 12).Select(i => _flow.Lines("p" + i + "l", 5))], furniture: new Numbered { Tail = tail });

        Assert.All(document.Pages, TableTests.KeepsInside);
        Assert.All(document.Pages, page =>
        {
            var foot = string.Join(' ', page.Lines().SkipWhile(line => !line.StartsWith("Page", StringComparison.Ordinal)).Select(line => line.Trim()));
            Assert.EndsWith($"of {document.Pages.Count} {tail}", foot, StringComparison.Ordinal);
        });
    }

    [Fact]
    [Trait("requirement", "P-15")]
    public void The_number_of_the_page_stays_at_its_place_where_its_tail_fits_beside_short_numbers_alone()
    {
        // “Page 9 of 10” has room for it, “Page 10 of 10” has not.
        var page = "Page 9 of 10";
        var tail = "x";
        while (_flow.Lay([_flow.Lines("l", 1)], furniture: new Fixed(page, tail + "x")).Pages[0].Lines().Count == 2)
        {
            tail += "x";
        }

        var document = _flow.Lay([.. Enumerable.Range(1, 10).Select(i => _flow.Lines("p" + i + "l", 15, keepTogether: true))], furniture: new Numbered { Tail = tail });

        Assert.Equal(10, document.Pages.Count);
        Assert.Single(document.Pages.Select(sheet => sheet.Texts().First(text => PageText.Of(text).StartsWith("Page", StringComparison.Ordinal)).Baseline).Distinct());
    }

    [Theory]
    [InlineData(3, "l1")]
    [InlineData(20, "Leaflet")]
    public void A_first_page_without_room_for_what_belongs_there_has_the_head_of_all_others(int linesBefore, string expected)
    {
        var mark = new FlowGroup { Blocks = [_flow.Lines("mark", 3)], BelongsOnFirstPage = true, KeepTogether = true };

        var document = _flow.Lay([_flow.Lines("l", linesBefore), mark, .. Enumerable.Range(1, 30).Select(i => _flow.Lines("p" + i + "l", 1))], furniture: new Numbered { FirstHasHead = false });

        Assert.All(document.Pages, TableTests.KeepsInside);
        Assert.Equal(expected, document.Pages[0].Lines()[0]);
        Assert.Equal("Leaflet", document.Pages[1].Lines()[0]);
        Assert.Equal(1, document.Pages.SelectMany(page => page.Lines()).Count(line => line == "mark1"));
    }

    [Fact]
    [Trait("requirement", "P-15")]
    public void No_panel_is_painted_over_the_foot()
    {
        // With its padding, one line is higher than the page has room.
        var high = new FlowParagraph { Spans = [_flow.Span("hi", TestFlow.Sized(100))], LineHeightPt = 300 };
        var panel = new FlowGroup { Blocks = [high], Panel = new FlowPanel(TestFlow.Pale, TestFlow.Blue, 5, 40) };

        var page = Assert.Single(_flow.Lay([panel], furniture: new Numbered()).Pages);

        var top = page.Texts().Last().Baseline - TestFlow.LinePt;
        Assert.All(page.Items.OfType<PlacedRectangle>(), box => Assert.True(box.Box.Y + box.Box.Height <= top, $"{box.Box}, {top}"));
        Assert.Equal(2, page.Items.OfType<PlacedRectangle>().Count());
    }

    private sealed class Fixed(string words, string tail) : PageFurniture
    {
        public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount) => [];

        public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount) =>
            [new() { Spans = [TestFlow.Span(words, ArtifactKind.Footer)], Tail = TestFlow.Span(tail, ArtifactKind.Footer), LineHeightPt = TestFlow.LinePt }];
    }

    private sealed class Numbered : PageFurniture
    {
        public int HighPage { get; init; }

        public bool FirstHasHead { get; init; } = true;

        public string? Tail { get; init; }

        public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount) => pageNumber == 1 && !FirstHasHead
            ? []
            : [new() { Spans = [TestFlow.Span("Leaflet", ArtifactKind.Header)], LineHeightPt = TestFlow.LinePt, SpaceAfter = 10 }];

        public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"Page {pageNumber} of {pageCount}");
            var text = pageNumber == HighPage ? string.Concat(Enumerable.Repeat("high\u2028", 4)) + number : number;
            return
            [
                new()
                {
                    Spans = [TestFlow.Span(text, ArtifactKind.Footer)],
                    Tail = Tail is null ? null : TestFlow.Span(Tail, ArtifactKind.Footer),
                    LineHeightPt = TestFlow.LinePt,
                    SpaceBefore = 12,
                },
            ];
        }
    }
}
