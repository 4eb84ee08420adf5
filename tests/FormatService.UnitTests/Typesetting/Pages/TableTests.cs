using CsCheck;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

public sealed class TableTests
{
    private readonly TestFlow _flow = new();

    [Fact]
    public void Rows_are_never_parted_where_they_fit_on_a_page()
    {
        var rows = Enumerable.Range(1, 20).Select(i => _flow.Row(false, $"r{i}a", $"r{i}b\u2028r{i}c")).ToArray();

        var document = _flow.Lay([TestFlow.Table(0, rows)]);

        Assert.True(document.Pages.Count > 1);
        foreach (var page in document.Pages)
        {
            Assert.Equal(page.Lines().Count(line => line.Contains('b', StringComparison.Ordinal)), page.Lines().Count(line => line.Contains('c', StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_header_row_is_repeated_on_each_further_page_as_an_artifact()
    {
        var rows = Enumerable.Range(1, 40).Select(i => _flow.Row(false, $"r{i}a", $"r{i}b")).Prepend(_flow.Row(true, "Head", "Row")).ToArray();

        var document = _flow.Lay([TestFlow.Table(1, rows)]);

        Assert.True(document.Pages.Count > 2);
        Assert.All(document.Pages, page => Assert.Equal("HeadRow", page.Lines()[0]));
        var first = document.Pages[0].Items.Where(item => item.Owner.Leaf is null);
        Assert.All(first, item => Assert.Equal(ArtifactKind.Layout, item.Owner.Artifact));
        foreach (var page in document.Pages.Skip(1))
        {
            Assert.All(page.Texts().Take(2), text => Assert.Equal(InkOwner.FromArtifactKind(ArtifactKind.RepeatedHeader), text.Owner));
            Assert.Equal(2, page.Items.OfType<PlacedRectangle>().Count(item => item.Owner.Artifact == ArtifactKind.RepeatedHeader));
        }

        Assert.Single(document.Words(), word => word == "Head");
    }

    [Fact]
    public void The_header_row_is_never_left_alone_at_the_foot_of_a_page()
    {
        for (var lines = 12; lines < 20; lines++)
        {
            var flow = new TestFlow();

            var document = flow.Lay([flow.Lines("a", lines), TestFlow.Table(1, flow.Row(true, "Head"), flow.Row(false, "cell"), flow.Row(false, "more"))]);

            Assert.NotEqual("Head", document.Pages[0].Lines()[^1]);
        }
    }

    [Fact]
    public void A_row_higher_than_a_page_is_split_between_its_lines_and_keeps_its_order()
    {
        var header = _flow.Row(true, "Head", "Row");
        var left = _flow.Lines("left", 50);
        var right = _flow.Lines("right", 30);
        var row = new FlowTableRow([new FlowTableCell([left], false), new FlowTableCell([right], false)]);

        var document = _flow.Lay([TestFlow.Table(1, header, row, _flow.Row(false, "last", "row"))]);

        Assert.Equal(3, document.Pages.Count);
        Assert.Equal(Enumerable.Range(1, 50).Select(i => "left" + i), document.Words().Where(word => word.StartsWith("left", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, 30).Select(i => "right" + i), document.Words().Where(word => word.StartsWith("right", StringComparison.Ordinal)));
        Assert.All(document.Pages, KeepsInside);
        Assert.All(document.Pages, page => Assert.True(IsReadInOrder(page, document.Structure)));
    }

    [Fact]
    public void Columns_are_as_wide_as_their_content_where_all_of_it_fits()
    {
        var document = _flow.Lay([TestFlow.Table(0, _flow.Row(false, "Service", "Vascular surgery"))]);

        var texts = document.Pages[0].Texts().ToArray();
        Assert.Equal(2, document.Pages[0].Texts().Count());
        Assert.Equal(texts[0].X + PageText.WidthOf(texts[0]) + 8, texts[1].X, 6);
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void No_column_is_narrower_than_its_longest_word_or_fact()
    {
        var fact = _flow.Span("0300 123 4567", isFact: true);
        var row = new FlowTableRow(
        [
            new FlowTableCell([TestFlow.Spans(fact)], false),
            new FlowTableCell([_flow.Paragraph(string.Concat(Enumerable.Repeat("many words that want a lot of room and ", 8)))], false),
        ]);

        var document = _flow.Lay([TestFlow.Table(0, row)]);

        Assert.Contains(document.Pages[0].Texts(), text => PageText.Of(text) == "0300 123 4567");
        Assert.Empty(document.Faults);
        Assert.All(document.Pages, KeepsInside);
    }

    [Fact]
    public void Columns_that_need_little_get_it_and_the_others_share_what_is_left()
    {
        var widths = ColumnWidths.Share([Need(40, 40), Need(800, 900), Need(600, 900)], 300);

        Assert.Equal([20, 140, 140], widths);
    }

    [Fact]
    public void Facts_part_between_their_words_before_any_word_is_split()
    {
        var widths = ColumnWidths.Share([Need(40, 40), Need(200, 500), Need(300, 500)], 400);

        Assert.Equal(400, widths.Sum(), 6);
        Assert.All(widths.Zip([20.0, 100, 150]), pair => Assert.True(pair.First >= pair.Second));
    }

    [Fact]
    public void A_column_of_numbers_is_narrow_and_one_of_prose_is_wide()
    {
        var widths = ColumnWidths.Share([Need(40, 50), Need(60, 2000), Need(60, 700)], 450);

        Assert.Equal(450, widths.Sum(), 6);
        Assert.Equal(50, widths[0], 6);
        Assert.True(widths[1] > 1.5 * widths[2]);
        Assert.True(widths[2] > 100);
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void No_share_is_less_than_a_column_needs_nor_more_than_it_can_use()
    {
        Gen.Select(Gen.Double[1, 60], Gen.Double[0, 2000]).Array[1, 8].Sample(columns =>
        {
            ColumnNeed[] needs = [.. columns.Select(column => Need(column.Item1, column.Item1 + column.Item2))];

            var widths = ColumnWidths.Share(needs, 500);

            Assert.All(widths.Zip(needs), pair => Assert.True(pair.First >= pair.Second.Least - 0.001));
            Assert.True(widths.Sum() <= 500.001);
            if (needs.Sum(need => need.Full) > 500)
            {
                Assert.Equal(500, widths.Sum(), 3);
                Assert.All(widths.Zip(needs), pair => Assert.True(pair.First <= pair.Second.Full + 0.001));
            }
        });
    }

    [Fact]
    public void Two_tables_that_nearly_fill_the_page_are_of_one_width_and_a_small_one_stays_small()
    {
        Assert.Equal(500, ColumnWidths.Share([Need(100, 200), Need(100, 190)], 500).Sum(), 6);
        Assert.Equal(500, ColumnWidths.Share([Need(100, 250), Need(100, 240)], 500).Sum(), 6);
        Assert.Equal(200, ColumnWidths.Share([Need(50, 100), Need(50, 100)], 500).Sum(), 6);
    }

    [Fact]
    public void A_table_of_a_thousand_columns_is_set_without_a_word_lost()
    {
        var document = _flow.Lay([TestFlow.Table(1, _flow.Row(true, [.. Enumerable.Range(0, 1000).Select(i => "h" + i)]), _flow.Row(false, [.. Enumerable.Range(0, 1000).Select(i => "c" + i)]))]);

        var letters = string.Concat(document.Words());
        Assert.Equal(2000 + (2 * 2890), letters.Length);
    }

    [Fact]
    public void Header_cells_stand_on_one_ground()
    {
        var document = _flow.Lay([TestFlow.Table(1, _flow.Row(true, "a", "b", "c"), _flow.Row(false, "d", "e", "f"))]);

        var grounds = document.Pages[0].Items.OfType<PlacedRectangle>().Where(item => item.Colour == TestFlow.Pale).ToArray();
        var rules = document.Pages[0].Items.OfType<PlacedRectangle>().Where(item => item.Colour == TestFlow.Black).ToArray();
        Assert.Single(grounds);
        Assert.Equal(2, rules.Length);
        Assert.Equal(grounds[0].Box.Width, rules[0].Box.Width, 6);
    }

    [Fact]
    public void A_right_to_left_table_has_its_first_column_at_the_right()
    {
        var table = TestFlow.Table(0, _flow.Row(false, "first", "second"));
        var mirrored = new FlowTable { Rows = table.Rows, HeaderRowCount = 0, CellPaddingPt = 4, RuleColour = TestFlow.Black, IsRightToLeft = true };

        var texts = _flow.Lay([mirrored]).Pages[0].Texts().ToArray();

        Assert.Equal("first", PageText.Of(texts[0]));
        Assert.True(texts[0].X > texts[1].X);
        Assert.Equal(326, texts[0].X + PageText.WidthOf(texts[0]), 6);
    }

    [Fact]
    public void Cells_hold_lists_and_tables()
    {
        var list = TestFlow.List(_flow.Item("•", _flow.Lines("one", 2)), _flow.Item("•", _flow.Lines("two", 1)));
        var inner = TestFlow.Table(1, _flow.Row(true, "Inner", "head"), _flow.Row(false, "inner", "cell"));
        var row = new FlowTableRow([new FlowTableCell([list], false), new FlowTableCell([inner], false), new FlowTableCell([], false)]);

        var document = _flow.Lay([TestFlow.Table(0, row)]);

        Assert.Equal(["•", "one1", "one2", "•", "two1", "Inner", "head", "inner", "cell"], document.Words());
        Assert.All(document.Pages, KeepsInside);
    }

    internal static void KeepsInside(Page page)
    {
        var geometry = TestFlow.Geometry;
        foreach (var text in page.Texts())
        {
            var width = PageText.WidthOf(text);
            var spaces = PageText.Of(text).Length - PageText.Of(text).TrimEnd(' ').Length;
            Assert.InRange(text.X, geometry.MarginPt - 0.01, page.WidthPt - geometry.MarginPt);
            Assert.InRange(text.X + width - (spaces * text.SizePt * 0.32), 0, page.WidthPt - geometry.MarginPt + 0.01);
            Assert.InRange(text.Baseline, geometry.MarginPt, page.HeightPt - geometry.MarginPt);
        }

        foreach (var box in page.Items.OfType<PlacedRectangle>().Where(item => item.Owner.Artifact != ArtifactKind.Background).Select(item => item.Box)
            .Concat(page.Items.OfType<PlacedPicture>().Select(item => item.Box)))
        {
            Assert.InRange(box.X, geometry.MarginPt - 0.01, page.WidthPt);
            Assert.InRange(box.X + box.Width, 0, page.WidthPt - geometry.MarginPt + 0.01);
            Assert.InRange(box.Y, geometry.MarginPt - 0.01, page.HeightPt);
            Assert.InRange(box.Y + box.Height, 0, page.HeightPt - geometry.MarginPt + 0.01);
        }
    }

    internal static bool IsReadInOrder(Page page, StructureElement root)
    {
        var order = ReadingOrder(root);
        var last = -1;
        foreach (var item in page.Items)
        {
            if (item.Owner.Leaf is { } leaf)
            {
                if (order[leaf] < last)
                {
                    return false;
                }

                last = order[leaf];
            }
        }

        return true;
    }

    internal static Dictionary<ContentLeaf, int> ReadingOrder(StructureElement root)
    {
        var order = new Dictionary<ContentLeaf, int>();
        Number(root, order);
        return order;
    }

    private static void Number(StructureElement element, Dictionary<ContentLeaf, int> order)
    {
        foreach (var child in element.Children)
        {
            if (child is ContentLeaf leaf)
            {
                order.Add(leaf, order.Count);
            }
            else
            {
                Number((StructureElement)child, order);
            }
        }
    }

    private static ColumnNeed Need(double least, double full) => ColumnNeed.Nothing(0).With(new ContentWidth(least / 2, least, full));
}
