using FormatService.Testing.Word.Rules;

namespace FormatService.ConformanceTests.Word;

/// <summary>What accessibility checkers and the rules of our own (FORMATS §3) find in every Word file: nothing.</summary>
public sealed class RuleTests
{
    [Fact]
    [Trait("requirement", "MS-01")]
    public void Pictures_have_words_or_are_decoration() => AssertKept("MS-01");

    [Fact]
    [Trait("requirement", "MS-02")]
    public void Tables_have_headers() => AssertKept("MS-02");

    [Fact]
    [Trait("requirement", "MS-03")]
    public void Nothing_is_restricted() => AssertKept("MS-03");

    [Fact]
    [Trait("requirement", "MS-04")]
    public void Headings_have_the_built_in_styles() => AssertKept("MS-04");

    [Fact]
    [Trait("requirement", "MS-05")]
    public void Text_stands_out_from_its_ground() => AssertKept("MS-05");

    [Fact]
    [Trait("requirement", "MS-06")]
    public void Everything_is_in_line_with_the_text() => AssertKept("MS-06");

    [Fact]
    [Trait("requirement", "MS-07")]
    public void Tables_are_plain_grids() => AssertKept("MS-07");

    [Fact]
    [Trait("requirement", "MS-08")]
    public void Links_say_where_they_lead_and_lead_there() => AssertKept("MS-08");

    [Fact]
    [Trait("requirement", "MS-09")]
    public void Content_controls_have_titles() => AssertKept("MS-09");

    [Fact]
    [Trait("requirement", "MS-10")]
    public void No_level_of_heading_is_skipped() => AssertKept("MS-10");

    [Fact]
    [Trait("requirement", "MS-11")]
    public void No_distance_is_made_with_blanks() => AssertKept("MS-11");

    [Fact]
    [Trait("requirement", "MS-12")]
    public void No_table_is_there_for_layout() => AssertKept("MS-12");

    [Fact]
    [Trait("requirement", "MS-13")]
    public void Marks_are_words_in_the_header_and_in_the_body() => AssertKept("MS-13");

    [Fact]
    [Trait("requirement", "MS-14")]
    public void Files_have_a_title_and_a_language() => AssertKept("MS-14");

    [Fact]
    [Trait("requirement", "W-01")]
    public void Properties_say_what_the_file_is() => AssertKept("W-01");

    [Fact]
    [Trait("requirement", "W-02")]
    public void Every_letter_has_a_language() => AssertKept("W-02");

    [Fact]
    [Trait("requirement", "W-03")]
    public void What_runs_from_right_to_left_is_set_so() => AssertKept("W-03");

    [Fact]
    [Trait("requirement", "W-04")]
    public void Lists_are_lists() => AssertKept("W-04");

    [Fact]
    [Trait("requirement", "W-05")]
    public void What_belongs_together_stays_on_one_page() => AssertKept("W-05");

    [Fact]
    [Trait("requirement", "W-06")]
    public void Lines_are_ragged_and_words_whole() => AssertKept("W-06");

    [Fact]
    [Trait("requirement", "W-07")]
    public void The_body_says_all_that_headers_and_footers_say() => AssertKept("W-07");

    [Fact]
    [Trait("requirement", "W-08")]
    public void Pages_and_contents_are_fields() => AssertKept("W-08");

    [Fact]
    [Trait("requirement", "W-09")]
    public void Files_are_not_in_compatibility_mode() => AssertKept("W-09");

    [Fact]
    [Trait("requirement", "W-10")]
    public void Nothing_is_hidden() => AssertKept("W-10");

    [Fact]
    [Trait("requirement", "W-11")]
    public void Sizes_and_colours_stand_in_styles() => AssertKept("W-11");

    [Fact]
    [Trait("requirement", "W-13")]
    public void Nothing_is_left_of_anybodys_work() => AssertKept("W-13");

    private static void AssertKept(string rule) => RenderedWord.AssertNone(
        RenderedWord.All.SelectMany(rendered => WordRules.Of(rule).Findings(rendered.File, rendered.Source).Take(3).Select(finding => $"{rendered.Name}: {finding}")));
}
