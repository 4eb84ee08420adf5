using CsCheck;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>Pictures with words beside them.</summary>
public sealed class PictureRowTests
{
    private const int Flows = 100;
    private const double Left = 30, Right = 330, Side = 90, Gap = 10;
    private readonly TestFlow _flow = new();

    [Fact]
    public void The_picture_stands_at_the_start_and_the_words_beside_it()
    {
        var page = _flow.Lay([Row(90, _flow.Lines("one", 1))]).Pages[0];

        Assert.Equal(new PageBox(Left, 30, 90, 90), Picture(page));
        Assert.Equal(Left + Side + Gap, page.Texts().Single().X, 6);
    }

    [Fact]
    public void From_right_to_left_the_picture_stands_at_the_right()
    {
        var page = _flow.Lay([Row(90, isRightToLeft: true, _flow.Paragraph("\u05E9\u05DC\u05D5\u05DD", isRightToLeft: true))]).Pages[0];

        var text = page.Texts().Single();
        Assert.Equal(new PageBox(Right - Side, 30, 90, 90), Picture(page));
        Assert.Equal(Right - Side - Gap, text.X + PageText.WidthOf(text), 6);
    }

    [Fact]
    public void Few_words_stand_in_the_middle_of_their_picture_and_many_begin_at_its_top()
    {
        var few = _flow.Lay([Row(90, _flow.Lines("one", 1))]).Pages[0];
        var many = _flow.Lay([Row(30, _flow.Lines("one", 5))]).Pages[0];

        Assert.InRange(few.Texts().Single().Baseline, 30 + 45, 30 + 45 + (TestFlow.SizePt / 2));
        Assert.InRange(many.Texts().First().Baseline, 30 + (TestFlow.SizePt / 2), 30 + TestFlow.LinePt);
        Assert.Equal(30, Picture(many).Y);
    }

    [Fact]
    public void Words_without_a_picture_stand_below_those_with_one()
    {
        var page = _flow.Lay([Row(90, _flow.Lines("one", 1)), Row(null, _flow.Lines("two", 1))]).Pages[0];

        Assert.Single(page.Texts().Select(text => Math.Round(text.X, 6)).Distinct());
    }

    [Fact]
    public void Pictures_of_all_shapes_stand_in_the_middle_of_one_side()
    {
        var page = _flow.Lay([Row(90, _flow.Lines("one", 1)), Row(60, _flow.Lines("two", 1))]).Pages[0];

        var boxes = page.Items.OfType<PlacedPicture>().Select(item => item.Box).ToArray();
        Assert.Equal([45.0, 45], boxes.Select(box => box.X + (box.Width / 2) - Left));
    }

    [Fact]
    [Trait("requirement", "E-02")]
    public void A_row_goes_to_the_next_page_as_a_whole()
    {
        // 20 lines a page: 18, and then a row of 3 that would fit by its first two.
        var pages = _flow.Lay([_flow.Lines("before", 18, keepTogether: true), Row(30, _flow.Lines("row", 3))]).Pages;

        Assert.Equal(2, pages.Count);
        Assert.Equal(18, pages[0].Lines().Count);
        Assert.Equal(3, pages[1].Lines().Count);
        Assert.NotEmpty(pages[1].Items.OfType<PlacedPicture>());
    }

    [Fact]
    [Trait("requirement", "E-02")]
    public void A_row_higher_than_a_page_is_split_and_said_to_be()
    {
        var document = _flow.Lay([_flow.Lines("before", 5), Row(90, _flow.Lines("row", 25))]);

        var fault = Assert.Single(document.Faults);
        Assert.Equal((LayoutFaultKind.SplitRow, "row1", 0), (fault.Kind, fault.Text[..4], fault.PageIndex));
        Assert.Equal(30, document.Words().Count);
        Assert.Single(document.Pages.SelectMany(page => page.Items.OfType<PlacedPicture>()));
    }

    [Fact]
    public void The_picture_is_painted_before_the_words()
    {
        var page = _flow.Lay([Row(90, _flow.Lines("one", 1))]).Pages[0];

        Assert.IsType<PlacedPicture>(page.Items[0]);
        Assert.IsType<PlacedText>(page.Items[1]);
    }

    [Fact]
    public void A_link_can_lead_to_a_sentence_of_a_row()
    {
        var sentence = _flow.Lines("row", 1);
        var document = _flow.Lay([_flow.Lines("before", 20), Row(90, sentence)]);

        Assert.Equal(1, document.PlaceOf(sentence.Destination!)!.Value.PageIndex);
    }

    [Fact]
    [Trait("requirement", "E-02")]
    public void No_row_that_fits_on_a_page_is_ever_split()
    {
        Gen.Select(Gen.Int[1, 19].Array[1, 30], Gen.Int[0, 3].Array[30]).Sample(
            (lines, kinds) =>
            {
                var flow = new TestFlow();
                var rows = lines.Select((count, i) => kinds[i] == 0 ? (FlowBlock)flow.Lines($"p{i}x", count) : Row(20 * kinds[i], flow.Lines($"r{i}x", count))).ToArray();

                var pages = flow.Lay(rows).Pages;

                for (var i = 0; i < rows.Length; i++)
                {
                    Assert.True(rows[i] is not FlowPictureRow || pages.Count(page => page.Lines().Any(line => line.StartsWith($"r{i}x", StringComparison.Ordinal))) == 1);
                }
            },
            iter: Flows);
    }

    private static PageBox Picture(Page page) => Assert.Single(page.Items.OfType<PlacedPicture>()).Box;

    private FlowPictureRow Row(double? widthPt, params FlowBlock[] blocks) => Row(widthPt, false, blocks);

    private FlowPictureRow Row(double? widthPt, bool isRightToLeft, params FlowBlock[] blocks) => new()
    {
        Picture = widthPt is { } width
            ? new FlowPicture
            {
                Picture = new RasterPicture("p", 10, 10, RasterFormat.Gray8, default, default),
                Owner = _flow.Root.Add(StructureRole.Figure).AddContent(),
                WidthPt = width,
            }
            : null,
        SideWidthPt = Side,
        GapPt = Gap,
        Blocks = blocks,
        IsRightToLeft = isRightToLeft,
    };
}
