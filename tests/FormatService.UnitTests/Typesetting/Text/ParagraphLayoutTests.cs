using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting.Text;

public sealed class ParagraphLayoutTests
{
    private const string Words =
        "Most people go home on the same day and are back to their usual activities within a week but you should not drive until you can stop in an emergency";

    private readonly TestFlow _flow = new();

    [Fact]
    public void Lines_keep_the_words_in_order_with_the_spaces_between_them()
    {
        var page = Page(_flow.Paragraph(Words));

        var text = string.Concat(page.Texts().Select(PageText.Of));
        Assert.Equal(Words, text);
        Assert.All(page.Texts().SkipLast(1), line => Assert.EndsWith(" ", PageText.Of(line), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("requirement", "P-10")]
    public void Lines_start_at_the_margin_and_end_ragged_within_it()
    {
        var page = Page(_flow.Paragraph(Words));

        Assert.True(page.Lines().Count > 2);
        Assert.All(page.Texts(), line => Assert.Equal(30, line.X, 6));
        Assert.All(page.Texts(), line => Assert.InRange(InkWidth(line), 1, 300.001));
        Assert.True(page.Texts().Select(InkWidth).Distinct().Count() > 2);
    }

    [Theory]
    [InlineData("\U0001D7D8\U0001D7D9 beds")]
    [InlineData("\u0627 5 \U0001D7D8 beds")]
    [InlineData("Bed\u00A0\U0001D7D8\u00A0\U0001D7D9")]
    public void Digits_outside_the_basic_plane_stay_whole(string words)
    {
        var page = Page(_flow.Paragraph(words));

        Assert.Equal(words, string.Concat(page.Texts().Select(PageText.Of)));
    }

    [Fact]
    public void The_words_of_a_line_that_look_alike_are_one_run()
    {
        var page = Page(_flow.Paragraph(Words));

        Assert.Equal(page.Lines().Count, page.Texts().Count());
    }

    [Fact]
    public void No_more_lines_are_used_than_needed_and_their_ends_are_more_even_than_greed_would_leave_them()
    {
        var page = Page(_flow.Paragraph(Words));

        var widths = page.Texts().Select(InkWidth).ToArray();
        var greedy = Greedy(Words, 300);
        Assert.Equal(greedy.Count, widths.Length);
        Assert.True(Raggedness(widths) <= Raggedness([.. greedy]));
    }

    [Fact]
    public void A_line_separator_ends_the_line_and_is_read_as_a_space()
    {
        var page = Page(_flow.Paragraph("Ward 4\u2028Level 2"));

        Assert.Equal(["Ward 4", "Level 2"], page.Lines());
        Assert.Equal("Ward 4 Level 2", string.Concat(page.Texts().Select(PageText.Of)));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("0300 123 4567")]
    [InlineData("27 February 2026")]
    [InlineData("www.example.nhs.uk/vascular-surgery")]
    [InlineData("500 mg")]
    public void A_fact_is_never_split_where_it_fits_on_a_line(string fact)
    {
        for (var words = 0; words < 24; words++)
        {
            var flow = new TestFlow();
            var before = string.Concat(Enumerable.Repeat("aa ", words));

            var page = Page(flow, TestFlow.Spans(flow.Span(before), flow.Span(fact, isFact: true), flow.Span(", or come in.")));

            Assert.Single(page.Lines(), line => line.Contains(fact, StringComparison.Ordinal));
        }
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("03", "00 12", "3 4567")]
    [InlineData("+44 20", " 7946 ", "0958")]
    public void A_number_that_bold_parts_is_never_split_where_it_fits_on_a_line(string first, string bold, string last)
    {
        for (var words = 0; words < 24; words++)
        {
            var flow = new TestFlow();
            var before = string.Concat(Enumerable.Repeat("aa ", words));

            var page = Page(flow, TestFlow.Spans(flow.Span(before + first), flow.Span(bold), flow.Span(last + ", or come in.")));

            Assert.Single(page.Lines(), line => line.Contains(first + bold + last, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void Words_are_never_hyphenated_even_where_a_soft_hyphen_would_allow_it()
    {
        var word = "extra\u00ADordinary";
        for (var words = 0; words < 24; words++)
        {
            var page = Page(_flow.Paragraph(string.Concat(Enumerable.Repeat("aa ", words)) + word));

            Assert.Single(page.Lines(), line => line.Contains(word, StringComparison.Ordinal));
        }
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("leaflets@example.nhs.uk", 130, "leaflets@|example.nhs.uk.")]
    [InlineData("radiology.bookings@northbridge.example.nhs.uk", 190, "radiology.bookings@|northbridge.example.nhs.uk.")]
    [InlineData("radiology.bookings@northbridge.example.nhs.uk", 120, "radiology|.bookings@|northbridge|.example.nhs.uk.")]
    [InlineData("day-case@north-bridge.example.nhs.uk", 190, "day-case@|north-bridge.example.nhs.uk.")]
    public void A_mail_address_wider_than_its_line_is_parted_behind_its_sign_first_and_before_a_full_stop(string address, double widthPt, string expected)
    {
        var document = _flow.Lay([TestFlow.Spans(_flow.Span(address, isFact: true), _flow.Span("."))], new PageGeometry(widthPt + 60, 460, 30, null));

        Assert.Equal(expected.Split('|'), document.Pages[0].Lines());
        Assert.Equal((LayoutFaultKind.PartedFact, address), (Assert.Single(document.Faults).Kind, document.Faults[0].Text));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData(180, "+44 (0)118 496 0150|extension 12345")]
    [InlineData(110, "+44 (0)118|496 0150|extension 12345")]
    public void A_telephone_number_wider_than_its_line_is_parted_before_its_extension_first(double widthPt, string expected)
    {
        var document = _flow.Lay([TestFlow.Spans(_flow.Span("+44 (0)118 496 0150 extension 12345", isFact: true))], new PageGeometry(widthPt + 60, 460, 30, null));

        Assert.Equal(expected.Split('|'), document.Pages[0].Lines());
    }

    [Fact]
    public void A_web_address_wider_than_its_line_is_parted_at_its_joints()
    {
        const string address = "https://www.example.nhs.uk/services/vascular-surgery/peripheral-arterial-disease?page=2&print=yes";

        var document = _flow.Lay([TestFlow.Spans(_flow.Span(address, isFact: true))]);

        var lines = document.Pages[0].Lines();
        Assert.Equal(address, string.Concat(lines));
        Assert.True(lines.Count > 1);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True("/-@?&=".Contains(pair.First[^1], StringComparison.Ordinal) || pair.Second[0] == '.', pair.First));
        var fault = Assert.Single(document.Faults);
        Assert.Equal((LayoutFaultKind.PartedFact, 0), (fault.Kind, fault.PageIndex));
        Assert.StartsWith("https://www.example.nhs.uk/services/vascular-surgery/", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_wider_than_its_line_is_split_between_letters_and_reported()
    {
        var word = string.Concat(Enumerable.Repeat("Abcde\u0301fg", 20));

        var document = _flow.Lay([_flow.Paragraph("before " + word + " after")]);

        var fault = Assert.Single(document.Faults);
        Assert.Equal((LayoutFaultKind.SplitWord, 0), (fault.Kind, fault.PageIndex));
        Assert.StartsWith("Abcde\u0301fg", fault.Text, StringComparison.Ordinal);
        Assert.True(fault.Text.Length <= 61);
        Assert.Equal("before " + word + " after", string.Concat(document.Pages[0].Texts().Select(PageText.Of)));
        Assert.All(document.Pages[0].Texts(), line => Assert.InRange(InkWidth(line), 1, 300.001));
        Assert.All(document.Pages[0].Lines(), line => Assert.NotEqual('\u0301', line[0]));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData(21, new[] { 11, 10 })]
    [InlineData(38, new[] { 19, 19 })]
    [InlineData(50, new[] { 17, 17, 16 })]
    public void A_word_that_must_be_split_is_split_evenly_and_over_as_few_lines_as_hold_it(int letters, int[] expected)
    {
        var width = Width(new string('n', 20)) + 2;

        var lines = _flow.Lay([_flow.Paragraph(new string('n', letters))], new PageGeometry(width + 60, 460, 30, null)).Pages[0].Lines();

        Assert.Equal(expected, lines.Select(line => line.Length));
    }

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_is_set()
    {
        var word = new string('w', 100_000);

        var document = _flow.Lay([_flow.Paragraph(word)]);

        Assert.Equal(word, string.Concat(document.Pages.SelectMany(page => page.Texts()).Select(PageText.Of)));
    }

    [Fact]
    public void A_tail_stands_at_the_end_of_the_last_line()
    {
        var page = Page(WithTail("Contents", "12"));

        var tail = page.Texts().Last();
        Assert.Equal("12", PageText.Of(tail));
        Assert.Equal(330, tail.X + PageText.WidthOf(tail), 6);
        Assert.Single(page.Lines());
    }

    [Fact]
    public void A_tail_without_room_gets_a_line_of_its_own()
    {
        var page = Page(WithTail(string.Concat(Enumerable.Repeat("m", 25)), "Page 12"));

        Assert.Equal(2, page.Lines().Count);
        Assert.Equal("Page 12", page.Lines()[^1]);
    }

    [Fact]
    public void A_font_that_reaches_higher_than_its_line_gets_the_room()
    {
        var tight = new FlowParagraph { Spans = [_flow.Span("Agy")], LineHeightPt = 5 };

        var document = _flow.Lay([tight, _flow.Paragraph("next")]);

        var baselines = document.Pages[0].Texts().Select(text => text.Baseline).ToArray();
        Assert.True(baselines[1] - baselines[0] > TestFlow.SizePt);
    }

    [Fact]
    public void Raised_text_stands_above_the_baseline_without_parting_the_lines()
    {
        var raised = _flow.Span("2") with { Rise = 0.33 };

        var page = Page(TestFlow.Spans(_flow.Span("Note"), raised, _flow.Span(" and on\u2028next")));

        var texts = page.Texts().ToArray();
        Assert.Equal(texts[0].Baseline - (0.33 * TestFlow.SizePt), texts[1].Baseline, 6);
        Assert.Equal(TestFlow.LinePt, texts[3].Baseline - texts[0].Baseline, 6);
    }

    [Fact]
    [Trait("requirement", "P-08")]
    public void Only_links_are_underlined_and_not_beyond_their_last_letter()
    {
        var page = Page(TestFlow.Spans(_flow.Span("See "), _flow.Link("the page about your operation and what to do before it", "https://example.org/"), _flow.Span(" today.")));

        var rules = page.Items.OfType<PlacedRectangle>().ToArray();
        var linked = page.Texts().Where(text => text.Colour == TestFlow.Blue).ToArray();
        Assert.Equal(linked.Length, rules.Length);
        Assert.All(rules, rule => Assert.Equal(ArtifactKind.Layout, rule.Owner.Artifact));
        Assert.All(rules.Zip(linked), pair => Assert.Equal(InkWidth(pair.Second), pair.First.Box.Width, 6));
        Assert.All(rules.Zip(linked), pair => Assert.InRange(pair.First.Box.Y - pair.Second.Baseline, 0.5, 4));
    }

    [Fact]
    public void Each_span_keeps_its_owner()
    {
        FlowSpan first = _flow.Span("one "), second = _flow.Span("two", TestFlow.Strong), third = _flow.Span(" three");

        var page = Page(TestFlow.Spans(first, second, third));

        Assert.Equal([first.Owner, second.Owner, third.Owner], page.Texts().Select(text => text.Owner));
    }

    [Fact]
    public void A_word_of_two_spans_is_not_parted_between_them()
    {
        for (var words = 0; words < 24; words++)
        {
            var flow = new TestFlow();

            var page = Page(flow, TestFlow.Spans(flow.Span(string.Concat(Enumerable.Repeat("aa ", words))), flow.Span("bold", TestFlow.Strong), flow.Span(", then")));

            Assert.Single(page.Lines(), line => line.Contains("bold,", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Controls_are_set_as_spaces()
    {
        var page = Page(_flow.Paragraph("a\tb\u0001c\u0085d\ne"));

        Assert.Equal("a b c d e", string.Concat(page.Texts().Select(PageText.Of)));
    }

    [Fact]
    public void A_right_to_left_paragraph_starts_at_the_right_and_is_placed_in_reading_order()
    {
        var paragraph = _flow.Paragraph("שלום לכולם", isRightToLeft: true);

        var page = Page(paragraph);

        var texts = page.Texts().ToArray();
        Assert.Equal("שלום לכולם", string.Concat(texts.Select(PageText.Of)));
        Assert.Equal(330, texts[0].X + PageText.WidthOf(texts[0]), 6);
        Assert.True(texts[^1].X < texts[0].X);
    }

    [Theory]
    [InlineData("علاج کا IVL نام", "کا", "IVL")]
    [InlineData("اس میں 10 منٹ", "میں", "10")]
    [InlineData("خون (CRP) کی", "خون", "(")]
    [InlineData("خون (CRP) کی", ")", "کی")]
    [InlineData("فون یا +44 کی", "یا", "+44")]
    [InlineData("تقریباً 15% (یا", "%", "(یا")]
    [InlineData("یا “Echo” ہے", "یا", "“Echo")]
    [Trait("requirement", "T-13")]
    public void The_space_between_Nastaliq_and_Latin_letters_is_that_of_the_Latin_font(string text, string before, string after)
    {
        var faces = FacesOf(text);

        var space = text.IndexOf(before + " " + after, StringComparison.Ordinal) + before.Length;
        Assert.Equal("Arimo", faces[space]);
    }

    [Theory]
    [InlineData("خون (CRP) کی", "Arimo")]
    [InlineData("خون (NHS کی CRP) ہے", "Arimo")]
    [InlineData("خون (CRP کی) ہے", "NotoNastaliqUrdu")]
    [InlineData("خون (کی CRP) ہے", "NotoNastaliqUrdu")]
    [InlineData("خون (کی) ہے", "NotoNastaliqUrdu")]
    [Trait("requirement", "T-13")]
    public void Both_brackets_of_a_pair_are_of_one_font(string text, string family)
    {
        var faces = FacesOf(text);

        Assert.Equal(family, faces[text.IndexOf('(', StringComparison.Ordinal)]);
        Assert.Equal(family, faces[text.IndexOf(')', StringComparison.Ordinal)]);
    }

    /// <summary>The family that each character of an Urdu paragraph is set in.</summary>
    private string[] FacesOf(string text)
    {
        var paragraph = new FlowParagraph { Spans = [_flow.Span(text, language: "ur")], LineHeightPt = TestFlow.LinePt, IsRightToLeft = true };
        var pieces = _flow.Lay([paragraph]).Pages[0].Texts().SelectMany(run => run.Pieces.ToArray().Reverse()).ToList();
        Assert.Equal(text.Length, pieces.Sum(piece => piece.Text.Length));
        var faces = new string[text.Length];
        var place = 0;
        foreach (var piece in pieces)
        {
            Assert.Equal(text.Substring(place, piece.Text.Length), piece.Text);
            Array.Fill(faces, piece.Face.Family, place, piece.Text.Length);
            place += piece.Text.Length;
        }

        return faces;
    }

    [Fact]
    public void A_telephone_number_in_right_to_left_text_keeps_its_order()
    {
        var element = _flow.Root.Add(StructureRole.Paragraph);
        var paragraph = new FlowParagraph
        {
            Spans =
            [
                TestFlow.Span("חייגו ", element.AddContent(), language: "he"),
                TestFlow.Span("0300 123 4567", element.AddContent(), isFact: true, language: "he"),
                TestFlow.Span(" עכשיו", element.AddContent(), language: "he"),
            ],
            LineHeightPt = TestFlow.LinePt,
            IsRightToLeft = true,
        };

        var page = Page(paragraph);

        var number = page.Texts().Where(text => PageText.Of(text).Any(char.IsAsciiDigit)).OrderBy(text => text.X).ToArray();
        Assert.Equal("0300 123 4567", string.Concat(number.Select(PageText.Of)));
        Assert.True(page.Texts().First().X > number[^1].X);
        Assert.True(page.Texts().Last().X < number[0].X);
    }

    private static double InkWidth(PlacedText text)
    {
        var spaces = PageText.Of(text).Length - PageText.Of(text).TrimEnd(' ').Length;
        var space = TestFonts.Shaper.Shape(" ", text.Face.Family, text.Face.Weight, "en")[0].AdvanceUnits * text.SizePt / text.Face.UnitsPerEm;
        return PageText.WidthOf(text) - (spaces * space);
    }

    private static List<double> Greedy(string words, double width)
    {
        var lines = new List<double>();
        var space = Width(" ");
        foreach (var word in words.Split(' '))
        {
            if (lines.Count > 0 && lines[^1] + space + Width(word) <= width)
            {
                lines[^1] += space + Width(word);
            }
            else
            {
                lines.Add(Width(word));
            }
        }

        return lines;
    }

    private static double Width(string text) =>
        TestFonts.Shaper.Shape(text, "Arimo", TestFlow.Plain.Weight, "en")[0].AdvanceUnits * TestFlow.SizePt / 2048;

    private static double Raggedness(double[] widths) => widths.SkipLast(1).Sum(width => (300 - width) * (300 - width));

    private FlowParagraph WithTail(string text, string tail) =>
        new() { Spans = [_flow.Span(text)], LineHeightPt = TestFlow.LinePt, Tail = _flow.Span(tail) };

    private Page Page(FlowParagraph paragraph) => Page(_flow, paragraph);

    private static Page Page(TestFlow flow, FlowParagraph paragraph) => Assert.Single(flow.Lay([paragraph]).Pages);
}
