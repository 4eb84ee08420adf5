using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Fuzzing.Campaign;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Fuzzing.Checks;

/// <summary>What holds for the files of every picture: we read them back ourselves, as what they were.</summary>
internal static class PictureFileContract
{
    private const double WidthPt = 60;
    private static readonly PictureRoom Anywhere = new(1e6, 1e6);

    // What a drawing may be once it is written out: its clones are shapes of their own, its clipping paths groups, and very small units usual ones.
    private static readonly string[] Outgrown =
        ["shows nothing", "within one another more than", "too complicated", "more than 50000 elements", "is nested more than", "a gradient that reaches far beyond"];

    /// <summary>What is wrong; null where nothing is.</summary>
    public static Find? Check(PagePicture picture)
    {
        var files = new PictureFiles().Of(picture, WidthPt);
        if (Read(files.Pixels).Picture is not RasterPicture raster || (raster.WidthPx, raster.HeightPx) != (files.Pixels.WidthPx, files.Pixels.HeightPx))
        {
            return new Find("picture file that is not read back", files.Pixels.ToString());
        }

        if (picture is not VectorPicture drawing || files.Drawing is not { } shapes)
        {
            return null;
        }

        var again = Read(shapes);
        return again.Picture is VectorPicture read
            ? Math.Abs(read.HeightToWidth - drawing.HeightToWidth) < 1e-6 * drawing.HeightToWidth ? null : new Find("drawing that has another shape", shapes.ToString())
            : Outgrown.Any(reason => again.Refusals[0].Reason.Contains(reason, StringComparison.Ordinal)) ? null : new Find("drawing that is not read back", again.Refusals[0].Reason);
    }

    private static PictureDecoding Read(PictureFile file) => new PictureDecoder().Decode(Picture.FromBytes(file.Content.ToArray()), Anywhere);
}
