using System.Reflection;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Composition;
using FormatService.Pdf;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering;

/// <summary>What the paged formats share: compose, lay out, write. A format of its own decides how its leaflet is composed.</summary>
/// <param name="press">Makes the pages and the file.</param>
/// <param name="conformance">The standards that the file follows.</param>
/// <param name="policy">What becomes of a file that breaks a rule of them.</param>
public abstract class PagedRenderer(PagePress press, PdfConformance conformance, ConformancePolicy policy) : IRenderer
{
    /// <summary>The most pages an artefact may have.</summary>
    public const int MaxPages = 500;

    /// <summary>More pages than this, and there is a list of contents (FORMATS P-25).</summary>
    internal const int PagesWithoutContents = 6;

    // A leaflet of so many characters a page hardly ever fits on that page; where it does, it is laid out once more.
    private const int CharactersOfFullPage = 2_000;
    private const int FewestEntriesOnPage = 8;

    // All of it stands on the pages; a file cannot hold more than 32,767 bytes of one text (ISO 19005-2, 6.1.13).
    private const int LongestMetadata = 1_000;
    private const int LongestQuotation = 60;

    private static readonly string Producer = "FormatService " +
        typeof(PagedRenderer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <inheritdoc/>
    public Task<RenderReport> RenderAsync(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Render(package, profile, output, cancellationToken));
    }

    /// <summary>Composes a leaflet, with or without a list of contents.</summary>
    protected abstract ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents);

    /// <summary>Whether a leaflet has a list of contents however short it is; most have one where they are long (FORMATS P-25).</summary>
    protected virtual bool AlwaysHasContents(Leaflet leaflet) => false;

    /// <summary>What there is to say about a leaflet that has come to so many pages.</summary>
    protected virtual IEnumerable<RenderFinding> JudgeLength(Leaflet leaflet, int pageCount) => [];

    private RenderReport Render(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken)
    {
        var styles = new PageStyles(profile, package.Leaflet.Language.IsRightToLeft);
        var composed = Compose(package, styles, AlwaysHasContents(package.Leaflet));
        var findings = new List<RenderFinding>(composed.Findings);
        var coverage = GlyphCoverage.Check(composed.Flow, composed.Furniture.Head(2, 2).Concat(composed.Furniture.Foot(2, 2)), press.Fonts);
        findings.AddRange(coverage.Findings);
        findings.AddRange(UnseenTexts.Check(composed.Structure));
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return new RenderReport([.. findings], null);
        }

        findings.AddRange(WordingFindings.Of(LeafletWording.For(package.Leaflet.Language)));
        findings.AddRange(SpacingFindings.Of(profile, package.Leaflet.Language, hasWordSpacing: true));
        LaidOutDocument laidOut;
        try
        {
            (composed, laidOut) = LayOut(package, styles, composed, coverage.Characters, cancellationToken);
        }
        catch (TooManyPagesException)
        {
            findings.Add(new RenderFinding(
                DiagnosticCodes.TooManyPages, Severity.Error, $"The leaflet has more than {MaxPages} pages.", "Split it into several leaflets.", null));
            return new RenderReport([.. findings], null);
        }

        // Each place in the leaflet is told once; what stands on every page, in head or foot, is of no place.
        findings.AddRange(laidOut.Faults.DistinctBy(fault => (fault.Kind, fault.Text, fault.NodeId)).Select(ToFinding));
        findings.AddRange(JudgeLength(package.Leaflet, laidOut.Pages.Count));
        var written = press.Writer.Write(laidOut, MetadataOf(package.Leaflet), composed.Outline, conformance, output, cancellationToken);
        findings.AddRange(ConformanceFindings.Of(written.Violations, policy));
        return new RenderReport([.. findings], laidOut.Pages.Count);
    }

    /// <summary>Lays out, with a list of contents where there are more than six pages without one, and something to choose (FORMATS P-25).</summary>
    private (ComposedLeaflet Composed, LaidOutDocument LaidOut) LayOut(
        LeafletPackage package, PageStyles styles, ComposedLeaflet plain, int characters, CancellationToken cancellationToken)
    {
        if (AlwaysHasContents(package.Leaflet))
        {
            return (plain, LayOut(plain, styles, PagesWithoutContents, cancellationToken));
        }

        var entries = LeafletComposer.ListedIn(plain.Headings).Count;
        if (entries > 1 && characters > PagesWithoutContents * CharactersOfFullPage)
        {
            // Most likely long: laid out once, with the list, unless the list itself might be what makes it long.
            var (composed, laidOut) = LayOutWithContents(characters / CharactersOfFullPage);
            if (laidOut.Pages.Count - 1 - (entries / FewestEntriesOnPage) > PagesWithoutContents)
            {
                return (composed, laidOut);
            }
        }

        var withoutContents = LayOut(plain, styles, 1, cancellationToken);
        return entries > 1 && withoutContents.Pages.Count > PagesWithoutContents
            ? LayOutWithContents(withoutContents.Pages.Count)
            : (plain, withoutContents);

        (ComposedLeaflet, LaidOutDocument) LayOutWithContents(int expectedPages)
        {
            var composed = Compose(package, styles, hasContents: true);
            return (composed, LayOut(composed, styles, expectedPages, cancellationToken));
        }
    }

    private LaidOutDocument LayOut(ComposedLeaflet composed, PageStyles styles, int expectedPages, CancellationToken cancellationToken) =>
        press.Layout.Lay(composed.Flow, composed.Structure, styles.Geometry, composed.Furniture, expectedPages, MaxPages, cancellationToken);

    private static RenderFinding ToFinding(LayoutFault fault)
    {
        NodeId? node = fault.NodeId is { } id ? new NodeId(id) : null;
        var page = fault.PageIndex + 1;
        return fault.Kind switch
        {
            LayoutFaultKind.SplitRow => new RenderFinding(
                DiagnosticCodes.PictureRowSplit,
                Severity.Warning,
                $"The row that begins “{Quotation.Of(fault.Text, LongestQuotation)}” on page {page} is higher than a page and had to be split.",
                "Put one idea in each row: make several rows of it, each with its picture.",
                node),
            LayoutFaultKind.LoneHeading => new RenderFinding(
                DiagnosticCodes.HeadingAlone,
                Severity.Warning,
                $"The heading “{Quotation.Of(fault.Text, LongestQuotation)}” stands alone at the foot of page {page}: no page holds it with two lines of what it heads.",
                "Ask for a smaller size or for larger paper, such as A3, or write a shorter heading.",
                node),
            LayoutFaultKind.PartedFact => new RenderFinding(
                DiagnosticCodes.FactParted,
                Severity.Warning,
                $"“{fault.Text}” on page {page} is wider than its line and goes on in the next.",
                "Tell whoever gets it that both lines are one, or give a shorter one.",
                node),
            _ => new RenderFinding(
                DiagnosticCodes.WordSplit,
                Severity.Warning,
                $"“{fault.Text}” on page {page} is wider than its line and had to be split.",
                "Shorten it, or give its column more room.",
                node),
        };
    }

    private static PdfMetadata MetadataOf(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        var keywords = new[] { metadata.Reference, metadata.Version, metadata.Service }.Where(word => !string.IsNullOrEmpty(word));
        return new PdfMetadata
        {
            Title = Quotation.Of(leaflet.Title, LongestMetadata),
            Language = leaflet.Language.Value,
            Author = Cut(metadata.Organisation ?? metadata.Service),
            Subject = Cut(metadata.Summary),
            Keywords = string.Join(", ", keywords) is { Length: > 0 } words ? Cut(words) : null,
            Date = metadata.LastReviewed ?? metadata.Approved,
            Producer = Producer,
            IsRightToLeft = leaflet.Language.IsRightToLeft,
        };

        static string? Cut(string? text) => text is null ? null : Quotation.Of(text, LongestMetadata);
    }
}
