using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

[Trait("requirement", "G-01")]
public sealed class TitleMatchesBodyRuleTests
{
    private const string AboutArteries =
        "Shock wave treatment (SWT) opens blocked arteries. A blockage stops the blood, and your leg hurts when you walk. A doctor guides a thin tube "
        + "with a balloon to the narrow place. The balloon sends out waves that crack the hard lumps in the wall, so that the artery widens. You go home on "
        + "the next day. Your doctor will explain the risks to you and ask for your consent. SWT is fairly new, and doctors are still learning.";

    [Fact]
    public void A_title_about_something_else_is_an_error_even_when_single_words_are_alike()
    {
        var finding = Assert.Single(Find("Advice after your nerve block for surgery", AboutArteries));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("“Shock wave treatment (SWT)”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_contact_section_do_not_vouch_for_the_title()
    {
        var findings = Sketch.Check(
            Sketch.Facts with { Title = "Advice after your nerve block for surgery" },
            s => [s.P(AboutArteries), s.Section("Contact us", s.P("The nerve block surgery service, 0118 496 0100."))]);

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.TitleMismatch);
    }

    [Fact]
    public void A_title_that_shares_one_word_fails_when_the_defined_term_is_not_in_it() =>
        Assert.Single(Find("Laser treatment", AboutArteries));

    [Theory]
    [InlineData("Shock wave treatment")]
    [InlineData("Shock wave treatments: a guide for patients")]
    [InlineData("Narrow arteries and SWT")]
    [InlineData("Arteries")]
    [InlineData("About this leaflet")]
    [InlineData("Treatment of your arteries with SWT")]
    public void A_title_that_the_body_bears_out_is_silent(string title) => Assert.Empty(Find(title, AboutArteries));

    [Fact]
    public void A_short_form_for_a_side_matter_does_not_speak_against_the_title()
    {
        var body = $"Your new kidney needs care. An ultrasound scan (USS) shows your kidney. {string.Concat(Enumerable.Repeat("Care for your kidney each day, and it works well. ", 10))}";

        Assert.Empty(Find("Kidney transplant", body));
    }

    [Fact]
    public void A_body_of_a_few_lines_need_not_repeat_the_title() => Assert.Empty(Find("Car park charges", "It costs £2 an hour."));

    [Fact]
    public void A_language_whose_words_change_their_endings_is_not_judged()
    {
        var findings = Sketch.Check(Sketch.Facts with { Title = "Znieczulenie", Language = Sketch.Polish }, s => [s.P(AboutArteries)]);

        Assert.DoesNotContain(findings, finding => finding.Code == DiagnosticCodes.TitleMismatch);
    }

    private static IEnumerable<Diagnostic> Find(string title, string body) =>
        Sketch.Check(Sketch.Facts with { Title = title }, s => [s.P(body)]).Where(finding => finding.Code == DiagnosticCodes.TitleMismatch);
}
