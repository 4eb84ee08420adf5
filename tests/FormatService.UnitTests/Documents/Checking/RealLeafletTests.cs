using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;
using FormatService.Testing;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>False alarms teach authors to ignore all alarms: on real leaflets, whose titles and spelling are right, these rules are silent.</summary>
public sealed class RealLeafletTests
{
    [Theory]
    [InlineData(DiagnosticCodes.TitleMismatch)]
    [InlineData(DiagnosticCodes.NearMissSpelling)]
    [InlineData(DiagnosticCodes.CapitalsRun)]
    [InlineData(DiagnosticCodes.LabelApartFromValue)]
    public void A_rule_that_guesses_is_silent_on_real_leaflets(string code)
    {
        var leaflets = Corpus.EnglishLeaflets;

        var alarms = leaflets.SelectMany(Check).Where(finding => finding.Code == code).Select(finding => finding.Message);

        Assert.NotEmpty(leaflets);
        Assert.Empty(alarms);
    }

    private static IEnumerable<Diagnostic> Check(CorpusFile file)
    {
        var reading = new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default);
        return LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today);
    }
}
