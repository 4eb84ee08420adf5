using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Pdf.Conformance;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Formats.Rendering;

/// <summary>What becomes of a file that a fault of ours makes break a rule; the fault is made here on purpose.</summary>
public sealed class ConformancePolicyTests
{
    private const string Source = "---\ntitle: A test\n---\n\nFine.\n\n## Risks\n\nFew.\n";
    private const int LineOfRisks = 7;

    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    [Fact]
    public async Task Off_makes_the_file_and_says_nothing()
    {
        var publication = await PublishAsync(ConformancePolicy.Off);

        Assert.DoesNotContain(publication.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ConformanceViolation);
        AssertClaimsNothing(publication.Artefact!);
    }

    [Fact]
    public async Task Report_makes_the_file_with_a_warning_for_each_rule_at_its_line()
    {
        var publication = await PublishAsync(ConformancePolicy.Report);

        var warnings = publication.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.ConformanceViolation).ToList();
        Assert.Equal(
            ["The file breaks ISO 14289-1, 7.3: A figure has no alternative text.", "The file breaks ISO 14289-1, 7.3: A figure has no picture."],
            warnings.Select(warning => warning.Message));
        Assert.All(warnings, warning => Assert.Equal((Severity.Warning, LineOfRisks), (warning.Severity, warning.Span!.Value.Line)));
        Assert.All(warnings, warning => Assert.Contains("does not claim to be PDF/UA", warning.Hint, StringComparison.Ordinal));
        AssertClaimsNothing(publication.Artefact!);
    }

    [Fact]
    public async Task Abort_makes_no_file_and_names_every_rule_at_its_line()
    {
        var publication = await PublishAsync(ConformancePolicy.Abort);

        Assert.Null(publication.Artefact);
        var errors = publication.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.Equal((DiagnosticCodes.ConformanceViolation, LineOfRisks), (error.Code, error.Span!.Value.Line)));
        Assert.All(errors, error => Assert.StartsWith("The file would break ISO 14289-1, 7.3: ", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_in_which_nothing_is_found_is_the_same_under_every_policy_and_claims_its_standards()
    {
        var made = new List<Artefact>();
        foreach (var policy in Enum.GetValues<ConformancePolicy>())
        {
            var (package, places) = Read();
            var output = FormatServices.Create(Repository.Fonts, HouseStyle.None, policy).Outputs.Find("pdf")!;
            made.Add((await Services.Publisher.PublishAsync(package, places, output, ProfileOverrides.None, CancellationToken.None)).Artefact!);
        }

        Assert.All(made, artefact => Assert.True(artefact.Content.Span.SequenceEqual(made[0].Content.Span)));
        var packet = PdfFile.Open(made[0].Content.ToArray()).XmpText!;
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", packet, StringComparison.Ordinal);
    }

    private static void AssertClaimsNothing(Artefact artefact)
    {
        var pdf = artefact.Content.ToArray();

        Assert.DoesNotContain("pdfuaid:part", PdfFile.Open(pdf).XmpText, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid:part", PdfFile.Open(pdf).XmpText, StringComparison.Ordinal);
        Assert.Empty(Qpdf.Faults(pdf));
    }

    private static async Task<Publication> PublishAsync(ConformancePolicy policy)
    {
        var (package, places) = Read();
        var renderer = new FaultyRenderer(new PagePress(Services.Fonts), policy);
        var output = new OutputFormat("faulty", "Faulty", "A test.", "application/pdf", ".pdf", new AsWritten(), ReadingProfile.Standard, renderer);
        return await Services.Publisher.PublishAsync(package, places, output, ProfileOverrides.None, CancellationToken.None);
    }

    private static (LeafletPackage Package, SourceMap Places) Read()
    {
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(Source), "leaflet.md", ReadingLimits.Default);
        return (new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places);
    }

    /// <summary>Forgets the words and the picture of a figure, at the heading of the risks.</summary>
    private sealed class FaultyRenderer(PagePress press, ConformancePolicy policy) : PagedRenderer(press, PdfConformance.Ua1A2a, policy)
    {
        protected override ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents)
        {
            var composed = new LeafletComposer(package, styles, new PictureDecoder(), PictureLibrary.Ours, hasContents).Compose();
            composed.Structure.Add(StructureRole.Figure, composed.Headings.Single(heading => heading.Words == "Risks").Element.NodeId);
            return composed;
        }
    }
}
