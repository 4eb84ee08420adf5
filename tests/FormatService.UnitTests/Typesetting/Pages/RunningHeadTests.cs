using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

public sealed class RunningHeadTests
{
    private readonly TestFlow _flow = new();

    [Fact]
    public void What_heads_the_next_block_is_drawn_again_on_each_further_page_as_an_artifact()
    {
        var document = _flow.Lay([_flow.Lines("before", 2), Head("Do not"), _flow.Lines("item", 50)]);

        Assert.True(document.Pages.Count > 2);
        foreach (var page in document.Pages.Skip(1))
        {
            Assert.Equal("Do not", page.Lines()[0]);
            Assert.Equal(InkOwner.FromArtifactKind(ArtifactKind.RepeatedHeader), page.Texts().First().Owner);
            Assert.Equal(TestFlow.LinePt + Space, page.Texts().ElementAt(1).Baseline - page.Texts().First().Baseline, 0.001);
        }

        Assert.Equal(["Do", "not"], document.Words().Where(word => word is "Do" or "not"));
        Assert.Equal(Enumerable.Range(1, 50).Select(i => "item" + i), document.Words().Where(word => word.StartsWith("item", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_stands_on_the_panel_around_it()
    {
        var group = new FlowGroup { Blocks = [Head("Do not"), _flow.Lines("item", 50)], Panel = Panel(TestFlow.Pale) };

        var document = _flow.Lay([_flow.Lines("before", 2), group]);

        Assert.Equal(3, document.Pages.Count);
        foreach (var page in document.Pages.Skip(1))
        {
            Assert.Equal("Do not", page.Lines()[0]);
            var ground = Assert.Single(page.Items.OfType<PlacedRectangle>(), rectangle => rectangle.Colour == TestFlow.Pale).Box;
            Assert.Equal(30, ground.Y, 0.001);
            Assert.All(page.Texts(), text => Assert.InRange(text.Baseline, ground.Y, ground.Y + ground.Height));
        }
    }

    [Fact]
    public void A_band_is_drawn_again_above_the_panel_that_it_heads()
    {
        var band = new FlowGroup { Blocks = [Head("Urgent")], Panel = Panel(TestFlow.Blue), KeepWithNext = true, HeadsNext = true };
        var panel = new FlowGroup { Blocks = [_flow.Lines("item", 50)], Panel = Panel(TestFlow.Pale) };

        var document = _flow.Lay([band, panel]);

        Assert.True(document.Pages.Count > 2);
        Assert.All(document.Pages, page =>
        {
            var blue = Assert.Single(page.Items.OfType<PlacedRectangle>(), rectangle => rectangle.Colour == TestFlow.Blue).Box;
            var pale = Assert.Single(page.Items.OfType<PlacedRectangle>(), rectangle => rectangle.Colour == TestFlow.Pale).Box;
            Assert.Equal("Urgent", page.Lines()[0]);
            Assert.Equal(30, blue.Y, 0.001);
            Assert.Equal(blue.Y + blue.Height, pale.Y, 0.001);
            Assert.InRange(pale.Y + pale.Height, 0, 430.001);
        });
    }

    [Fact]
    public void What_would_leave_little_room_is_not_drawn_again()
    {
        var head = new FlowGroup { Blocks = [_flow.Lines("head", 12)], HeadsNext = true };

        var document = _flow.Lay([head, _flow.Lines("item", 50)]);

        Assert.All(document.Pages.Skip(1), page => Assert.StartsWith("item", page.Lines()[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_would_leave_little_room_the_gist_is_drawn_again_on_the_same_panel()
    {
        var band = new FlowGroup
        {
            Blocks = [_flow.Lines("head", 12)],
            Panel = Panel(TestFlow.Blue),
            KeepWithNext = true,
            HeadsNext = true,
            ShortHead = new FlowGroup { Blocks = [Head("Urgent")], Panel = Panel(TestFlow.Blue) },
        };

        var document = _flow.Lay([band, _flow.Lines("item", 50)]);

        Assert.True(document.Pages.Count > 2);
        Assert.StartsWith("head", document.Pages[0].Lines()[0], StringComparison.Ordinal);
        Assert.All(document.Pages.Skip(1), page =>
        {
            Assert.Equal("Urgent", page.Lines()[0]);
            Assert.Equal(InkOwner.FromArtifactKind(ArtifactKind.RepeatedHeader), page.Texts().First().Owner);
            Assert.Single(page.Items.OfType<PlacedRectangle>(), rectangle => rectangle.Colour == TestFlow.Blue);
        });
        Assert.DoesNotContain("Urgent", document.Words());
    }

    [Fact]
    public void It_ends_with_the_block_that_it_heads()
    {
        var document = _flow.Lay([Head("Do not"), _flow.Lines("item", 4), _flow.Lines("after", 40)]);

        Assert.All(document.Pages.Skip(1), page => Assert.StartsWith("after", page.Lines()[0], StringComparison.Ordinal));
    }

    private const double Space = 5;

    private FlowParagraph Head(string text)
    {
        var element = _flow.Root.Add(StructureRole.Heading2);
        return new FlowParagraph
        {
            Spans = [TestFlow.Span(text, element.AddContent())],
            LineHeightPt = TestFlow.LinePt,
            SpaceAfter = Space,
            KeepWithNext = true,
            HeadsNext = true,
        };
    }

    private static FlowPanel Panel(RgbColour ground) => new(ground, null, 4, 6);
}
