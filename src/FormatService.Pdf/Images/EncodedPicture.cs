using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>A picture as it is embedded. Immutable: documents that show the same picture share it.</summary>
internal abstract class EncodedPicture
{
    /// <summary>How many bytes it takes.</summary>
    public abstract long Weight { get; }

    /// <summary>Encodes a picture.</summary>
    /// <exception cref="ArgumentException">The picture contradicts itself, or is of a kind that is not known.</exception>
    public static EncodedPicture Of(PagePicture picture) => picture switch
    {
        RasterPicture raster => new EncodedRaster(raster),
        VectorPicture drawing => EncodedDrawing.Of(drawing),
        _ => throw new ArgumentException($"There is no way to embed a {picture.GetType().Name}.", nameof(picture)),
    };

    /// <summary>Writes the picture as object <paramref name="id"/>.</summary>
    public abstract void Write(PdfFile file, int id);
}
