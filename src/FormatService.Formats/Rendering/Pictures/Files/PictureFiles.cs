using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>
/// Writes decoded pictures as files, for formats that carry files: pixels as PNG, photographs as JPEG, shapes as SVG with a PNG beside it for
/// programs that draw no shapes. What was used last is kept, for the logo of a hospital is in every leaflet.
/// </summary>
public sealed class PictureFiles
{
    private readonly Lock _writing = new();
    private readonly RecentlyUsed<(string Key, int WidthPx), PictureFileSet> _kept = new(maxBytes: 32L * 1024 * 1024);

    /// <summary>The files that show a picture.</summary>
    /// <param name="picture">The decoded picture.</param>
    /// <param name="widthPt">The width it is drawn at: shapes become so many pixels as are sharp there.</param>
    public PictureFileSet Of(PagePicture picture, double widthPt)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var drawing = picture as VectorPicture;
        var size = drawing is null ? default : DrawingPixels.SizeOf(drawing, widthPt);
        var key = (picture.Key, size.Width);
        if (_kept.Find(key) is { } known)
        {
            return known;
        }

        // One at a time, as pictures are decoded: the pixels of several at once would fill the memory of the service.
        lock (_writing)
        {
            if (_kept.Find(key) is { } meanwhile)
            {
                return meanwhile;
            }

            var files = picture switch
            {
                RasterPicture raster => new PictureFileSet(RasterFile.Of(raster), null),
                VectorPicture => OfDrawing(DrawingScale.Usable(drawing!), size),
                _ => throw new ArgumentException($"There is no file for a {picture.GetType().Name}.", nameof(picture)),
            };
            _kept.Add(key, files, files.Pixels.Content.Length + (files.Drawing?.Content.Length ?? 0) + 1024);
            return files;
        }
    }

    private static PictureFileSet OfDrawing(VectorPicture drawing, (int Width, int Height) size) =>
        new(RasterFile.Of(DrawingPixels.Draw(drawing, size)), DrawingFile.Of(drawing));
}
