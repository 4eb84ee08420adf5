using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Writes pictures of shapes as SVG files (SVG 1.1), from their shapes alone: nothing else that was in the author's file can get in.</summary>
internal static class DrawingFile
{
    // Clones are written out, so that a small file can become a very large one.
    private const int MostBytes = SvgReader.MaxBytes;

    /// <summary>The file of a picture; null where it would be larger than the files that we read ourselves.</summary>
    public static PictureFile? Of(VectorPicture drawing)
    {
        var text = new SvgText(Math.Max(drawing.Width, drawing.Height));
        text.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""u8).Fine(drawing.Width).Raw("\" height=\""u8).Fine(drawing.Height)
            .Raw("\" viewBox=\"0 0 "u8).Fine(drawing.Width).Raw(" "u8).Fine(drawing.Height).Raw("\">\n"u8);
        if (!new SvgWriter(text, MostBytes).TryWrite(drawing.Items))
        {
            return null;
        }

        text.Raw("</svg>\n"u8);
        return new PictureFile(text.Written, "image/svg+xml", ".svg", PixelsOf(drawing.Width), PixelsOf(drawing.Height));
    }

    private static int PixelsOf(double length) => (int)Math.Clamp(Math.Ceiling(length), 1, int.MaxValue);
}
