using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>Lists, panels, pictures and links.</summary>
public sealed class BlockTests
{
    private static readonly FlowPanel Panel = new(TestFlow.Pale, TestFlow.Blue, 5, 10);
    private readonly TestFlow _flow = new();

    [Fact]
    public void A_label_stands_on_the_baseline_of_the_first_line_of_its_item()
    {
        var label = new FlowParagraph { Spans = [_flow.Span("1.", TestFlow.Sized(20))], LineHeightPt = 26 };
        var list = TestFlow.List(new FlowListItem(label, [_flow.Lines("text", 2)]), _flow.Item("2.", _flow.Lines("more", 1)));

        var texts = _flow.Lay([list]).Pages[0].Texts().ToArray();

        Assert.Equal(["1.", "text1 ", "text2", "2.", "more1"], texts.Select(PageText.Of));
        Assert.Equal(texts[0].Baseline, texts[1].Baseline);
        Assert.Equal(texts[3].Baseline, texts[4].Baseline);
        Assert.Equal(30, texts[0].X, 6);
        Assert.Equal(texts[1].X, texts[4].X, 6);
    }

    [Fact]
    public void The_indent_grows_with_the_widest_label()
    {
        var list = TestFlow.List(_flow.Item("1.", _flow.Lines("text", 1)), _flow.Item("1000.", _flow.Lines("more", 1)));

        var texts = _flow.Lay([list]).Pages[0].Texts().ToArray();

        Assert.True(texts[3].X > texts[2].X + PageText.WidthOf(texts[2]) + 2);
        Assert.Equal(texts[3].X, texts[1].X, 6);
    }

    [Fact]
    public void A_label_too_wide_to_hang_gets_lines_of_its_own()
    {
        var list = TestFlow.List(_flow.Item("A term of several words that is explained", _flow.Lines("text", 1)), _flow.Item("•", _flow.Lines("more", 1)));

        var page = _flow.Lay([list]).Pages[0];

        Assert.Equal(["A term of several words that is explained", "text1", "•more1"], page.Lines());
        Assert.Equal(50, page.Texts().ElementAt(1).X, 6);
    }

    [Fact]
    public void Lists_nest()
    {
        var inner = TestFlow.List(_flow.Item("–", _flow.Lines("inner", 1)));
        var list = TestFlow.List(_flow.Item("•", inner), _flow.Item("•", _flow.Lines("outer", 1), TestFlow.List(_flow.Item("–", _flow.Lines("last", 1)))));

        var page = _flow.Lay([list]).Pages[0];

        Assert.Equal(["•–inner1", "•outer1", "–last1"], page.Lines());
        Assert.Equal([30.0, 50, 70], page.Texts().Take(3).Select(text => Math.Round(text.X, 3)));
    }

    [Fact]
    public void An_item_without_content_keeps_its_label()
    {
        var list = TestFlow.List(_flow.Item("1."), _flow.Item("2.", _flow.Lines("text", 1)));

        Assert.Equal(["1.", "2.text1"], _flow.Lay([list]).Pages[0].Lines());
    }

    [Fact]
    public void A_right_to_left_list_has_its_labels_at_the_right()
    {
        var list = new FlowList
        {
            Items = [new FlowListItem(_flow.Paragraph("1", isRightToLeft: true), [_flow.Paragraph("שלום", isRightToLeft: true)])],
            IndentPt = 20,
            ItemSpacingPt = 0,
            IsRightToLeft = true,
        };

        var texts = _flow.Lay([list]).Pages[0].Texts().ToArray();

        Assert.Equal(330, texts[0].X + PageText.WidthOf(texts[0]), 6);
        Assert.Equal(310, texts[1].X + PageText.WidthOf(texts[1]), 6);
    }

    [Fact]
    public void A_panel_holds_its_content_with_its_padding_and_lies_under_it()
    {
        var group = new FlowGroup { Blocks = [_flow.Lines("note", 2)], Panel = Panel, IndentStart = 12 };

        var page = _flow.Lay([_flow.Lines("a", 1), group, _flow.Lines("b", 1)]).Pages[0];

        var boxes = page.Items.OfType<PlacedRectangle>().ToArray();
        Assert.Equal(new PageBox(42, 50, 288, 60), boxes[0].Box);
        Assert.Equal(new PageBox(42, 50, 5, 60), boxes[1].Box);
        Assert.All(page.Items.Take(2), item => Assert.Equal(InkOwner.FromArtifactKind(ArtifactKind.Layout), item.Owner));
        Assert.Equal(57, page.Texts().ElementAt(1).X, 6);
        Assert.Equal(80, page.Texts().ElementAt(3).Baseline - page.Texts().ElementAt(0).Baseline, 6);
    }

    [Fact]
    public void A_panel_that_crosses_a_page_is_drawn_on_each()
    {
        var group = new FlowGroup { Blocks = [_flow.Lines("note", 10)], Panel = Panel };

        var document = _flow.Lay([_flow.Lines("a", 13), group]);

        Assert.Equal(2, document.Pages.Count);
        Assert.All(document.Pages, page => Assert.Equal(2, page.Items.OfType<PlacedRectangle>().Count()));
        Assert.All(document.Pages, TableTests.KeepsInside);
        Assert.Equal(30, document.Pages[1].Items.OfType<PlacedRectangle>().First().Box.Y);
        Assert.Equal(document.Pages[1].Texts().Count() * TestFlow.LinePt + 20, document.Pages[1].Items.OfType<PlacedRectangle>().First().Box.Height, 6);
    }

    [Fact]
    public void Panels_nest_and_lie_in_their_order()
    {
        var inner = new FlowGroup { Blocks = [_flow.Lines("inner", 1)], Panel = Panel with { Ground = TestFlow.Black } };
        var outer = new FlowGroup { Blocks = [_flow.Lines("first", 1), inner], Panel = Panel };

        var page = _flow.Lay([outer]).Pages[0];

        var grounds = page.Items.OfType<PlacedRectangle>().Where(item => item.Box.Width > 10).ToArray();
        Assert.Equal([TestFlow.Pale, TestFlow.Black], grounds.Select(item => item.Colour));
        Assert.Equal(new PageBox(30, 30, 300, 80), grounds[0].Box);
        Assert.Equal(new PageBox(45, 60, 275, 40), grounds[1].Box);
    }

    [Fact]
    public void An_empty_panel_is_not_drawn()
    {
        var page = _flow.Lay([_flow.Lines("a", 1), new FlowGroup { Blocks = [], Panel = Panel }, _flow.Lines("b", 1)]).Pages[0];

        Assert.Empty(page.Items.OfType<PlacedRectangle>());
        Assert.Equal(TestFlow.LinePt, page.Texts().Last().Baseline - page.Texts().First().Baseline, 6);
    }

    [Fact]
    [Trait("requirement", "P-17")]
    public void A_picture_stands_on_a_line_of_its_own_and_shrinks_to_its_column()
    {
        var picture = Picture(1000, 200, widthPt: 900);

        var page = _flow.Lay([_flow.Lines("a", 1), picture, _flow.Lines("b", 1)]).Pages[0];

        Assert.Equal(new PageBox(30, 50, 300, 60), Assert.Single(page.Items.OfType<PlacedPicture>()).Box);
        Assert.Equal(80, page.Texts().Last().Baseline - page.Texts().First().Baseline, 6);
    }

    [Fact]
    public void A_picture_never_grows_beyond_the_width_wanted()
    {
        var page = _flow.Lay([Picture(10, 10, widthPt: 40)]).Pages[0];

        Assert.Equal(new PageBox(30, 30, 40, 40), Assert.Single(page.Items.OfType<PlacedPicture>()).Box);
    }

    [Fact]
    public void A_tall_picture_shares_its_page_with_its_caption()
    {
        var picture = new FlowPicture { Picture = Raster(10, 100), Owner = _flow.Root.AddContent(), WidthPt = 300, KeepWithNext = true };

        var document = _flow.Lay([_flow.Lines("a", 10), picture, _flow.Lines("caption", 2)]);

        Assert.Equal(["caption1", "caption2"], document.Pages[1].Lines());
        Assert.Single(document.Pages[1].Items.OfType<PlacedPicture>());
    }

    [Fact]
    public void A_link_over_two_lines_is_one_area_with_a_box_for_each()
    {
        var link = _flow.Link("the page about your operation and what to do before it", "https://example.org/");

        var page = _flow.Lay([TestFlow.Spans(_flow.Span("See "), link, _flow.Span(" today."))]).Pages[0];

        var area = Assert.Single(page.Links);
        Assert.Equal((link.Link!.Element, "https://example.org/", "Leads to https://example.org/"), (area.Element, area.Target.Uri, area.Description));
        Assert.Equal(2, area.Boxes.Count);
        Assert.True(area.Boxes[1].Y > area.Boxes[0].Y);
        Assert.All(area.Boxes, box => Assert.InRange(box.X + box.Width, 30, 330));
    }

    [Fact]
    public void A_link_over_two_pages_is_an_area_on_each()
    {
        var link = _flow.Link(string.Concat(Enumerable.Repeat("many words ", 25)).Trim(), "https://example.org/");

        var document = _flow.Lay([_flow.Lines("a", 16), TestFlow.Spans(link)]);

        Assert.Equal(2, document.Pages.Count);
        Assert.All(document.Pages, page => Assert.Equal(link.Link!.Element, Assert.Single(page.Links).Element));
        Assert.All(document.Pages, page => Assert.Equal(page.Texts().Count(text => text.Colour == TestFlow.Blue), page.Links[0].Boxes.Count));
    }

    [Fact]
    public void Two_links_side_by_side_are_two_areas()
    {
        var page = _flow.Lay([TestFlow.Spans(_flow.Link("one", "https://example.org/1"), _flow.Link("two", "https://example.org/2"))]).Pages[0];

        Assert.Equal(["https://example.org/1", "https://example.org/2"], page.Links.Select(area => area.Target.Uri));
    }

    [Fact]
    public void A_link_in_parts_of_different_looks_has_one_box_a_line()
    {
        var link = _flow.Link("bold", "https://example.org/");
        var rest = _flow.Span(" and plain", TestFlow.Linked) with { Link = link.Link };

        var page = _flow.Lay([TestFlow.Spans(link, rest)]).Pages[0];

        Assert.Single(Assert.Single(page.Links).Boxes);
    }

    [Fact]
    public void The_ground_of_a_page_covers_it_all_and_comes_first()
    {
        var geometry = TestFlow.Geometry with { Ground = TestFlow.Pale };

        var page = _flow.Lay([_flow.Lines("a", 1)], geometry).Pages[0];

        var ground = Assert.IsType<PlacedRectangle>(page.Items[0]);
        Assert.Equal((InkOwner.FromArtifactKind(ArtifactKind.Background), new PageBox(0, 0, 360, 460)), (ground.Owner, ground.Box));
    }

    private FlowPicture Picture(int width, int height, double widthPt) =>
        new() { Picture = Raster(width, height), Owner = _flow.Root.AddContent(), WidthPt = widthPt };

    private static RasterPicture Raster(int width, int height) => new("key", width, height, RasterFormat.Gray8, new byte[width * height], default);
}
