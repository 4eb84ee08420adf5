using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>A sign-off that cannot be believed makes no easy read of a draft.</summary>
[Trait("requirement", "E-15")]
public sealed class SignOffCredibilityTests
{
    private static readonly DateOnly Reviewed = new(2026, 3, 16);
    private static readonly DateOnly Signed = new(2026, 4, 1);
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("Dr A. Shah", "Speak Up Northbridge")]
    [InlineData("Jo Li", "Northbridge readers")]
    [InlineData("د. أحمد", "Sam Hill, Priya Nair and Tom Wood")]
    [InlineData("Lead nurse", "People First")]
    [InlineData("Lead nurse", "The Thursday morning meeting")]
    public void Who_signs_with_a_name_is_believed(string owner, string readers) => Assert.Empty(Reasons(Leaflet(owner, readers)));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("12345")]
    [InlineData("TBC")]
    [InlineData("N/A")]
    [InlineData("X")]
    [InlineData("XX")]
    [InlineData("aaaa")]
    [InlineData("[name]")]
    [InlineData("<name of owner>")]
    [InlineData("To be confirmed")]
    [InlineData("TBC by the ward")]
    [InlineData("Insert name here")]
    [InlineData("Name of clinician")]
    [InlineData("not yet signed")]
    [InlineData("Clinical owner")]
    public void What_is_no_name_signs_nothing(string owner) =>
        Assert.Equal([$"The sign-off of the clinical owner does not say who signed: “{owner}” is no name."], Reasons(Leaflet(owner, "Northbridge readers")));

    [Theory]
    [InlineData("reader group")]
    [InlineData("The readers")]
    [InlineData("Group name")]
    [InlineData("Readers’ group (tbc)")]
    [InlineData("Easy read group")]
    [InlineData("…")]
    public void A_place_for_the_name_of_a_group_is_none(string readers) =>
        Assert.Equal([$"The sign-off of the reader group does not say who signed: “{readers}” is no name."], Reasons(Leaflet("Dr A. Shah", readers)));

    [Theory]
    [InlineData("A. Jones")]
    [InlineData("Dr Amina Shah Khan")]
    [InlineData("JS")]
    [InlineData("J. S.")]
    [InlineData("Ward manager")]
    [InlineData("Lead nurse")]
    public void One_person_is_no_group_of_readers(string readers) =>
        Assert.StartsWith($"The sign-off of the reader group names “{readers}”, which is not known to be a group of readers", Assert.Single(Reasons(Leaflet("Lead nurse", readers))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Dr Amina Shah", "Amina Shah")]
    [InlineData("Dr A. Shah", "Amina Shah")]
    [InlineData("Amina Shah", "Amina  SHAH")]
    public void The_clinical_owner_is_no_group_of_readers(string owner, string readers) =>
        Assert.Contains("is not known to be a group of readers", Assert.Single(Reasons(Leaflet(owner, readers))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Jane Smith")]
    [InlineData("Jane")]
    [InlineData("Talkback Rotherham")]
    public void A_name_that_may_be_one_persons_is_believed_and_doubted(string readers)
    {
        var approval = EasyReadApproval.Of(Leaflet("Dr A. Shah", readers));

        Assert.True(approval.IsApproved);
        Assert.Equal([$"The sign-off of the reader group names “{readers}”, which may be one person."], approval.Doubts);
    }

    [Theory]
    [InlineData("Speakup Rotherham")]
    [InlineData("Sam Hill, Priya Nair and Tom Wood")]
    [InlineData("Northbridge readers")]
    public void A_group_is_not_doubted(string readers) => Assert.Empty(EasyReadApproval.Of(Leaflet("Dr A. Shah", readers)).Doubts);

    [Fact]
    public void A_doubt_is_told_when_the_leaflet_is_read()
    {
        const string Source = "---\ntitle: T\nversion: 1\neasy-read-sign-offs:\n  - {{ role: clinical owner, name: Dr A. Shah, date: 2026-04-01, version: 1, fingerprint: {0} }}\n  - {{ role: reader group, name: Jane Smith, date: 2026-04-01, version: 1, fingerprint: {0} }}\n---\n\nRest.\n\n::: easy-read\n![](rest)\nRest.\n:::\n";
        var fingerprint = EasyReadApproval.FingerprintOf(Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, Source, "x")).Package!.Leaflet);

        var told = Assert.Single(Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, Source, fingerprint)).Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.EasyReadNotSignedOff);

        Assert.Equal((Severity.Warning, true), (told.Severity, told.Message.Contains("“Jane Smith”, which may be one person", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_signs_what_is_not_yet_reviewed()
    {
        var leaflet = Leaflet("Dr A. Shah", "Northbridge readers", Reviewed.AddDays(-1));

        Assert.Equal("The clinical owner is said to have signed on 2026-03-15, before the leaflet was last approved or reviewed, on 2026-03-16.", Reasons(leaflet)[0]);
        Assert.Empty(Reasons(Leaflet("Dr A. Shah", "Northbridge readers", Reviewed)));
    }

    [Fact]
    public void Nobody_signed_in_the_first_year_of_all() =>
        Assert.Contains("signed on 0001-01-01, before there was easy read.", Reasons(Leaflet("Dr A. Shah", "Northbridge readers", DateOnly.MinValue))[0], StringComparison.Ordinal);

    [Fact]
    public void One_that_can_be_believed_is_enough()
    {
        var leaflet = Leaflet("TBC", "Northbridge readers");
        var good = leaflet.Metadata.EasyReadSignOffs[0] with { Name = "Dr A. Shah" };

        Assert.Empty(Reasons(leaflet with { Metadata = leaflet.Metadata with { EasyReadSignOffs = leaflet.Metadata.EasyReadSignOffs.Add(good) } }));
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_found_by_the_day_of_the_check()
    {
        var leaflet = Leaflet("Dr A. Shah", "Northbridge readers", Today.AddDays(1));

        var found = Found(leaflet);

        Assert.Equal(2, found.Count);
        Assert.All(found, finding => Assert.Equal((Severity.Error, true), (finding.Severity, finding.Message.EndsWith("has the date 2026-06-02, which is still to come.", StringComparison.Ordinal))));
        Assert.Empty(Found(Leaflet("Dr A. Shah", "Northbridge readers", Today)));
    }

    [Fact]
    public void The_reason_is_said_by_the_check() =>
        Assert.Contains("counts as a draft: the sign-off of the clinical owner does not say who signed", Assert.Single(Found(Leaflet("TBC", "Northbridge readers"))).Message, StringComparison.Ordinal);

    private static LeafletPackageReading Read(string source) =>
        new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(System.Text.Encoding.UTF8.GetBytes(source), "leaflet.md", _ => null);

    private static string[] Reasons(Leaflet leaflet) => [.. EasyReadApproval.Of(leaflet).Reasons];

    private static List<Diagnostic> Found(Leaflet leaflet) =>
        [.. EasyReadChecker.Check(leaflet, leaflet.EasyRead!, SourceMap.Empty, Today).Where(finding => finding.Code == DiagnosticCodes.EasyReadNotSignedOff)];

    private static Leaflet Leaflet(string owner, string readers, DateOnly? date = null)
    {
        var leaflet = MarkdownLeafletReaderTests.Read("# T\n\nRest.\n\n::: easy-read\n![](rest)\nRest.\n:::\n").Leaflet!;
        leaflet = leaflet with { Metadata = leaflet.Metadata with { LastReviewed = Reviewed, Approved = Reviewed.AddDays(-7), Version = "1" } };
        var fingerprint = EasyReadApproval.FingerprintOf(leaflet);
        return leaflet with
        {
            Metadata = leaflet.Metadata with
            {
                EasyReadSignOffs =
                [
                    new EasyReadSignOff("clinical owner", owner, date ?? Signed, "1", fingerprint),
                    new EasyReadSignOff("reader group", readers, date ?? Signed, "1", fingerprint),
                ],
            },
        };
    }
}
