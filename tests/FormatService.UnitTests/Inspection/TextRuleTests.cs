using FormatService.Documents.Diagnostics;
using FormatService.Testing.Pdf;
using static FormatService.Testing.Pdf.HandMadePdf;

namespace FormatService.UnitTests.Inspection;

public sealed class TextRuleTests
{
    [Fact]
    public void A_page_that_breaks_no_rule_has_no_fault()
    {
        var inspection = Inspected.Of(new HandMadePdf().Page(Sound()));

        Assert.Empty(inspection.Faults());
        Assert.Equal(12, inspection.Measures.SmallestSizePt);
        Assert.Equal(12, inspection.Measures.BodySizePt);
        Assert.Equal(1.4, inspection.Measures.Leading);
        Assert.Equal(21, inspection.Measures.LowestContrast);
        Assert.Equal(210, inspection.Measures.PageWidthMm);
    }

    [Fact]
    public void The_smallest_text_is_found_whichever_matrix_made_it_small()
    {
        var scaled = "q 0.5 0 0 0.5 0 0 cm BT /F 10 Tf 1.8 0 0 1.8 170 200 Tm (Page 1) Tj ET Q";

        var fault = Inspected.Of(new HandMadePdf().Page(Sound() + scaled)).TheFault(DiagnosticCodes.PrintTooSmall);

        Assert.Equal("P-01", fault.Rule);
        Assert.Equal(9, fault.Figure);
        Assert.Equal("pt", fault.Unit);
        Assert.Equal(1, fault.Page);
        Assert.Contains("Page 1", fault.Says.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_for_large_print_is_told_of_smaller_text()
    {
        var pdf = new HandMadePdf().Page(Sound());

        Assert.Equal("P-02", Inspected.Of(pdf, size: 18).TheFault(DiagnosticCodes.PrintTooSmall).Rule);
    }

    [Fact]
    public void Text_that_nobody_sees_has_no_size()
    {
        var unseen = "BT 3 Tr /F 2 Tf 100 300 Td (found by a search) Tj ET";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page(Sound() + unseen)).Faults());
    }

    [Theory]
    [Trait("requirement", "P-08")]
    [InlineData("DO NOT EAT OR DRINK before your test", "DO NOT EAT OR DRINK")]
    [InlineData("IMPORTANT INFORMATION: PLEASE READ", "IMPORTANT INFORMATION: PLEASE READ")]
    public void Words_in_capitals_are_found(string line, string capitals)
    {
        var fault = Inspected.Of(new HandMadePdf().Page(Sound() + Text(85, 500, 12, 16.8, line))).TheFault(DiagnosticCodes.PrintCapitals);

        Assert.Equal("P-08", fault.Rule);
        Assert.Contains(capitals, fault.Says.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Your NHS GP or UK consultant, at RG1 5AN or Y/064")]
    [InlineData("An MRI, CT or PET scan, ECG, EEG and BMI")]
    [InlineData("Do NOT eat, and do NOT drink")]
    public void Short_forms_and_single_words_are_no_run_of_capitals(string line) =>
        Assert.Empty(Inspected.Of(new HandMadePdf().Page(Sound() + Text(85, 500, 12, 16.8, line))).Faults());

    [Fact]
    [Trait("requirement", "P-09")]
    public void A_paragraph_in_bold_is_found()
    {
        var bold = Text(85, 500, 12, 16.8, Lines).Replace("/F ", "/B ", StringComparison.Ordinal);

        var fault = Inspected.Of(new HandMadePdf().Page(Sound() + bold)).TheFault(DiagnosticCodes.PrintBold);

        Assert.Equal("P-09", fault.Rule);
        Assert.Equal(50, fault.Figure);
    }

    [Fact]
    public void A_bold_paragraph_among_much_else_is_told_and_not_blamed()
    {
        var bold = Text(85, 500, 12, 16.8, Lines.Take(3)).Replace("/F ", "/B ", StringComparison.Ordinal);
        var inspection = Inspected.Of(Enumerable.Range(0, 6).Aggregate(new HandMadePdf().Page(Sound() + bold), (pdf, _) => pdf.Page(Sound())));

        Assert.Empty(inspection.Faults());
        Assert.Contains(inspection.Findings, finding => finding.Says.Code == DiagnosticCodes.PrintBold);
    }

    [Fact]
    public void A_heading_of_two_lines_is_no_bold_paragraph()
    {
        var heading = Text(85, 500, 12, 16.8, Lines.Take(2)).Replace("/F ", "/B ", StringComparison.Ordinal);

        Assert.DoesNotContain(Inspected.Of(new HandMadePdf().Page(Sound() + heading)).Findings, finding => finding.Says.Code == DiagnosticCodes.PrintBold);
    }

    [Fact]
    public void Turned_text_is_found()
    {
        var turned = "BT /F 12 Tf 0 1 -1 0 300 300 Tm (Sideways) Tj ET";

        var fault = Inspected.Of(new HandMadePdf().Page(Sound() + turned)).TheFault(DiagnosticCodes.PrintTurned);

        Assert.Equal(90, fault.Figure);
    }

    [Fact]
    public void A_page_that_is_turned_as_a_whole_is_read_as_it_is_looked_at()
    {
        var sideways = "0 1 -1 0 595.28 0 cm " + Text(60, 520, 12, 16.8, Lines);

        var inspection = Inspected.Of(new HandMadePdf().Page(sideways, "/MediaBox[0 0 595.28 841.89]/Rotate 90"));

        Assert.Empty(inspection.Faults());
        Assert.Equal(297, inspection.Measures.PageWidthMm);
    }

    [Fact]
    public void Squeezed_letters_are_found()
    {
        var squeezed = "BT /F 12 Tf 80 Tz 85 300 Td (These letters are narrower than they are) Tj ET";

        Assert.Equal(80, Inspected.Of(new HandMadePdf().Page(Sound() + squeezed)).TheFault(DiagnosticCodes.PrintSqueezed).Figure);
    }

    [Theory]
    [InlineData("BT /I 12 Tf 85 300 Td (Staphylococcus) Tj ET")]
    [InlineData("BT /F 12 Tf 1 0 0.3 1 85 300 Tm (Staphylococcus) Tj ET")]
    public void Italics_are_found_of_a_font_and_by_slanting(string words)
    {
        Assert.Equal(14, Inspected.Of(new HandMadePdf().Page(Sound() + words)).TheFault(DiagnosticCodes.PrintItalic).Figure);
    }

    [Fact]
    public void An_underlined_word_is_found_and_an_underlined_link_is_not()
    {
        var underlined = "BT /F 12 Tf 85 300 Td (important) Tj ET 85 298 51 0.7 re f";
        const string Link = "/MediaBox[0 0 595.28 841.89]/Annots[<</Type/Annot/Subtype/Link/Rect[84 296 137 312]/A<</S/URI/URI(https://example.org)>>>>]";

        Assert.Contains("important", Inspected.Of(new HandMadePdf().Page(Sound() + underlined)).TheFault(DiagnosticCodes.PrintUnderlined).Says.Message, StringComparison.Ordinal);
        Assert.Empty(Inspected.Of(new HandMadePdf().Page(Sound() + underlined, Link)).Faults());
    }

    [Fact]
    public void A_line_under_a_heading_or_a_table_is_no_underline()
    {
        var ruled = "BT /F 12 Tf 85 300 Td (Total) Tj ET 85 298 425 0.7 re f";

        Assert.Empty(Inspected.Of(new HandMadePdf().Page(Sound() + ruled)).Faults());
    }

    [Fact]
    public void A_font_that_does_not_come_with_the_file_is_found()
    {
        var finding = Assert.Single(Inspected.Of(new HandMadePdf().Page(Sound())).Findings, finding => finding.Rule == "P-07");

        Assert.Contains("Helvetica", finding.Says.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_a_picture_is_said_to_be_one()
    {
        var scanned = new HandMadePdf().Page("595 0 0 842 0 0 cm /X Do").With(Stream("\0", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"));

        var inspection = Inspected.Of(scanned);

        inspection.TheFault(DiagnosticCodes.PrintPicturePage);
        Assert.Contains(inspection.Undecided, point => point.Rule == "all" && point.Pages.SequenceEqual([1]));
    }
}
