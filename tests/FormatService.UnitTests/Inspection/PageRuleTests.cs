using FormatService.Documents.Diagnostics;
using FormatService.Testing.Pdf;
using static FormatService.Testing.Pdf.HandMadePdf;

namespace FormatService.UnitTests.Inspection;

public sealed class PageRuleTests
{
    [Fact]
    public void A_user_unit_is_found_and_sizes_are_told_as_they_are_printed()
    {
        var inspection = Inspected.Of(new HandMadePdf().Page(Sound(), "/MediaBox[0 0 595.28 841.89]/UserUnit 2"));

        inspection.TheFault(DiagnosticCodes.PrintScaled);
        Assert.Equal(24, inspection.Measures.SmallestSizePt);
        Assert.Equal(420, inspection.Measures.PageWidthMm);
    }

    [Fact]
    public void Another_paper_is_told_and_two_papers_are_a_fault()
    {
        const string Letter = "/MediaBox[0 0 612 792]";

        Assert.Contains(Inspected.Of(new HandMadePdf().Page(Sound(700), Letter)).Findings, finding => finding.Rule == "P-06" && finding.Says.Severity == Severity.Information);
        Assert.Equal(2, Inspected.Of(new HandMadePdf().Page(Sound()).Page(Sound(700), Letter)).TheFault(DiagnosticCodes.PrintPaper).Page);
    }

    [Theory]
    [InlineData(40, 760, "left")]
    [InlineData(215, 760, "right")]
    [InlineData(85, 820, "upper")]
    [InlineData(85, 140, "lower")]
    public void Text_too_close_to_an_edge_is_found(double x, double y, string side)
    {
        var fault = Inspected.Of(new HandMadePdf().Page(Text(x, y, 12, 16.8, Lines))).TheFault(DiagnosticCodes.PrintMargin);

        Assert.Contains(side, fault.Says.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Figure!.Value, 0, 19.8);
    }

    [Fact]
    public void The_visible_part_of_a_page_counts()
    {
        var cropped = new HandMadePdf().Page(Text(155, 830, 12, 16.8, Lines), "/MediaBox[0 0 735.28 981.89]/CropBox[70 70 665.28 911.89]");

        Assert.Empty(Inspected.Of(cropped).Faults());
    }

    [Fact]
    public void Page_numbers_that_move_are_told()
    {
        var pdf = new HandMadePdf();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page(Sound() + Text(page % 2 == 0 ? 85 : 450, 70, 12, 15, $"Page {page}"));
        }

        Assert.Contains(Inspected.Of(pdf).Findings, finding => finding.Says.Code == DiagnosticCodes.PrintPageNumberPlace);
    }

    [Fact]
    public void Page_numbers_in_one_place_are_no_finding()
    {
        var pdf = new HandMadePdf();
        for (var page = 1; page <= 12; page++)
        {
            pdf.Page(Sound() + Text(85, 70, 12, 15, $"Page {page} of 12"));
        }

        var findings = Inspected.Of(pdf).Findings;

        Assert.DoesNotContain(findings, finding => finding.Says.Code is DiagnosticCodes.PrintPageNumberPlace or DiagnosticCodes.PrintPageNumbers);
    }

    [Fact]
    public void Page_numbers_over_a_foot_of_large_letters_are_found()
    {
        var pdf = new HandMadePdf();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page(Text(85, 760, 24, 33.6, Lines.Select(line => line[..30])) + Text(85, 133, 24, 33.4, $"Page {page} of 4", "LW/001", "Large print"));
        }

        Assert.DoesNotContain(Inspected.Of(pdf).Findings, finding => finding.Says.Code is DiagnosticCodes.PrintPageNumberPlace or DiagnosticCodes.PrintPageNumbers);
    }

    [Fact]
    public void Pages_without_numbers_are_told()
    {
        Assert.Contains(Inspected.Of(new HandMadePdf().Page(Sound()).Page(Sound(700))).Findings, finding => finding.Says.Code == DiagnosticCodes.PrintPageNumbers);
    }

    [Fact]
    public void A_heading_at_the_foot_of_a_page_is_guessed_without_tags()
    {
        var pdf = new HandMadePdf().Page(Sound() + "BT /B 16 Tf 85 600 Td (What happens next) Tj ET");

        var finding = Assert.Single(Inspected.Of(pdf).Findings, finding => finding.Rule == "P-22");

        Assert.Equal(Severity.Information, finding.Says.Severity);
        Assert.Contains("looks like", finding.Says.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_at_the_foot_of_a_page_is_known_by_its_tag()
    {
        var tagged = Tagged("/H2").Page(Sound());

        Assert.Equal(1, Inspected.Of(tagged, catalogue: "/StructTreeRoot 100 0 R").TheFault(DiagnosticCodes.PrintHeadingAtFoot).Page);
        Assert.Empty(Inspected.Of(Tagged("/P").Page(Sound()), catalogue: "/StructTreeRoot 100 0 R").Faults());
    }

    [Fact]
    public void A_heading_alone_on_a_page_is_found_but_for_the_title_on_a_cover()
    {
        var pdf = new HandMadePdf()
            .Page($"/H1<</MCID 0>>BDC {Text(85, 760, 24, 33, "Your blood test")} EMC")
            .Page($"/H2<</MCID 0>>BDC {Text(85, 760, 24, 33, "What happens next")} EMC")
            .Page($"/P<</MCID 0>>BDC {Sound()} EMC")
            .With("<</Type/StructTreeRoot/K 101 0 R>>")
            .With("<</Type/StructElem/S/Document/K[<</S/H1/Pg 10 0 R/K 0>> <</S/H2/Pg 12 0 R/K 0>> <</S/P/Pg 14 0 R/K 0>>]>>");

        var found = Assert.Single(Inspected.Of(pdf, catalogue: "/StructTreeRoot 100 0 R").Findings, finding => finding.Says.Code == DiagnosticCodes.PrintHeadingAtFoot);

        Assert.Equal(2, found.Page);
    }

    [Fact]
    public void A_heading_that_fills_a_page_is_told_and_no_fault()
    {
        var pdf = new HandMadePdf()
            .Page($"/P<</MCID 0>>BDC {Text(85, 760, 60, 84, "Your", "blood", "test", "here")} EMC")
            .Page($"/H2<</MCID 0>>BDC {Text(85, 760, 60, 84, "What", "happens", "next to", "you")} EMC")
            .Page($"/H2<</MCID 0>>BDC {Text(85, 760, 60, 84, "and me")} EMC /P<</MCID 1>>BDC {Text(85, 650, 60, 84, "Some", "words")} EMC")
            .With("<</Type/StructTreeRoot/K 101 0 R>>")
            .With("<</Type/StructElem/S/Document/K[<</S/P/Pg 10 0 R/K 0>> <</S/H2/K[<</Type/MCR/Pg 12 0 R/MCID 0>> <</Type/MCR/Pg 14 0 R/MCID 0>>]>> <</S/P/Pg 14 0 R/K 1>>]>>");

        var found = Assert.Single(Inspected.Of(pdf, catalogue: "/StructTreeRoot 100 0 R").Findings, finding => finding.Says.Code == DiagnosticCodes.PrintHeadingAtFoot);

        Assert.Equal((2, Severity.Information), (found.Page, found.Says.Severity));
    }

    [Theory]
    [InlineData("and call us", Severity.Warning)]
    [InlineData("and what|to tell us|when you|call us", Severity.Information)]
    public void A_heading_alone_is_a_fault_only_where_a_page_holds_it_with_the_heading_that_follows(string next, Severity severity)
    {
        var pdf = new HandMadePdf()
            .Page($"/P<</MCID 0>>BDC {Text(85, 760, 60, 84, "Your", "blood", "test", "here")} EMC")
            .Page($"/H2<</MCID 0>>BDC {Text(85, 760, 60, 84, "Get help")} EMC")
            .Page($"/H3<</MCID 0>>BDC {Text(85, 760, 60, 84, next.Split('|'))} EMC")
            .Page($"/P<</MCID 0>>BDC {Text(85, 760, 60, 84, "Some", "words")} EMC")
            .With("<</Type/StructTreeRoot/K 101 0 R>>")
            .With("<</Type/StructElem/S/Document/K[<</S/P/Pg 10 0 R/K 0>> <</S/H2/Pg 12 0 R/K 0>> <</S/H3/Pg 14 0 R/K 0>> <</S/P/Pg 16 0 R/K 0>>]>>");

        var found = Inspected.Of(pdf, catalogue: "/StructTreeRoot 100 0 R").Findings.First(finding => finding.Says.Code == DiagnosticCodes.PrintHeadingAtFoot);

        Assert.Equal((2, severity), (found.Page, found.Says.Severity));
    }

    private static HandMadePdf Tagged(string role) => new HandMadePdf()
        .Page($"/P<</MCID 0>>BDC {Sound()} EMC {role}<</MCID 1>>BDC {Text(85, 600, 12, 15, "What happens next")} EMC")
        .With("<</Type/StructTreeRoot/K 101 0 R>>")
        .With($"<</Type/StructElem/S/Document/K[<</S/P/Pg 10 0 R/K 0>> <</S{role}/Pg 10 0 R/K[1]>>]>>");

    [Theory]
    [InlineData("FreeText", "/F 4", true)]
    [InlineData("Widget", "", true)]
    [InlineData("Link", "", false)]
    [InlineData("Popup", "", false)]
    [InlineData("FreeText", "/F 2", false)]
    [InlineData("Stamp", "/F 32", false)]
    public void What_annotations_show_cannot_be_decided(string kind, string flags, bool isTold)
    {
        var inspection = Inspected.Of(new HandMadePdf().Page(Sound(), $"/MediaBox[0 0 595.28 841.89]/Annots[<</Type/Annot/Subtype/{kind}/Rect[85 100 300 130]{flags}/Contents(Small words)>>]"));

        Assert.Equal(isTold, inspection.Undecided.Any(point => point.Reason.Contains(kind, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1 1 1 rg 70 600 400 200 re f", true)]
    [InlineData("0.9 0.9 0.9 rg 70 800 400 20 re f", false)]
    public void Text_that_something_is_painted_over_is_told(string after, bool isTold)
    {
        var inspection = Inspected.Of(new HandMadePdf().Page(Sound() + "\n" + after));

        Assert.Equal(isTold, inspection.Undecided.Any(point => point.Rule == "P-18" && point.Reason.Contains("painted over", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_painted_first_covers_nothing() =>
        Assert.Empty(Inspected.Of(new HandMadePdf().Page("q 1 1 1 rg 70 600 400 200 re f Q\n" + Sound())).Undecided);

    [Fact]
    public void A_page_of_shapes_has_no_text_that_could_be_measured() =>
        Assert.Contains(Inspected.Of(new HandMadePdf().Page("85 700 m 95 720 l 105 700 l f")).Undecided, point => point.Reason.Contains("drawn as shapes", StringComparison.Ordinal));
}
