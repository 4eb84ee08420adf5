using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

[Trait("requirement", "T-13")]
public sealed class ScriptLineTests
{
    private const double LinePt = TestFlow.SizePt * 1.4;

    public static TheoryData<string, string, string> Scripts => ScriptTexts.All;

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Ink_of_a_script_stays_within_its_line(string language, string family, string text)
    {
        var set = Set(text, language, 120);

        AssertInkWithin(set, family);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Ink_of_a_script_in_an_English_paragraph_stays_within_its_line(string language, string family, string text)
    {
        var set = Layout().Set(Paragraph(Span("An English sentence that says ", "en"), Span(text, language), Span(" and goes on for a line.", "en")), 200);

        AssertInkWithin(set, family);
    }

    [Fact]
    public void Lines_of_Nastaliq_stand_1_8_to_2_2_times_the_size_apart()
    {
        var set = Set("براہِ کرم اپنی تمام ادویات کی فہرست ہسپتال لے آئیں۔ نرس آپ کے بازو سے خون کا نمونہ لے گی", "ur", 150);

        var distances = set.Lines.Zip(set.Lines.Skip(1), (upper, lower) => upper.Descent + lower.Ascent);
        Assert.All(distances, distance => Assert.InRange(distance, 1.8 * TestFlow.SizePt, 2.2 * TestFlow.SizePt));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Lines_of_a_script_stand_evenly(string language, string family, string text)
    {
        var set = Set(text, language, 140);

        var distances = set.Lines.Zip(set.Lines.Skip(1), (upper, lower) => upper.Descent + lower.Ascent).ToList();
        Assert.All(distances, distance => Assert.InRange(distance, LinePt - 0.001, 2.3 * TestFlow.SizePt));
        Assert.True(distances.Count == 0 || distances.Max() - distances.Min() < 0.25 * TestFlow.SizePt, family);
    }

    [Fact]
    public void A_line_of_English_in_an_Urdu_paragraph_is_as_high_as_the_others()
    {
        var set = Layout().Set(Paragraph(Span("ہسپتال لے آئیں۔\u2028NHS 111\u2028ہسپتال", "ur")), 200);

        Assert.Equal(set.Lines[0].Height, set.Lines[1].Height, 3);
    }

    [Fact]
    public void No_line_of_Chinese_begins_or_ends_with_what_must_not()
    {
        const string text = "医生说：“如果您觉得不舒服，请马上告诉我们……”——这一点非常重要（水除外）。体温超过38.5℃时请服用500毫克扑热息痛（paracetamol），每天不超过4次；请访问NHS网站、或咨询您的《全科医生》！";

        for (var width = 150; width < 400; width += 3)
        {
            var set = Set(text, "zh-Hans", width);
            foreach (var line in set.Lines.Where(line => line.RunCount > 0))
            {
                var said = string.Concat(set.Runs[line.FirstRun..(line.FirstRun + line.RunCount)]
                    .SelectMany(run => set.Texts[run.FirstText..(run.FirstText + run.TextCount)]).Select(part => part.Text));
                Assert.DoesNotContain(said[0], "，。）、》！；：”…");
                Assert.DoesNotContain(said[^1], "（“《");
            }
        }
    }

    /// <summary>No glyph reaches above the first line, below the last, or into one of the line before or after.</summary>
    private static void AssertInkWithin(SetParagraph set, string family)
    {
        Assert.Contains(set.Texts, text => text.Face.Family == family);
        double baseline = 0, bottom = set.Lines.Sum(line => line.Height);
        var before = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (var line in set.Lines)
        {
            baseline += line.Ascent;
            var boxes = Boxes(set, line, baseline).ToList();
            Assert.All(boxes, box => Assert.True(box.Top > -0.001 && box.Bottom < bottom + 0.001));
            Assert.DoesNotContain(boxes, box => before.Exists(other => box.Top < other.Bottom && box.Left < other.Right && other.Left < box.Right));
            before = boxes;
            baseline += line.Descent;
        }
    }

    private static IEnumerable<(double Left, double Top, double Right, double Bottom)> Boxes(SetParagraph set, TextLine line, double baseline)
    {
        for (var r = line.FirstRun; r < line.FirstRun + line.RunCount; r++)
        {
            var run = set.Runs[r];
            var pen = run.X;
            for (var t = run.FirstText; t < run.FirstText + run.TextCount; t++)
            {
                var unit = TestFlow.SizePt / set.Texts[t].Face.UnitsPerEm;
                foreach (var glyph in set.Texts[t].Glyphs.ToArray())
                {
                    var ink = set.Texts[t].Face.Ink(glyph.Id);
                    var (x, y) = (pen + (glyph.OffsetX * unit), baseline - (glyph.OffsetY * unit));
                    if (ink.Top > ink.Bottom)
                    {
                        yield return (x + (ink.Left * unit), y - (ink.Top * unit), x + (ink.Right * unit), y - (ink.Bottom * unit));
                    }

                    pen += glyph.Advance * unit;
                }
            }
        }
    }

    private static SetParagraph Set(string text, string language, double width) => Layout().Set(Paragraph(Span(text, language)), width);

    private static ParagraphLayout Layout() => new(TestFonts.Shaper);

    private static FlowParagraph Paragraph(params FlowSpan[] spans) => new() { Spans = spans, LineHeightPt = LinePt };

    private static FlowSpan Span(string text, string language) =>
        TestFlow.Span(text, StructureElement.CreateRoot("en").Add(StructureRole.Paragraph).AddContent(), language: language);
}
