using FormatService.Documents.Model;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats.Pdf;

/// <summary>Renders a leaflet as ordinary clear print: a tagged PDF that is PDF/UA-1 and PDF/A-2a in one file.</summary>
public sealed class PdfRenderer(FontLibrary fonts, PictureDecoder pictures, ConformancePolicy conformance) : PagedRenderer(fonts, conformance)
{
    /// <inheritdoc/>
    protected override ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents) =>
        new LeafletComposer(package, styles, pictures, hasContents).Compose();
}
