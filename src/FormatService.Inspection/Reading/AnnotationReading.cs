using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace FormatService.Inspection.Reading;

/// <summary>Reads what is laid over a page: links, and what shows something of its own (ISO 32000-2, 12.5).</summary>
internal sealed class AnnotationReading
{
    // Bits of /F (ISO 32000-2, Table 167).
    private const int Hidden = 1 << 1, NoView = 1 << 5;

    // What no reader paints, or paints only when it is opened.
    private static readonly HashSet<string> Unpainted = ["Link", "Popup", "Sound", "Screen", "3D", "RichMedia", "TrapNet"];

    private readonly List<(string Kind, DictionaryToken Annotation)> _annotations = [];
    private readonly IPdfTokenScanner _scanner;

    public AnnotationReading(DictionaryToken page, IPdfTokenScanner scanner, InspectionBudget budget)
    {
        _scanner = scanner;
        if (!page.TryGet(NameToken.Annots, scanner, out ArrayToken? annotations))
        {
            return;
        }

        foreach (var token in annotations.Data)
        {
            budget.Step();
            if (DirectObjectFinder.TryGet(token, scanner, out DictionaryToken? annotation) && annotation.TryGet(NameToken.Subtype, scanner, out NameToken? kind))
            {
                _annotations.Add((kind.Data, annotation));
            }
        }
    }

    /// <summary>Where links are, as the page is looked at.</summary>
    public List<Box> Links(TransformationMatrix matrix)
    {
        var links = new List<Box>();
        foreach (var (kind, annotation) in _annotations)
        {
            if (kind == "Link" && annotation.TryGet(NameToken.Rect, _scanner, out ArrayToken? rectangle) && rectangle.TryToRectangle(_scanner, out var place))
            {
                var turned = matrix.Transform(place);
                links.Add(Box.Around(new[] { turned.BottomLeft, turned.TopRight, turned.TopLeft, turned.BottomRight }.Select(corner => new Point(corner.X, corner.Y))));
            }
        }

        return links;
    }

    /// <summary>The kinds of those that are painted, each once, by name.</summary>
    public IReadOnlyCollection<string> Shown() =>
    [
        .. _annotations.Where(found => !Unpainted.Contains(found.Kind) && (FlagsOf(found.Annotation) & (Hidden | NoView)) == 0)
            .Select(found => FormatService.Documents.Diagnostics.Quotation.Of(found.Kind, 20)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(8),
    ];

    private int FlagsOf(DictionaryToken annotation) =>
        annotation.TryGet(NameToken.F, _scanner, out NumericToken? flags) && flags.Data is >= 0 and <= int.MaxValue ? (int)flags.Data : 0;
}
