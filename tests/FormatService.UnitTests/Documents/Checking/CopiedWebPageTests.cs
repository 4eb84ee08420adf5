using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;
using FormatService.Testing;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>A leaflet as hospitals have it: the text of a web page, copied line by line, with the faults that copying brings.</summary>
public sealed class CopiedWebPageTests
{
    private const string Copied = """
        Looking after your plaster cast
        On this page…
        This page is about a scan of the large bowel called virtual colonoscopy (VC). It looks for polyps, which are small lumps.
        What is a virtual colonoscopy?
        - A virtual colonoscopy (VC) is a scan that looks at the inside of your bowel.
        - You lie on a table that moves through a ring.
        What is a virtual colonscopy like?
        - Most people find that a virtual colonoscopy is over sooner than they thought.
        - Gas makes your bowel wider, so that the pictures are clear.
        Contact us
        If you have any questions, please ask the X-ray department.
        About this information
        Service:
        X-ray department
        Click ‘show accessibility tools’ at the bottom of the page
        Then click ‘select language’
        You can use the accessibility toolbar at the bottom of your screen to:
        -
        Change the text size
        -
        Adjust the font
        -
        Modify the colour contrast
        -
        Use the translate function
        You can also download as PDF using the “Print this page” button at the end of the page.
        This page gives general information only.
        """;

    private static readonly string[] SeedPhrases =
    [
        "On this page", "This page provides", "Click ‘show accessibility tools’ at the bottom of the page", "click ‘select language’",
        "accessibility toolbar at the bottom of your screen", "Change the text size", "Adjust the font", "Modify the colour contrast", "translate function",
        "“Print this page” button at the end of the page", "This page provides general information only",
    ];

    [Fact]
    [Trait("requirement", "G-01")]
    public void Its_title_is_not_that_of_its_body()
    {
        var finding = Assert.Single(Find(DiagnosticCodes.TitleMismatch));

        Assert.Contains("“Looking after your plaster cast”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“Virtual colonoscopy (VC)”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_misspelling_is_found()
    {
        var finding = Assert.Single(Find(DiagnosticCodes.NearMissSpelling));

        Assert.Contains("“colonscopy”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "P-27")]
    [InlineData("On this page")]
    [InlineData("This page is about")]
    [InlineData("Click ‘show accessibility tools’ at the bottom of the page")]
    [InlineData("click ‘select language’")]
    [InlineData("accessibility toolbar at the bottom of your screen")]
    [InlineData("Change the text size")]
    [InlineData("Adjust the font")]
    [InlineData("Modify the colour contrast")]
    [InlineData("translate function")]
    [InlineData("“Print this page” button at the end of the page")]
    [InlineData("This page gives general information only")]
    public void Its_web_only_lines_are_found(string words) => Assert.Contains(Find(DiagnosticCodes.WebOnlyText), finding => Says(finding, words));

    [Theory]
    [InlineData(DiagnosticCodes.BrokenList)]
    [InlineData(DiagnosticCodes.ContactMissing)]
    [InlineData(DiagnosticCodes.OrganisationMissing)]
    [InlineData(DiagnosticCodes.VersionMissing)]
    public void Its_other_faults_are_found(string code) => Assert.NotEmpty(Find(code));

    [Fact]
    public void The_leaflet_that_the_rules_were_made_for_shows_all_its_faults()
    {
        var path = Environment.GetEnvironmentVariable("FORMATSERVICE_SEED") is { Length: > 0 } named ? named : Path.Combine(Corpus.Folder, "..", "seed", "leaflet.txt");
        if (!File.Exists(path))
        {
            Assert.Skip("The leaflet is not here: name it by the variable FORMATSERVICE_SEED.");
        }

        var findings = Check(File.ReadAllBytes(path));

        Assert.Superset(
            new HashSet<string>
            {
                DiagnosticCodes.TitleMismatch, DiagnosticCodes.NearMissSpelling, DiagnosticCodes.WebOnlyText, DiagnosticCodes.BrokenList,
                DiagnosticCodes.ContactMissing, DiagnosticCodes.OrganisationMissing, DiagnosticCodes.VersionMissing,
            },
            findings.Select(finding => finding.Code).ToHashSet());
        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.NearMissSpelling && Says(finding, "“Lithoptripsy”"));
        Assert.All(SeedPhrases, words => Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.WebOnlyText && Says(finding, words)));
    }

    private static bool Says(Diagnostic finding, string words) => finding.Message.Contains(words, StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Find(string code) => Check(Encoding.UTF8.GetBytes(Copied)).Where(finding => finding.Code == code);

    private static ImmutableArray<Diagnostic> Check(byte[] source)
    {
        var reading = new MarkdownLeafletReader().Read(source, "leaflet.txt", ReadingLimits.Default);
        return LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today);
    }
}
