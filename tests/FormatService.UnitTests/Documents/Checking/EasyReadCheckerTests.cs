using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Checking;

public sealed class EasyReadCheckerTests
{
    [Theory]
    [Trait("requirement", "E-01")]
    [Trait("requirement", "E-03")]
    [Trait("requirement", "E-04")]
    [Trait("requirement", "E-05")]
    [Trait("requirement", "E-06")]
    [Trait("requirement", "E-07")]
    [Trait("requirement", "E-09")]
    [Trait("requirement", "E-10")]
    [InlineData("![](rest)\nYou can rest and sleep and eat and drink and walk and talk here.", DiagnosticCodes.EasyReadLongSentence, Severity.Warning)]
    [InlineData("![](rest)\nYou can rest and sleep and eat and drink and walk and talk and sit down here.", DiagnosticCodes.EasyReadLongSentence, Severity.Error)]
    [InlineData("![](rest)\nRest now. Sleep well.", DiagnosticCodes.EasyReadSentencesOnLine, Severity.Warning)]
    [InlineData("Rest now.", DiagnosticCodes.EasyReadRowWithoutPicture, Severity.Warning)]
    [InlineData("![](unicorn)\nRest now.", DiagnosticCodes.EasyReadPictureUnknown, Severity.Error)]
    [InlineData("![](rest)\nRest now.\n\n![](bath)\nRest now.", DiagnosticCodes.EasyReadPictureDrift, Severity.Warning)]
    [InlineData("![](rest)\nIt hurts.", DiagnosticCodes.EasyReadPronoun, Severity.Warning)]
    [InlineData("![](rest)\nAbout 5% get well.", DiagnosticCodes.EasyReadNumber, Severity.Warning)]
    [InlineData("![](rest)\nThis is part VI here.", DiagnosticCodes.EasyReadNumber, Severity.Warning)]
    [InlineData("![](rest)\nWe saw 4500 people.", DiagnosticCodes.EasyReadNumber, Severity.Warning)]
    [InlineData("![](rest)\nRest (or sleep).", DiagnosticCodes.EasyReadMark, Severity.Warning)]
    [InlineData("![](rest)\nEat bread, rice, fish, meat.", DiagnosticCodes.EasyReadMark, Severity.Warning)]
    [InlineData("![](rest)\nThe bed is cleaned first.", DiagnosticCodes.EasyReadPassive, Severity.Warning)]
    [InlineData("![](rest)\nDo not sit unless you must not stand.", DiagnosticCodes.EasyReadDoubleNegation, Severity.Warning)]
    [InlineData("![](rest)\nYou *must* rest.", DiagnosticCodes.EasyReadLetters, Severity.Warning)]
    [InlineData("![](rest)\nYou MUST REST now.", DiagnosticCodes.EasyReadLetters, Severity.Warning)]
    [InlineData("![](rest)\nYou have a PICC here.", DiagnosticCodes.EasyReadShortForm, Severity.Error)]
    [InlineData("![](rest)\nThis is percutaneous.", DiagnosticCodes.EasyReadHardWord, Severity.Information)]
    [InlineData("![](stent)\nYou have a stent.\n\nstent\n:   A tube.", DiagnosticCodes.EasyReadWordNotMarked, Severity.Warning)]
    [InlineData("![](rest)\nRest for 7 weeks.", DiagnosticCodes.EasyReadFactAdded, Severity.Warning)]
    [InlineData("![](rest)\nRest for 5 weeks.", DiagnosticCodes.EasyReadUnit, Severity.Error)]
    [InlineData("![](rest)\nTake 2.", DiagnosticCodes.EasyReadUnit, Severity.Error)]
    [InlineData("![](rest)\nDrive home now.", DiagnosticCodes.EasyReadDenialTurned, Severity.Error)]
    public void What_is_hard_to_read_is_found_where_it_stands(string body, string code, Severity severity)
    {
        var finding = Check("Rest for 5 days. Take 2 g. Do not drive home.", body).First(diagnostic => diagnostic.Code == code);

        Assert.Equal(severity, finding.Severity);
        Assert.NotNull(finding.Hint);
        Assert.True(finding.Span is { Line: > 5 }, $"{finding.Span}");
    }

    [Theory]
    [InlineData("![](phone)\nCall 0118 496 0111.", 0)]
    [InlineData("![](letter)\nWrite to a@example.org", 0)]
    [InlineData("![](phone)\nCall 999.", 1)]
    [InlineData("![](rest)\nRest now.", 1)]
    public void Numbers_in_running_text_are_a_way_to_contact_somebody(string body, int findings) =>
        Assert.Equal(findings, Check("Rest now. Call 999.", body, contact: "").Count(finding => finding.Code == DiagnosticCodes.EasyReadContactMissing));

    [Theory]
    [InlineData("![](blood)\nAbout 5 out of 100 people bleed.\nThis is 1 in 20 people.")]
    [InlineData("![](doctor)\nIt is important to rest.")]
    [InlineData("![](phone)\nCall 0118 496 0111 or 999.")]
    [InlineData("![](medicines)\nTake 2.5 mg of your medicine.")]
    [InlineData("![](nerve)\nThis happens to 1 in 2,000 people.")]
    [InlineData("![](rest)\nStep 7: you rest.")]
    [InlineData("![](rest)\nYou may feel tired.\nYou are worried.")]
    [InlineData("![](letter)\nOur address is <a@example.org>")]
    [InlineData("![](doctor)\nYour GP works for the NHS.")]
    [InlineData("![](stent)\nYou have a **stent**.\nA stent is a small tube.\n\nstent\n:   A small tube.")]
    [InlineData("![](stent)\nYou have a **stent**.\n\nStent means a small tube.\n\nstent\n:   A small tube.")]
    public void What_is_easy_to_read_is_let_be(string body)
    {
        var findings = Check("About 5% bleed. Call 0118 496 0111 or 999. Take 2.5 mg. 1 in 2,000. Write to a@example.org.", body);

        Assert.DoesNotContain(findings, finding => finding.Code is not (DiagnosticCodes.EasyReadNotSignedOff or DiagnosticCodes.EasyReadFactMissing or DiagnosticCodes.EasyReadInstructionMissing));
    }

    [Theory]
    [Trait("requirement", "E-13")]
    [InlineData("About 5% of people bleed.", "About 5 out of 100 people bleed.", true)]
    [InlineData("About 5% of people bleed.", "About 1 in 20 people bleed.", true)]
    [InlineData("About 5% of people bleed.", "About 6 out of 100 people bleed.", false)]
    [InlineData("Rest for two weeks.", "Rest for 2 weeks.", true)]
    [InlineData("Call 0118 496 0111.", "Call 0118496 0111.", true)]
    [InlineData("Call 0118 496 0111.", "Call 0118 496 0112.", false)]
    [InlineData("Come on 27 February 2026.", "Come on 27 February 2026.", true)]
    [InlineData("Come on 27 February 2026.", "Come on 28 February 2026.", false)]
    [InlineData("Take 2.5 mg.", "Take 25 mg.", false)]
    public void Facts_are_compared_by_value(string leaflet, string edition, bool isKept)
    {
        var findings = Check(leaflet, $"![](rest)\n{edition}");

        Assert.Equal(isKept, findings.All(finding => finding.Code is not (DiagnosticCodes.EasyReadFactMissing or DiagnosticCodes.EasyReadFactAdded)));
    }

    [Fact]
    [Trait("requirement", "E-13")]
    public void What_the_leaflet_says_in_place_of_a_wrong_unit_and_a_lost_denial_is_told()
    {
        var findings = Check("Take 5 mg. Do not drive home.", "![](rest)\nTake 5 g.\nDrive home.");

        Assert.Contains("The leaflet says “5 mg”; this row says “5 g”.", findings.Select(finding => finding.Message));
        Assert.Contains("The leaflet says “Do not drive home.”; this row says “Drive home.”, without the “not”.", findings.Select(finding => finding.Message));
    }

    [Fact]
    [Trait("requirement", "E-13")]
    public void Which_word_is_lost_is_told()
    {
        var findings = Check("Keep taking your medicines unless we tell you to stop.", "![](rest)\nKeep taking your medicines if we tell you to stop.");

        Assert.EndsWith("without the “unless”.", Assert.Single(findings, finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("requirement", "E-13")]
    public void What_the_leaflet_forbids_and_an_edition_leaves_out_is_told_where_the_leaflet_says_it()
    {
        var finding = Assert.Single(Check("Rest.\n\nDo not drive home.", "![](rest)\nRest."), finding => finding.Code == DiagnosticCodes.EasyReadDenialMissing);

        Assert.Equal((Severity.Warning, 5), (finding.Severity, finding.Span!.Value.Line));
    }

    [Fact]
    [Trait("requirement", "E-13")]
    public void A_wrong_telephone_number_is_told_at_the_row_or_heading_where_it_stands_with_both_numbers()
    {
        const string Leaflet = "::: urgent Call the ward on 0118 496 0123 if:\n- you have a fever\n:::\n\nThe office has 0118 496 0150.";
        var inRow = Assert.Single(Check(Leaflet, "![](phone)\nCall the ward on 0118 496 0132 if you have a fever.\nThe office has 0118 496 0150."), finding => finding.Code is DiagnosticCodes.EasyReadFactAdded or DiagnosticCodes.EasyReadFactMissing);
        var inHeading = Assert.Single(Check(Leaflet, "![](phone)\nThe office has 0118 496 0150.\n\n:::: urgent Call the ward on 0118 496 0128\n![](fever)\nCall if you have a fever.\n::::"), finding => finding.Code is DiagnosticCodes.EasyReadFactAdded or DiagnosticCodes.EasyReadFactMissing);
        var saidAsWell = Assert.Single(Check(Leaflet, "![](phone)\nCall the ward on 0118 496 0123 if you have a fever.\nThe office has 0118 496 0150 or 0118 496 0151."), finding => finding.Code is DiagnosticCodes.EasyReadFactAdded);

        Assert.Equal((Severity.Error, "The leaflet says “0118 496 0123”; this row says “0118 496 0132”."), (inRow.Severity, inRow.Message));
        Assert.Equal((Severity.Error, "The leaflet says “0118 496 0123”; this row says “0118 496 0128”."), (inHeading.Severity, inHeading.Message));
        Assert.True(inRow.Span is { Line: > 13 } && inHeading.Span is { Line: > 15 }, $"{inRow.Span} {inHeading.Span}");
        Assert.Equal(Severity.Warning, saidAsWell.Severity);
        Assert.Contains("0118 496 0150", saidAsWell.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "E-13")]
    [InlineData("The ward is open on Monday.", "The ward is open on Tuesday.", "The leaflet says “Monday”; this row says “Tuesday”.")]
    [InlineData("The ward is open Monday to Friday.", "The ward is open Tuesday to Friday.", "The easy-read edition does not say “Monday to Friday”, which stands here.")]
    [InlineData("The ward is open Monday to Friday.", "The ward is open Monday to Saturday.", "The easy-read edition says “Monday to Saturday”, and the leaflet does not.")]
    [InlineData("Come on 27 February 2026.", "Come on Monday 27 February 2026.", "The easy-read edition says “Monday”, and the leaflet does not.")]
    public void A_wrong_day_is_found(string leaflet, string edition, string message) =>
        Assert.Equal(message, Assert.Single(Check(leaflet, $"![](rest)\n{edition}"), finding => finding.Code is DiagnosticCodes.EasyReadFactAdded or DiagnosticCodes.EasyReadFactMissing).Message);

    [Fact]
    [Trait("requirement", "E-15")]
    public void What_nobody_signed_is_said_with_the_fingerprint_to_sign()
    {
        var findings = Check("Rest.", "![](rest)\nRest.").Where(finding => finding.Code == DiagnosticCodes.EasyReadNotSignedOff).ToList();

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Matches("[0-9a-f]{64}", finding.Hint));
    }

    [Fact]
    public void A_leaflet_without_an_edition_is_not_asked_for_one()
    {
        var reading = MarkdownLeafletReaderTests.Read("# T\n\nRest (now).\n");

        Assert.DoesNotContain(LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today), finding => finding.Code.StartsWith("FS26", StringComparison.Ordinal));
    }

    private static List<Diagnostic> Check(string leaflet, string easyRead, string contact = "::: contact\nPhone: 0118 496 0199\n:::\n\n")
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n{contact}::: easy-read\n{easyRead}\n:::\n");
        return [.. LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today).Where(finding => finding.Code.StartsWith("FS26", StringComparison.Ordinal))];
    }
}
