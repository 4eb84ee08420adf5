using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Pdf.Conformance;

namespace FormatService.Formats.LargePrint;

/// <summary>Renders a leaflet as large print: set anew in the size asked for, never enlarged, in a tagged PDF that follows the standards of its row in the catalogue.</summary>
public sealed class LargePrintRenderer(PagePress press, PictureDecoder pictures, PictureLibrary library, PdfConformance conformance, ConformancePolicy policy)
    : PagedRenderer(press, conformance, policy)
{
    // A finger's breadth of paper, printed on one side.
    private const int MostPagesInHand = 100;

    /// <inheritdoc/>
    protected override IEnumerable<RenderFinding> JudgeLength(Leaflet leaflet, int pageCount) => pageCount <= MostPagesInHand
        ? []
        : [new RenderFinding(
            DiagnosticCodes.LargePrintLong,
            Severity.Warning,
            $"The large print has {pageCount} pages.",
            "Ask the reader whether a smaller size, A3 paper, Word or somebody to read it out would serve them better.",
            null)];

    /// <inheritdoc/>
    protected override ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents) =>
        new LeafletComposer(package, styles, pictures, library, hasContents).Compose();
}
