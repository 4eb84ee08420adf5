using FormatService.Testing.Judges;
using FormatService.UnitTests.Testing.Pdf;

namespace FormatService.UnitTests.Testing.Judges;

public sealed class JudgesTests
{
    [Theory]
    [InlineData(VeraPdf.Ua1, "7.1", 10)]
    [InlineData(VeraPdf.A2a, "6.2.11.4.1", 1)]
    [InlineData(VeraPdf.Wcag, "7.21.4.1", 1)]
    public void VeraPdf_names_the_rules_that_a_file_breaks(string profile, string clause, int test)
    {
        var pdf = TaggedExample.Build().WithTable();

        var verdict = Assert.Single(VeraPdf.Validate([("example", pdf)], profile));

        Assert.False(verdict.Passed);
        Assert.Equal(("example", profile), (verdict.Name, verdict.Profile));
        Assert.Contains(verdict.Failures, failure => (failure.Clause, failure.TestNumber) == (clause, test));
    }

    [Fact]
    public void VeraPdf_answers_in_the_order_asked_and_fails_what_it_cannot_read()
    {
        var pdf = TaggedExample.Build().WithTable();

        var verdicts = VeraPdf.Validate([("first", pdf), ("broken", "no PDF"u8.ToArray()), ("last", pdf)], VeraPdf.Ua1);

        Assert.Equal(["first", "broken", "last"], verdicts.Select(verdict => verdict.Name));
        Assert.Equal("unread", Assert.Single(verdicts[1].Failures).Clause);
        Assert.DoesNotContain(verdicts[2].Failures, failure => failure.Clause == "unread");
    }

    [Fact]
    public void Poppler_reads_the_structure_text_of_a_file()
    {
        var pdf = TaggedExample.Build().WithTable();

        var text = Poppler.StructureText(pdf);

        Assert.Contains("Asthma", text, StringComparison.Ordinal);
        Assert.Contains("Page 1 of 1", Poppler.Text(pdf), StringComparison.Ordinal);
        Assert.Single(Poppler.Pages(pdf, 40));
    }

    [Fact]
    public void Qpdf_is_content_with_a_sound_file_and_not_with_a_cut_one()
    {
        var pdf = TaggedExample.Build().WithStreams();

        Assert.Empty(Qpdf.Faults(pdf));
        Assert.NotEmpty(Qpdf.Faults(pdf[..^200]));
    }

    [Fact]
    public void A_program_that_takes_too_long_is_ended()
    {
        var sleep = Checker.Prefer("sleep");

        Assert.Throws<TimeoutException>(() => OutsideProgram.Run(sleep, ["30"], TimeSpan.FromMilliseconds(200)));
    }
}
