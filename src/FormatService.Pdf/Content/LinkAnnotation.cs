using FormatService.Pdf.Objects;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Content;

/// <summary>The annotation of a link on one page (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotation
{
    /// <summary>Appends the annotation of <paramref name="link"/>, which stands on the page of object <paramref name="page"/>.</summary>
    public static void Append(
        PdfBuffer to, LinkArea link, double pageHeight, int page, int structureKey, Action<PdfBuffer, StructureElement> appendTarget)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var box in link.Boxes)
        {
            left = Math.Min(left, box.X);
            right = Math.Max(right, box.X + box.Width);
            bottom = Math.Min(bottom, pageHeight - box.Y - box.Height);
            top = Math.Max(top, pageHeight - box.Y);
        }

        // ISO 19005-2, 6.3.2: every annotation says that it may be printed (flag 4). 7.18.5 of ISO 14289-1 wants /Contents.
        to.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P "u8).Reference(page).Raw("/StructParent "u8).Integer(structureKey);
        if (!string.IsNullOrWhiteSpace(link.Description))
        {
            to.Raw("/Contents"u8).Text(link.Description);
        }

        to.Raw("/Rect["u8);
        Corner(to, left, bottom);
        Corner(to, right, top).Raw("]/QuadPoints["u8);
        foreach (var box in link.Boxes)
        {
            // Upper corners first: readers follow the first of them, not the order of table 173.
            var (lower, upper) = (pageHeight - box.Y - box.Height, pageHeight - box.Y);
            Corner(to, box.X, upper);
            Corner(to, box.X + box.Width, upper);
            Corner(to, box.X, lower);
            Corner(to, box.X + box.Width, lower);
        }

        to.Raw((byte)']');
        if (link.Target.Element is { } element)
        {
            appendTarget(to, element);
        }
        else
        {
            to.Raw("/A<</S/URI/URI"u8).Text(link.Target.Uri ?? "").Raw(">>"u8);
        }

        to.Raw(">>"u8);
    }

    private static PdfBuffer Corner(PdfBuffer to, double x, double y) => to.Number(x).Raw((byte)' ').Number(y).Raw((byte)' ');
}
