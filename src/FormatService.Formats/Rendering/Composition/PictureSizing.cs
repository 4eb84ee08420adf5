using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// How large pictures are drawn. Pixels are drawn as large as they are sharp, 150 to the inch, and no wider than the text; few pixels are drawn
/// larger than that, up to half the width of the text, for a picture that nobody can make out helps nobody. Shapes are sharp at any size.
/// </summary>
internal static class PictureSizing
{
    /// <summary>Fewer pixels to the inch look blurred in print.</summary>
    public const double SharpDpi = 150;

    private const double PointsPerInch = 72;

    // What screens show, and the least that can be borne on paper.
    private const double CoarsestDpi = 96;

    // The files of icons name the grid they were drawn on, not the size they are for.
    private const double LeastDrawingPt = 72;

    /// <summary>The width wanted, in points.</summary>
    public static double WidthOf(PagePicture picture, PictureRoom room)
    {
        var width = picture switch
        {
            RasterPicture raster => Math.Max(
                raster.WidthPx * PointsPerInch / SharpDpi, Math.Min(room.WidthPt / 2, raster.WidthPx * PointsPerInch / CoarsestDpi)),
            VectorPicture drawing => drawing.Width * PointsPerInch / CoarsestDpi
                * Math.Max(1, LeastDrawingPt / (Math.Max(drawing.Width, drawing.Height) * PointsPerInch / CoarsestDpi)),
            _ => room.WidthPt,
        };
        return Math.Min(width, room.WidthPt);
    }

    /// <summary>What is to be said of a picture whose pixels are too few for the size it is drawn at; null where they are not.</summary>
    public static (double Dpi, double WidthMm, int NeededPx)? Coarseness(PagePicture picture, double widthPt, PictureRoom room)
    {
        if (picture is not RasterPicture raster)
        {
            return null;
        }

        var drawn = Math.Min(widthPt, room.HeightPt / raster.HeightToWidth);
        var dpi = raster.WidthPx * PointsPerInch / drawn;
        return dpi > SharpDpi - 0.5 ? null : (dpi, drawn / PointsPerInch * 25.4, (int)Math.Ceiling(drawn / PointsPerInch * SharpDpi));
    }
}
