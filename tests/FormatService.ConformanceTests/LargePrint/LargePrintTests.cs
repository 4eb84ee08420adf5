using System.Collections.Immutable;
using FormatService.ConformanceTests.Pdf;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Proofs;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>Large print in the sizes, colours and fonts it can be asked for, measured in the finished pages.</summary>
public sealed class LargePrintTests
{
    private const double MostTitleRatio = 1.5;
    private const int PagesWithoutContents = 6;

    // The masthead, and the line for staff.
    private const int MostBeforeEdition = 3;

    [Fact]
    public void The_cases_pair_every_size_colour_set_and_font_and_every_sample_with_every_size()
    {
        var cases = LargePrintCase.Pairs;

        Assert.Equal(LargePrintCase.Sizes.Count * ColourSets.All.Length, cases.Select(one => (one.SizePt, one.Colours)).Distinct().Count());
        Assert.Equal(LargePrintCase.Sizes.Count * FontChoices.All.Length, cases.Select(one => (one.SizePt, one.Font)).Distinct().Count());
        Assert.Equal(FontChoices.All.Length * ColourSets.All.Length, cases.Select(one => (one.Font, one.Colours)).Distinct().Count());
        Assert.Equal(LargePrintCase.Sizes.Count * RenderedSamples.Names.Count(), cases.Select(one => (one.SizePt, one.Sample)).Distinct().Count());
    }

    [Fact]
    [Trait("requirement", "P-02")]
    [Trait("requirement", "P-04")]
    public void No_text_of_any_kind_is_smaller_than_the_size_asked_for() => AssertNone(
        from pair in RenderedLargePrint.Tried
        from page in pair.Rendered.File.Pages
        from run in page.Content.Runs
        where run.SizePt < pair.Case.SizePt - 0.01
        select $"{pair.Case}: “{run.Text}” on page {page.Index + 1} is {run.SizePt:0.0} point");

    [Fact]
    [Trait("requirement", "T-14")]
    public void Scripts_with_small_letters_are_set_at_least_2_points_larger()
    {
        string[] small = ["ar", "ur", "bn", "pa", "zh"];
        var found = RenderedLargePrint.Tried.Where(pair => small.Contains(pair.Rendered.Source.Language.Language)).ToList();

        Assert.NotEmpty(found);
        AssertNone(
            from pair in found
            from page in pair.Rendered.File.Pages
            from run in page.Content.Runs
            where run.SizePt < pair.Case.SizePt + 1.99
            select $"{pair.Case}: “{run.Text}” on page {page.Index + 1} is {run.SizePt:0.0} point");
    }

    [Fact]
    [Trait("requirement", "P-05")]
    [Trait("requirement", "P-06")]
    [Trait("requirement", "F-05")]
    public void Pages_are_A4_and_there_are_more_of_them_the_larger_the_letters()
    {
        Assert.All(RenderedLargePrint.Tried.SelectMany(pair => pair.Rendered.File.Pages), page =>
        {
            Assert.Equal(595.28, page.MediaBox.Width, 1.0);
            Assert.Equal(841.89, page.MediaBox.Height, 1.0);
            Assert.False(page.Dictionary.Has("UserUnit"));
        });
        foreach (var sample in RenderedLargePrint.Tried.GroupBy(pair => pair.Case.Sample))
        {
            var pages = sample.OrderBy(pair => pair.Case.SizePt).Select(pair => pair.Rendered.File.Pages.Length).ToList();
            Assert.True(pages[0] < pages[^1], sample.Key);
        }
    }

    [Fact]
    [Trait("requirement", "P-03")]
    [Trait("requirement", "P-26")]
    public void Every_page_states_the_edition_and_its_size_in_its_foot_and_where_it_holds_few_lines_the_size() => AssertNone(
        from pair in RenderedLargePrint.Tried
        let holdsManyLines = RenderedLargePrint.HoldsManyLines(pair.Case, pair.Rendered)
        let stated = holdsManyLines
            ? RenderedLargePrint.EditionOf(pair.Rendered, pair.Case.SizePt).Text
            : ShortSize(LeafletWording.For(pair.Rendered.Source.Language), (int)pair.Case.SizePt)
        from page in pair.Rendered.File.Pages
        let foot = string.Concat(page.Content.Runs.Where(run => run.ArtifactSubtype == "Footer").Select(run => run.Text))
        where !Says(foot, stated, holdsManyLines && pair.Rendered.Source.Language.IsRightToLeft)
        select $"{pair.Case}: page {page.Index + 1} says “{foot}”");

    private static string ShortSize(LeafletWording wording, int size) => wording[WordingKeys.PointSize, wording.Number(size)].Text;

    // By what is read out, which is where no page break parts it from the title.
    [Fact]
    [Trait("requirement", "P-26")]
    public void The_title_is_followed_by_the_edition_and_its_size() => AssertNone(
        from pair in RenderedLargePrint.Tried
        let edition = RenderedLargePrint.EditionOf(pair.Rendered, pair.Case.SizePt).Text
        let structure = pair.Rendered.File.Structure
        let paragraphs = structure.OfRole("P").Take(MostBeforeEdition).Select(paragraph => string.Join(' ', Words.Of(structure.TextOf(paragraph)))).ToList()
        where !paragraphs.Contains(string.Join(' ', Words.Of(edition)))
        select $"{pair.Case}: “{edition}” is not among {string.Join(" | ", paragraphs)}");

    [Fact]
    [Trait("requirement", "P-23")]
    public void The_title_is_no_more_than_one_and_a_half_times_the_body_and_levels_differ_in_more_than_colour() => AssertNone(
        from pair in RenderedLargePrint.Tried
        where pair.Case.SizePt >= 18
        let body = pair.Rendered.File.Pages.SelectMany(page => page.Content.Runs).Min(run => run.SizePt)
        let largest = pair.Rendered.File.Pages.SelectMany(page => page.Content.Runs).Max(run => run.SizePt)
        where largest > (body * MostTitleRatio) + 0.5 || largest < body * 1.05
        select $"{pair.Case}: {largest} on {body}");

    [Fact]
    [Trait("requirement", "P-25")]
    public void Long_leaflets_have_a_list_of_contents() => AssertNone(
        from pair in RenderedLargePrint.Tried
        where pair.Rendered.File.Pages.Length > PagesWithoutContents + 2 && !pair.Rendered.File.Structure.OfRole("TOC").Any()
        select $"{pair.Case}: {pair.Rendered.File.Pages.Length} pages");

    [Fact]
    [Trait("requirement", "P-24")]
    public void No_table_has_more_than_two_columns() => AssertNone(
        from pair in RenderedLargePrint.Tried
        from row in pair.Rendered.File.Structure.OfRole("TR")
        where row.Children.Count() > 2
        select pair.Case.ToString());

    [Fact]
    [Trait("requirement", "P-18")]
    public void Every_run_has_7_to_1_with_what_is_painted_under_it() => AssertNone(
        from pair in RenderedLargePrint.Tried
        from page in pair.Rendered.File.Pages
        from run in page.Content.Runs
        where PaintedContrast.Of(run, page) < ColourRules.EnoughForText
        select $"{pair.Case}: “{run.Text}” on page {page.Index + 1}");

    [Fact]
    [Trait("requirement", "PDF-14")]
    public void Every_case_says_the_words_of_its_leaflet_once_in_order() => AssertNone(
        from pair in RenderedLargePrint.Tried
        from fault in PageProof.Faults(pair.Rendered.File, pair.Rendered.Leaflet, RenderedLargePrint.EditionOf(pair.Rendered, pair.Case.SizePt)).Where(fault => !IsTurkish(fault)).Take(3)
        select $"{pair.Case}: {fault}");

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [Trait("requirement", "PDF-01")]
    public void Every_case_passes(string profile) =>
        VeraPdf.AssertValid([.. RenderedLargePrint.Tried.Select(pair => (pair.Case.ToString(), pair.Rendered.Pdf))], profile);

    [Fact]
    [Trait("requirement", "P-02")]
    public void Word_says_the_same_words_in_the_size_asked_for()
    {
        var faults = new List<string>();
        foreach (var one in LargePrintCase.Tried.Where((_, i) => i % 3 == 0))
        {
            var rendered = RenderedLargePrint.Print(one, RenderedLargePrint.Word);
            var file = WordFile.Read(rendered.Pdf);
            faults.AddRange(WordFileProof.Faults(file, rendered.Leaflet, RenderedLargePrint.EditionOf(rendered, one.SizePt)).Take(3).Select(fault => $"{one}: {fault}"));
            faults.AddRange(OpenXmlJudge.Faults(rendered.Pdf).Take(3).Select(fault => $"{one}: {fault}"));
        }

        AssertNone(faults);
    }

    // Atkinson Hyperlegible Next and Lexend have an “i” of their own for Turkish (OpenType “locl”), drawn anew.
    private static bool IsTurkish(Fault fault) => fault.Message.EndsWith(": “i” (U+0069) is painted as something else", StringComparison.Ordinal);

    private static bool Says(string foot, string edition, bool isRightToLeft) => isRightToLeft
        ? Words.Of(edition).All(word => foot.Contains(word.Trim('،', ','), StringComparison.Ordinal))
        : string.Concat(Words.Of(foot)).Contains(string.Concat(Words.Of(edition)), StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found.Take(12))}");
    }
}
