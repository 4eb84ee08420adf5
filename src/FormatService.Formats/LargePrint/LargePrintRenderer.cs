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
    /// <inheritdoc/>
    protected override ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents) =>
        new LeafletComposer(package, styles, pictures, library, hasContents).Compose();
}
