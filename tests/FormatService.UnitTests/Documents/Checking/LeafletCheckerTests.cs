using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking;

public sealed class LeafletCheckerTests
{
    [Fact]
    public void A_faultless_leaflet_has_no_findings()
    {
        var findings = Sketch.Check(s => [s.P("A blood test takes 5 minutes."), s.Section("Before your test", s.P("Drink water."), s.List("Bring your form.", "Wear loose sleeves."))]);

        Assert.Empty(findings);
    }

    [Fact]
    public void All_faults_are_found_at_once()
    {
        var findings = Sketch.CheckAlone(new LeafletMetadata { Title = "Having a blood test" });

        Assert.Equal(
            [
                DiagnosticCodes.OrganisationMissing, DiagnosticCodes.OwnerMissing, DiagnosticCodes.ReferenceMissing, DiagnosticCodes.VersionMissing,
                DiagnosticCodes.ReviewDatesMissing, DiagnosticCodes.ReviewDatesMissing, DiagnosticCodes.StatusMissing, DiagnosticCodes.OtherFormatsMissing, DiagnosticCodes.ContactMissing,
            ],
            findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Every_finding_says_what_to_do()
    {
        var findings = Sketch.CheckAlone(new LeafletMetadata { Title = "Having a blood test" });

        Assert.All(findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Hint)));
    }

    [Fact]
    public void A_flood_of_findings_is_cut_aloud()
    {
        var findings = Sketch.Check(s => [.. Enumerable.Range(0, 250).Select(_ => s.P("For a blood test, click here."))]);

        Assert.Equal(201, findings.Count);
        Assert.Equal("There are more of FS2201 than the 200 listed.", findings[^1].Message);
    }

    [Fact]
    public void A_finding_stands_where_its_node_stands()
    {
        var paragraph = new Paragraph(new NodeId("p-1"), Sketch.Words("Click here for more."));
        var place = new SourceSpan("leaflet.md", 12, 1);
        var places = new SourceMap(System.Collections.Immutable.ImmutableDictionary<NodeId, SourceSpan>.Empty.Add(paragraph.Id, place));
        var leaflet = new Leaflet(Sketch.Facts, [paragraph, new Sketch().Contact("Phone", "0118 496 0112")], []);

        var findings = FormatService.Documents.Checking.LeafletChecker.Check(leaflet, places, Sketch.Today);

        Assert.Equal(place, Assert.Single(findings).Span);
    }
}
