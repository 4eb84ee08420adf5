using System.Text;
using FormatService.Testing;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

/// <summary>“~” marks a place where a line ends only for want of width, “?” one where it had better not, “|” any other where it may.</summary>
public sealed class LineCustomsTests
{
    private readonly TestFlow _flow = new();

    [Theory]
    [InlineData("en", "well-known word", "well-?known |word")]
    [InlineData("en", "an X-ray, e-mail", "an |X-~ray, |e-~mail")]
    [InlineData("en", "and/or 5 mg/ml", "and/~or |5 ~mg/~ml")]
    [InlineData("en", "what a lot I see", "what |a ?lot |I ?see")]
    [InlineData("en", "vitamin C. Then", "vitamin |C. ~Then")]
    [InlineData("en", "Dr J. R. Smith came", "Dr ~J. ~R. ~Smith |came")]
    [InlineData("en", "Mrs. Jones, No. 5, p. 7", "Mrs. ~Jones, |No. ~5, |p. ~7")]
    [InlineData("en", "at 38 °C or 20 %, 3 kg.", "at |38 ~°C |or |20 ~%, |3 ~kg.")]
    [InlineData("en", "in 5 gardens of 7 people", "in |5 |gardens |of |7 |people")]
    [InlineData("en", "one – two — three - four", "one ~– |two ~— |three ~- |four")]
    [InlineData("en", "one—two 8am–4pm 10–20 pages", "one~—|two |8am–~4pm |10–~20 |pages")]
    [InlineData("en", "open 9 – 5 daily", "open |9 ~– ~5 |daily")]
    [InlineData("en", "wait … and see", "wait ~… |and |see")]
    [InlineData("de", "§ 4 und Nr. 5", "§ ~4 |und |Nr. ~5")]
    [InlineData("fr", "10 000 personnes en 2019 100 cas", "10 ~000 |personnes |en |2019 |100 |cas")]
    [InlineData("pl", "Leki a w razie bólu i z wodą", "Leki |a ~w ~razie |bólu |i ~z ~wodą")]
    [InlineData("pl", "Witamina C jest. W domu", "Witamina |C ?jest. |W ~domu")]
    [InlineData("pl-PL", "(z lekarzem)", "(z ~lekarzem)")]
    [InlineData("cs", "jdu k lékaři s bolestí", "jdu |k ~lékaři |s ~bolestí")]
    [InlineData("uk", "ліки з водою і в аптеці", "ліки |з ~водою |і ~в ~аптеці")]
    [InlineData("en", "z cat", "z ?cat")]
    [InlineData("ar", "لمدة 10 دقائق في 2019 كان", "لمدة |10 ~دقائق |في |2019 |كان")]
    [InlineData("fa", "تا ۸ ساعت", "تا |۸ ~ساعت")]
    [InlineData("ur", "6 ہفتوں تک", "6 ~ہفتوں |تک")]
    [InlineData("bn", "প্রায় ৬ সপ্তাহ পরে", "প্রায় |৬ ~সপ্তাহ |পরে")]
    [InlineData("ta", "இதற்கு 5 நிமிடங்கள்", "இதற்கு |5 ~நிமிடங்கள்")]
    [InlineData("zh-Hans", "前8小时", "前|8~小|时")]
    [InlineData("zh-Hant", "10 mg/24 h，或", "10 ~mg/~24 ~h，|或")]
    [InlineData("zh-Hans", "5 mg每天", "5 ~mg|每|天")]
    [InlineData("bn", "কেন।\u00A0[১] আমরা", "কেন।~\u00A0[১] |আমরা")]
    public void Setters_keep_on_one_line(string language, string text, string marked)
    {
        var (units, breaks, ends) = Judge(text, language);

        var shown = new StringBuilder();
        for (var i = 0; i < units.Length; i++)
        {
            shown.Append(units[i]);
            if (i + 1 < units.Length && breaks[i] == LineBreakOpportunity.Allowed)
            {
                shown.Append(ends[i] switch { LineEnd.Tied => '~', LineEnd.Poor => '?', _ => '|' });
            }
        }

        Assert.Equal(marked, shown.ToString());
    }

    [Theory]
    [InlineData("fr", "Quoi ? Non ; si ! Ah : « oui » dit-il", "Quoi\u202F? Non\u202F; si\u202F! Ah\u00A0: «\u00A0oui\u00A0» dit-il")]
    [InlineData("fr-CA", "Quoi\u00A0?", "Quoi\u202F?")]
    [InlineData("en", "What ? « yes »", "What ? « yes »")]
    [InlineData("fy", "Wat ?", "Wat ?")]
    [InlineData("fr", "?", "?")]
    [InlineData("fr", " ? ", " ? ")]
    public void French_sets_narrow_spaces_before_high_marks_that_no_line_ends_at(string language, string text, string set)
    {
        var (units, breaks, _) = Judge(text, language);

        Assert.Equal(set, new string(units));
        Assert.All(Enumerable.Range(0, units.Length), i => Assert.False(units[i] is '\u00A0' or '\u202F' && breaks[i] != LineBreakOpportunity.None));
        Assert.Equal(Words.Of(text), Words.Of(new string(units)));
    }

    [Fact]
    public void A_narrow_space_is_narrower_on_the_page()
    {
        var english = PageText.WidthOf(Assert.Single(Page(TestFlow.Spans(_flow.Span("Quoi ?"))).Texts()));
        var french = PageText.WidthOf(Assert.Single(Page(TestFlow.Spans(_flow.Span("Quoi ?", language: "fr"))).Texts()));

        Assert.InRange(french, english - 3, english - 0.5);
    }

    [Fact]
    public void Each_span_follows_the_customs_of_its_own_language()
    {
        var page = Page(TestFlow.Spans(_flow.Span("Say "), _flow.Span("ça va ? ", language: "fr"), _flow.Span("OK ?")));

        Assert.Equal("Say ça va\u202F? OK ?", string.Concat(page.Texts().Select(PageText.Of)));
    }

    [Theory]
    [InlineData("pl", "z ", "lekarzem")]
    [InlineData("en", "20 ", "%")]
    [InlineData("en", "Dr ", "Smith")]
    public void What_is_tied_never_stands_on_two_lines(string language, string first, string second)
    {
        for (var words = 0; words < 30; words++)
        {
            var flow = new TestFlow();

            var page = Page(TestFlow.Spans(flow.Span(string.Concat(Enumerable.Repeat("aa ", words)) + first, language: language), flow.Span(second + " bb cc dd ee ff gg", language: language)), flow);

            Assert.Single(page.Lines(), line => line.Contains(first + second, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Words_that_are_tied_are_parted_where_they_fit_on_no_line()
    {
        var text = string.Concat(Enumerable.Repeat("z ", 200)) + "końca";

        var document = _flow.Lay([TestFlow.Spans(_flow.Span(text, language: "pl"))]);

        Assert.Empty(document.Faults);
        Assert.True(document.Pages[0].Lines().Count > 5);
        Assert.Equal(text, string.Concat(document.Pages[0].Texts().Select(PageText.Of)));
    }

    [Fact]
    public void Spaces_in_a_row_are_set_as_one_and_no_span_is_left_without_ink()
    {
        var page = Page(TestFlow.Spans(_flow.Span("One.  Two.   "), _flow.Span("  Three"), _flow.Span("  "), _flow.Span("\u2028   four")));

        Assert.Equal(["One. Two. Three", "four"], page.Lines());
        Assert.Equal("One. Two. Three  four", string.Concat(page.Texts().Select(PageText.Of)));
    }

    [Fact]
    public void A_telephone_number_parts_between_its_groups_and_never_within_one()
    {
        var narrow = new PageGeometry(105, 460, 30, null);
        var document = _flow.Lay([TestFlow.Spans(_flow.Span("0118 496 0123", isFact: true))], narrow);

        Assert.Equal(["0118", "496", "0123"], document.Pages[0].Lines());
        Assert.Equal((LayoutFaultKind.PartedFact, "0118 496 0123"), (document.Faults[0].Kind, Assert.Single(document.Faults).Text));
    }

    [Fact]
    public void A_heading_of_two_lines_is_parted_near_its_middle()
    {
        const string Words = "What happens on the day of your operation and after it";
        var heading = new FlowParagraph { Spans = [_flow.Span(Words, TestFlow.Strong)], LineHeightPt = TestFlow.LinePt, IsBalanced = true };

        var lines = Page(heading).Texts().Select(PageText.WidthOf).ToArray();

        Assert.Equal(2, lines.Length);
        Assert.InRange(lines[0] / lines[1], 0.75, 1.33);
    }

    [Fact]
    public void The_last_line_is_no_short_word_where_the_line_before_can_spare_one()
    {
        var alone = 0;
        for (var length = 20; length < 60; length++)
        {
            var flow = new TestFlow();

            var last = Page(TestFlow.Spans(flow.Span(string.Concat(Enumerable.Repeat("words ", length)) + "so")), flow).Lines()[^1];

            alone += last == "so" ? 1 : 0;
        }

        Assert.Equal(0, alone);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a-")]
    [InlineData("1 ")]
    [InlineData("A. ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("§ ")]
    public void A_million_characters_are_judged(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        var (units, _, _) = Judge(text, "fr");

        // A rule that looked back without bound would not come to an end here.
        Assert.Equal(text.Length, units.Length);
    }

    private static (char[] Units, LineBreakOpportunity[] Breaks, LineEnd[] Ends) Judge(string text, string language)
    {
        var units = text.ToCharArray();
        var breaks = new LineBreakOpportunity[units.Length];
        var ends = new LineEnd[units.Length];
        LineBreaker.Find(units, breaks);
        LineCustoms.Judge(units, 0, units.Length, language, breaks, ends);
        return (units, breaks, ends);
    }

    private Page Page(FlowParagraph paragraph, TestFlow? flow = null) => Assert.Single((flow ?? _flow).Lay([paragraph]).Pages);
}
