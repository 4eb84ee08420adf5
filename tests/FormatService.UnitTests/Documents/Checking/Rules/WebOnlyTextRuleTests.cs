using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

[Trait("requirement", "P-27")]
public sealed class WebOnlyTextRuleTests
{
    [Theory]
    [InlineData("On this page…")]
    [InlineData("This page tells you about your heart.")]
    [InlineData("Click ‘show accessibility tools’ at the bottom of the page")]
    [InlineData("Then click “select language”.")]
    [InlineData("You can use the accessibility toolbar to do this.")]
    [InlineData("It is at the bottom of your screen.")]
    [InlineData("Use the translate function")]
    [InlineData("Use the “Print this page” button.")]
    [InlineData("Scroll down to read more.")]
    public void Words_that_are_true_on_a_screen_only_are_found(string text) => Assert.Single(Find(text));

    [Theory]
    [InlineData("Your knee may click when you bend it.")]
    [InlineData("You will see a screen at the end of the bed.")]
    [InlineData("Turn the page of your diary each day.")]
    [InlineData("Breast screening finds cancer early.")]
    [InlineData("Tap the inhaler to loosen the powder.")]
    [InlineData("Fill in the table on page 2.")]
    public void Words_that_are_true_on_paper_are_not(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Phrases_side_by_side_are_one_finding_that_quotes_them_all()
    {
        var finding = Assert.Single(Find("Please click ‘show accessibility tools’ at the bottom of the page."));

        Assert.Contains("“click ‘show accessibility tools’ at the bottom of the page", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sentences_are_two_findings() => Assert.Equal(2, Find("Read this page. Click here.").Count());

    [Fact]
    public void Text_that_is_marked_web_only_is_right_where_it_is() =>
        Assert.Empty(Sketch.Check(s => [s.WebOnly(s.P("Click here to print this page."), s.List("change the text size"))]));

    [Fact]
    public void Headings_items_and_cells_are_searched_too()
    {
        var findings = Sketch.Check(s => [s.Section("On this page", s.List("Click here"), s.P("Good."))]);

        Assert.Equal(2, findings.Count(finding => finding.Code == DiagnosticCodes.WebOnlyText));
    }

    [Theory]
    [InlineData("cy", "Cliciwch ar y botwm ar waelod y dudalen.")]
    [InlineData("pl", "Należy kliknąć przycisk u dołu strony.")]
    public void Other_languages_have_phrases_of_their_own(string language, string text)
    {
        var findings = Sketch.Check(Sketch.Facts with { Language = Sketch.Language(language) }, s => [s.P(text)]);

        Assert.Single(findings);
    }

    private static IEnumerable<Diagnostic> Find(string text) =>
        Sketch.Check(s => [s.P(text)]).Where(finding => finding.Code == DiagnosticCodes.WebOnlyText);
}
