using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>The page of these tests holds 20 lines.</summary>
public sealed class PageBreakTests
{
    private readonly TestFlow _flow = new();

    [Fact]
    public void A_page_is_filled_before_the_next_begins()
    {
        var document = _flow.Lay([.. Enumerable.Range(1, 45).Select(i => _flow.Lines("p" + i + "l", 1))]);

        Assert.Equal([20, 20, 5], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_heading_moves_to_the_page_of_the_text_that_it_heads()
    {
        var document = _flow.Lay([_flow.Lines("a", 18), _flow.Lines("heading", 1, keepWithNext: true), _flow.Lines("b", 6)]);

        Assert.Equal("a18", document.Pages[0].Lines()[^1]);
        Assert.Equal(["heading1", "b1", "b2"], document.Pages[1].Lines().Take(3));
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_heading_stays_where_two_lines_of_its_text_fit_and_moving_it_would_cost_a_page()
    {
        var document = _flow.Lay([_flow.Lines("a", 17), _flow.Lines("heading", 1, keepWithNext: true), _flow.Lines("b", 20)]);

        Assert.Equal(["heading1", "b1", "b2"], document.Pages[0].Lines().TakeLast(3));
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_chain_of_headings_that_no_page_holds_is_parted_between_two_of_them()
    {
        var document = _flow.Lay([_flow.Lines("a", 5), _flow.Lines("one", 4, keepWithNext: true, keepTogether: true), _flow.Lines("two", 18, keepWithNext: true, keepTogether: true), _flow.Lines("b", 6)]);

        Assert.Contains(document.Pages, page => page.Lines()[0] == "two1");
        Assert.DoesNotContain(document.Pages, page => page.Lines()[0] != "one1" && page.Lines()[0].StartsWith("one", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Pages, page => page.Lines()[0] != "two1" && page.Lines()[0].StartsWith("two", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_chain_of_headings_moves_as_one()
    {
        var document = _flow.Lay(
            [_flow.Lines("a", 17), _flow.Lines("h", 1, keepWithNext: true), _flow.Lines("hh", 1, keepWithNext: true), _flow.Lines("b", 6)]);

        Assert.Equal(["h1", "hh1", "b1"], document.Pages[1].Lines().Take(3));
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void The_lead_in_of_a_list_stays_with_its_first_item()
    {
        var list = TestFlow.List(_flow.Item("•", _flow.Lines("item", 1)), _flow.Item("•", _flow.Lines("next", 1)), _flow.Item("•", _flow.Lines("last", 1)));
        var document = _flow.Lay([_flow.Lines("a", 19), _flow.Lines("lead", 1, keepWithNext: true), list]);

        Assert.Equal(["lead1", "•item1"], document.Pages[1].Lines().Take(2));
    }

    [Theory]
    [Trait("requirement", "P-22")]
    [InlineData(16, "size1")]
    [InlineData(17, "band3")]
    public void A_band_stays_with_the_title_below_it_unless_that_would_stand_alone_for_it(int lines, string last)
    {
        var band = new FlowGroup { Blocks = [_flow.Lines("band", 3)], KeepTogether = true, LeadsIn = true };

        var document = _flow.Lay([band, _flow.Lines("title", lines, keepWithNext: true, keepTogether: true), _flow.Lines("size", 1), _flow.Lines("b", 12)]);

        Assert.Equal(last, document.Pages[0].Lines()[^1]);
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData(19, "01632 960 123, 01632 960 124, and ask there for extension 4567", 2)]
    [InlineData(18, "https://www.example.nhs.uk/services/vascular-surgery/peripheral-arterial-disease/leaflets/before-the-procedure?page=2", 3)]
    public void A_fact_that_is_wider_than_a_line_does_not_go_on_over_the_page(int before, string fact, int lines)
    {
        var number = TestFlow.Spans(_flow.Span(string.Join('\u2028', Enumerable.Range(1, before).Select(i => "a" + i)) + "\u2028"), _flow.Span(fact, isFact: true), _flow.Span("\u2028" + string.Join('\u2028', Enumerable.Range(1, 10))));

        var document = _flow.Lay([number]);

        Assert.Equal("a" + before, document.Pages[0].Lines()[^1]);
        Assert.StartsWith(fact[..12], document.Pages[1].Lines()[0], StringComparison.Ordinal);
        Assert.Equal("1", document.Pages[1].Lines()[lines]);
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void No_first_line_is_left_alone_at_the_foot_of_a_page()
    {
        var document = _flow.Lay([_flow.Lines("a", 19), _flow.Lines("b", 6)]);

        Assert.Equal("b1", document.Pages[1].Lines()[0]);
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void No_last_line_is_left_alone_at_the_head_of_a_page()
    {
        var document = _flow.Lay([_flow.Lines("a", 15), _flow.Lines("b", 6), _flow.Lines("c", 4)]);

        Assert.Equal("b4", document.Pages[0].Lines()[^1]);
        Assert.Equal("b5", document.Pages[1].Lines()[0]);
    }

    [Fact]
    public void A_paragraph_of_three_lines_is_never_split()
    {
        var document = _flow.Lay([_flow.Lines("a", 18), _flow.Lines("b", 3), _flow.Lines("c", 4)]);

        Assert.Equal("b1", document.Pages[1].Lines()[0]);
    }

    [Fact]
    public void A_block_that_fits_on_a_page_is_kept_together()
    {
        var document = _flow.Lay([_flow.Lines("a", 12), _flow.Lines("b", 12, keepTogether: true)]);

        Assert.Equal([12, 12], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void A_block_higher_than_a_page_is_split_where_it_stands()
    {
        var document = _flow.Lay([_flow.Lines("a", 10), _flow.Lines("b", 25, keepTogether: true)]);

        Assert.Equal([20, 15], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void The_last_page_is_not_left_with_three_lines_when_the_page_before_can_spare_some()
    {
        var document = _flow.Lay([.. Enumerable.Range(1, 7).Select(i => _flow.Lines("p" + i + "l", 3))]);

        Assert.Equal([15, 6], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void Between_blocks_the_larger_space_is_used_and_none_at_the_top_of_a_page()
    {
        var first = _flow.Lines("a", 1, after: 12);
        var second = new FlowParagraph { Spans = _flow.Lines("b", 1).Spans, LineHeightPt = TestFlow.LinePt, SpaceBefore = 30, SpaceAfter = 400 };
        var third = new FlowParagraph { Spans = _flow.Lines("c", 1).Spans, LineHeightPt = TestFlow.LinePt, SpaceBefore = 10 };

        var document = _flow.Lay([first, second, third]);

        var baselines = document.Pages[0].Texts().Select(text => text.Baseline).ToArray();
        Assert.Equal(TestFlow.LinePt + 30, baselines[1] - baselines[0], 6);
        Assert.Equal(baselines[0], document.Pages[1].Texts().Single().Baseline, 6);
    }

    [Fact]
    public void The_last_item_of_a_list_is_given_company_on_its_page()
    {
        var list = TestFlow.List([.. Enumerable.Range(1, 6).Select(i => _flow.Item("•", _flow.Lines("item" + i + "l", 1)))]);

        var document = _flow.Lay([_flow.Lines("a", 15), list, _flow.Lines("b", 10)]);

        Assert.Equal("•item5l1", document.Pages[1].Lines()[0]);
    }

    [Fact]
    public void The_last_row_of_a_table_is_given_company_on_its_page()
    {
        var rows = Enumerable.Range(1, 6).Select(i => _flow.Row(false, "row" + i)).ToArray();

        var document = _flow.Lay([_flow.Lines("a", 12), TestFlow.Table(0, rows), _flow.Lines("b", 10)]);

        Assert.Equal("row5", document.Pages[1].Lines()[0]);
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_heading_of_a_list_has_two_lines_after_it()
    {
        var list = TestFlow.List([.. Enumerable.Range(1, 6).Select(i => _flow.Item("•", _flow.Lines("item" + i + "l", 1)))]);

        var document = _flow.Lay([_flow.Lines("a", 18), _flow.Lines("heading", 1, keepWithNext: true), list]);

        Assert.Equal("heading1", document.Pages[1].Lines()[0]);
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_heading_has_two_lines_after_it_where_its_first_paragraph_has_one()
    {
        var document = _flow.Lay([_flow.Lines("a", 18), _flow.Lines("heading", 1, keepWithNext: true), _flow.Lines("b", 1), _flow.Lines("c", 6)]);

        Assert.Equal(["heading1", "b1", "c1"], document.Pages[1].Lines().Take(3));
    }

    [Fact]
    public void A_section_of_one_line_may_end_a_page()
    {
        var document = _flow.Lay(
            [_flow.Lines("a", 18), _flow.Lines("heading", 1, keepWithNext: true), _flow.Lines("b", 1), _flow.Lines("next", 1, keepWithNext: true), _flow.Lines("c", 6)]);

        Assert.Equal(["heading1", "b1"], document.Pages[0].Lines().TakeLast(2));
    }

    [Fact]
    public void A_page_ends_before_a_heading_rather_than_within_what_follows_it()
    {
        var document = _flow.Lay([_flow.Lines("a", 18), _flow.Lines("heading", 1, keepWithNext: true, keepTogether: true), _flow.Lines("b", 17), _flow.Lines("c", 8)]);

        Assert.Equal([18, 18, 8], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void A_short_list_is_not_split_for_a_line_or_two_of_paper()
    {
        var list = TestFlow.List([.. Enumerable.Range(1, 4).Select(i => _flow.Item("•", _flow.Lines("item" + i + "l", 1)))]);

        var document = _flow.Lay([_flow.Lines("a", 18), list, _flow.Lines("b", 16), _flow.Lines("c", 8)]);

        Assert.Equal([18, 20, 8], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void What_prefers_one_page_is_split_only_where_that_saves_a_page()
    {
        FlowList Facts(string word) => new()
        {
            Items = [.. Enumerable.Range(1, 8).Select(i => _flow.Item("•", _flow.Lines(word + i + "l", 1)))],
            IndentPt = 20,
            ItemSpacingPt = 0,
            PrefersOnePage = true,
        };

        var whole = _flow.Lay([_flow.Lines("a", 15), Facts("w"), _flow.Lines("b", 3)]);
        var split = _flow.Lay([_flow.Lines("a", 15), Facts("s"), _flow.Lines("b", 15)]);

        Assert.Equal([15, 11], whole.Pages.Select(page => page.Lines().Count));
        Assert.Equal([20, 18], split.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void A_panel_higher_than_a_page_is_split_between_its_blocks_and_not_after_its_heading()
    {
        for (var before = 0; before < 20; before++)
        {
            var flow = new TestFlow();
            var panel = new FlowGroup
            {
                Panel = new FlowPanel(TestFlow.Pale, TestFlow.Blue, 5, 10),
                KeepTogether = true,
                Blocks = [flow.Lines("heading", 1, keepWithNext: true), .. Enumerable.Range(1, 12).Select(i => flow.Lines("p" + i + "l", 2))],
            };

            var document = flow.Lay([flow.Lines("a", before + 1), panel]);

            Assert.All(document.Pages, page => Assert.NotEqual("heading1", page.Lines()[^1]));
            Assert.All(document.Pages, page => Assert.DoesNotMatch("^p.*l2$", page.Lines()[0]));
            Assert.All(document.Pages, TableTests.KeepsInside);
        }
    }

    [Fact]
    public void A_page_may_hold_any_number_of_slices_without_height()
    {
        var blocks = Enumerable.Range(1, 20_000).Select(i => (FlowBlock)new FlowPicture
        {
            Picture = new RasterPicture("p", 10_000, 1, RasterFormat.Gray8, default, default),
            Owner = _flow.Root.AddContent(),
            WidthPt = 1,
        }).ToList();

        // A search over all that fits on a page would not come to an end here.
        Assert.NotEmpty(_flow.Lay(blocks).Pages);
    }

    [Fact]
    public void The_work_grows_with_the_length_and_no_faster()
    {
        // Code that has run for a while is compiled anew, and allocates less: the least of several runs is what both come to.
        const int Runs = 12;
        double small = double.PositiveInfinity, large = double.PositiveInfinity;
        for (var i = 0; i < Runs; i++)
        {
            (small, large) = (Math.Min(small, Allocated(40)), Math.Min(large, Allocated(400)));
        }

        Assert.InRange(large, 8 * small, 11.5 * small);
    }

    [Fact]
    public void More_pages_than_allowed_are_refused()
    {
        var blocks = Enumerable.Range(1, 100).Select(i => (FlowBlock)_flow.Lines("p" + i + "l", 10)).ToList();

        var exception = Assert.Throws<TooManyPagesException>(() => _flow.Lay(blocks, pageLimit: 49));

        Assert.Equal(49, exception.Limit);
        Assert.Equal(50, _flow.Lay(blocks, pageLimit: 50).Pages.Count);
    }

    [Fact]
    public void One_page_may_be_all_that_is_allowed()
    {
        Assert.Single(_flow.Lay([_flow.Lines("a", 5)], pageLimit: 1).Pages);

        Assert.Throws<TooManyPagesException>(() => _flow.Lay([_flow.Lines("a", 50)], pageLimit: 1));
    }

    [Fact]
    public void Nothing_to_lay_out_gives_one_page()
    {
        Assert.Single(_flow.Lay([]).Pages);
    }

    [Fact]
    public void Every_destination_is_on_its_page_at_its_height()
    {
        var target = _flow.Lines("b", 3);

        var document = _flow.Lay([_flow.Lines("a", 20), _flow.Lines("c", 4), target]);

        Assert.Equal(new PagePosition(1, 30 + (4 * TestFlow.LinePt)), document.Destinations[target.Destination!]);
    }

    /// <summary>The memory that laying out so many pages takes: counted, since time is not the same twice.</summary>
    private static double Allocated(int pages)
    {
        var flow = new TestFlow();
        var blocks = new List<FlowBlock>();
        for (var i = 0; i < pages; i++)
        {
            blocks.Add(flow.Lines("heading", 1, keepWithNext: true));
            blocks.Add(flow.Paragraph(string.Concat(Enumerable.Repeat("some words that fill a line ", 20))));
            blocks.Add(TestFlow.List(flow.Item("•", flow.Lines("item", 2)), flow.Item("•", flow.Lines("more", 1))));
        }

        flow.Lay(blocks);
        var before = GC.GetAllocatedBytesForCurrentThread();
        flow.Lay(blocks);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
