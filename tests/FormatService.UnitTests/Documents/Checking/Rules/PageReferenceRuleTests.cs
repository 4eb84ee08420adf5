using FormatService.Documents.Diagnostics;

namespace FormatService.UnitTests.Documents.Checking.Rules;

[Trait("requirement", "P-05")]
public sealed class PageReferenceRuleTests
{
    [Theory]
    [InlineData("See page 4 for the risks.")]
    [InlineData("The risks (pages 4 and 5) are small.")]
    [InlineData("Fill in the table on page 2.")]
    [InlineData("Our numbers are overleaf.")]
    [InlineData("More is on the next page.")]
    [InlineData("Gweler tudalen 4.", "cy")]
    [InlineData("Zobacz na stronie 4.", "pl")]
    public void A_reference_to_a_page_is_found(string text, string language = "en-GB") =>
        Assert.Contains(text.Split(' ').First(word => word.Any(char.IsDigit) || word.StartsWith("over", StringComparison.Ordinal) || word == "next").Trim('.', ',', ')'), Assert.Single(Find(text, language)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Show them page 4 of your yellow book.")]
    [InlineData("Write it down on page 3 in your diary.")]
    [InlineData("Turn the page of your diary each day.")]
    [InlineData("The pager 4 nurses carry is loud.")]
    [InlineData("Ask for a page. 4 nurses work here.")]
    [InlineData("Put an overleaflet on it.")]
    public void A_page_of_something_else_is_not(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Text_that_is_marked_web_only_may_say_so() =>
        Assert.DoesNotContain(Sketch.Check(s => [s.WebOnly(s.P("See page 4."))]), finding => finding.Code == DiagnosticCodes.PageReference);

    private static IEnumerable<Diagnostic> Find(string text, string language = "en-GB") =>
        Sketch.Check(Sketch.Facts with { Language = Sketch.Language(language) }, s => [s.P(text)]).Where(finding => finding.Code == DiagnosticCodes.PageReference);
}
