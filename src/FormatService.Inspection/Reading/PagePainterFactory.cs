using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>Makes a <see cref="PaintedPage"/> of each page. The library makes it, with these parameters.</summary>
internal sealed class PagePainterFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions)
    : BasePageFactory<PaintedPage>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    protected override PaintedPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var visible = cropBox.GetVisibleBounds(rotation);
        var parsing = (InspectionParsing)ParsingOptions;
        var painter = new PagePainter(
            pageNumber, ResourceStore, PdfScanner, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsing, new BoundedInstructions(PageContentParser, parsing.Budget));
        var page = painter.Process(pageNumber, operations);
        var annotations = new AnnotationReading(dictionary, PdfScanner, parsing.Budget);
        return page with
        {
            Width = visible.Width,
            Height = visible.Height,
            UserUnit = dictionary.TryGet(NameToken.UserUnit, PdfScanner, out NumericToken? unit) && unit.Data > 0 ? unit.Data : 1,
            Links = annotations.Links(initialMatrix),
            Annotations = annotations.Shown(),
        };
    }
}
