using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

public sealed class StructureRulesTests
{
    [Fact]
    public void An_item_without_words_is_a_broken_list()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P("You can:"), s.List(""), s.P("Change it")]));

        Assert.Equal(DiagnosticCodes.BrokenList, finding.Code);
    }

    [Fact]
    public void Headings_in_a_row_with_nothing_under_them_are_one_broken_list()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.Section("Change it"), s.Section("Move it"), s.Section("Turn it")]));

        Assert.Equal(DiagnosticCodes.BrokenList, finding.Code);
        Assert.Contains("3 headings in a row", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_with_nothing_under_it_is_empty()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.Section("Risks"), s.Section("Benefits", s.P("Less pain."))]));

        Assert.Equal(DiagnosticCodes.EmptySection, finding.Code);
    }

    [Fact]
    public void A_heading_over_web_only_text_is_bare_on_paper()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.Section("Accessibility", s.WebOnly(s.P("Click here.")))]));

        Assert.Equal(DiagnosticCodes.EmptySection, finding.Code);
    }

    [Fact]
    public void A_heading_that_holds_sections_is_not_empty() =>
        Assert.Empty(Sketch.Check(s => [s.Section("Your stay", s.Section("Meals", s.P("At noon.")))]));

    [Fact]
    public void A_heading_ends_without_a_colon()
    {
        Assert.Equal(DiagnosticCodes.HeadingColon, Assert.Single(Sketch.Check(s => [s.Section("Before the treatment:", s.P("Rest."))])).Code);
        Assert.Empty(Sketch.Check(s => [s.Section("Your stay: day 1", s.P("Rest."))]));
    }

    [Fact]
    public void A_heading_of_more_than_65_characters_is_long()
    {
        Assert.Empty(Sketch.Check(s => [s.Section(new string('a', 65), s.P("Rest."))]));
        Assert.Equal(DiagnosticCodes.LongHeading, Assert.Single(Sketch.Check(s => [s.Section(new string('a', 66), s.P("Rest."))])).Code);
    }

    [Fact]
    [Trait("requirement", "P-09")]
    public void A_bold_paragraph_over_text_is_a_heading_in_disguise()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P(new Strong(Sketch.Words("What to bring"))), s.P("Your glasses.")]));

        Assert.Equal((DiagnosticCodes.BoldAsHeading, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    [Trait("requirement", "P-09")]
    public void A_bold_sentence_and_bold_words_in_a_sentence_are_emphasis()
    {
        var findings = Sketch.Check(s =>
        [
            s.P(new Strong(Sketch.Words("Do not eat after midnight."))),
            s.P(new Text("You may "), new Strong(Sketch.Words("not")), new Text(" drive")),
            s.P("Rest."),
        ]);

        Assert.Empty(findings);
    }

    [Fact]
    public void A_label_and_its_value_belong_on_one_line()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P("Service:"), s.P("Vascular surgery")]));

        Assert.Equal(DiagnosticCodes.LabelApartFromValue, finding.Code);
    }

    [Fact]
    public void A_sentence_that_leads_into_a_list_is_no_label() =>
        Assert.Empty(Sketch.Check(s => [s.P("Please bring:"), s.List("your glasses"), s.P("You can also:"), s.P("Ask a friend to come with you. They can wait.")]));
}
