using FormatService.Documents.Diagnostics;
using FormatService.Testing.Pdf;
using static FormatService.Testing.Pdf.HandMadePdf;

namespace FormatService.UnitTests.Inspection;

public sealed class ContrastRuleTests
{
    private static readonly string Words = Text(85, 300, 12, 15, "Call us");

    [Theory]
    [InlineData("0.6 g", 2.84)]
    [InlineData("0.6 0.6 0.6 rg", 2.84)]
    [InlineData("0 0 0 0.4 k", 2.84)]
    [InlineData("1 1 0 rg", 1.07)]
    public void Pale_text_is_an_error_whichever_way_its_colour_is_given(string colour, double ratio)
    {
        var fault = Inspected.Of(new HandMadePdf().Page($"{Sound()} {colour} {Words}")).TheFault(DiagnosticCodes.PrintContrast);

        Assert.Equal(Severity.Error, fault.Says.Severity);
        Assert.Equal(ratio, fault.Figure!.Value, 0.02);
    }

    [Fact]
    public void Text_between_the_least_and_the_good_is_a_warning()
    {
        var fault = Inspected.Of(new HandMadePdf().Page($"{Sound()} 0.4 g {Words}")).TheFault(DiagnosticCodes.PrintContrast);

        Assert.Equal(Severity.Warning, fault.Says.Severity);
    }

    [Fact]
    public void What_was_painted_under_text_counts_and_what_was_painted_elsewhere_does_not()
    {
        var dark = "0 0 0.55 rg 80 290 200 30 re f ";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page($"{Sound()} {dark} 1 g {Words}")).Faults());
        Assert.Equal(1, Inspected.Of(new HandMadePdf().Page($"{Sound()} {dark} 1 g {Text(85, 200, 12, 15, "Call us")}")).TheFault(DiagnosticCodes.PrintContrast).Figure);
    }

    [Fact]
    public void What_is_painted_later_hides_what_was_painted_before()
    {
        var covered = "0 g 80 290 200 30 re f 1 g 80 290 200 30 re f ";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page($"{Sound()} {covered} 0 g {Words}")).Faults());
    }

    [Fact]
    public void A_letter_across_an_edge_is_judged_on_both_grounds()
    {
        var half = "0 g 80 290 25 30 re f ";

        Assert.Equal(1, Inspected.Of(new HandMadePdf().Page($"{Sound()} {half} 0 g {Words}")).TheFault(DiagnosticCodes.PrintContrast).Figure);
    }

    [Fact]
    public void Round_shapes_are_followed()
    {
        // A diamond round the words, and one beside them whose rectangle holds them.
        var under = "0 g 20 305 m 120 390 l 220 305 l 120 220 l f ";
        var beside = "0 g 85 320 m 400 320 l 400 100 l f ";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page($"{Sound()} {under} 1 g {Words}")).Faults());
        Assert.Empty(Inspected.Of(new HandMadePdf().Page($"{Sound()} {beside} 0 g {Text(85, 200, 12, 15, "Call us")}")).Faults());
    }

    [Fact]
    public void Half_transparent_paint_is_mixed_with_what_is_under_it()
    {
        var pdf = new HandMadePdf().Page($"{Sound()} q /G gs 0 g 80 290 200 30 re f Q 0 g {Words}").With("<</Type/ExtGState/ca 0.5>>");

        Assert.Equal(5.3, Inspected.Of(pdf).TheFault(DiagnosticCodes.PrintContrast).Figure!.Value, 0.1);
    }

    [Fact]
    public void What_a_clip_cuts_away_is_not_under_the_text()
    {
        var clipped = "q 80 400 200 30 re W n 0 g 0 0 595 842 re f Q ";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page($"{Sound()} {clipped} 0 g {Words}")).Faults());
    }

    [Fact]
    public void Large_letters_need_less()
    {
        var large = "0.4 g " + Text(85, 300, 20, 28, "Call us");

        Assert.Empty(Inspected.Of(new HandMadePdf().Page(Sound() + large)).Faults());
    }

    [Theory]
    [InlineData("q 200 0 0 60 80 280 cm /X Do Q", "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\n0\nendstream", "a picture")]
    [InlineData("/G gs", "<</Type/ExtGState/BM/Multiply>>", "a blend mode")]
    public void What_cannot_be_told_is_said(string under, string body, string reason)
    {
        var pdf = new HandMadePdf().Page($"{Sound()} {under} {Words}").With(body);

        var inspection = Inspected.Of(pdf);

        Assert.Empty(inspection.Faults());
        Assert.Contains(inspection.Undecided, point => point.Rule == "P-18" && point.Reason.Contains(reason, StringComparison.Ordinal));
    }
}
