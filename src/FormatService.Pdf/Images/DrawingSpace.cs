using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>
/// The space that a picture of shapes is written in: from its bottom left corner upwards, its longer side 1,000 units, so that two decimals
/// are finer than any printer's dot.
/// </summary>
internal readonly record struct DrawingSpace(double Width, double Height, AffineTransform FromPicture)
{
    private const double LongerSide = 1000;

    public static DrawingSpace Of(VectorPicture picture)
    {
        var scale = LongerSide / Math.Max(picture.Width, picture.Height);
        return new DrawingSpace(picture.Width * scale, picture.Height * scale, new AffineTransform(scale, 0, 0, -scale, 0, picture.Height * scale));
    }

    /// <summary>Appends the entries of a form in this space.</summary>
    public void AppendForm(PdfBuffer to) =>
        to.Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(Width).Raw((byte)' ').Number(Height).Raw((byte)']');
}
