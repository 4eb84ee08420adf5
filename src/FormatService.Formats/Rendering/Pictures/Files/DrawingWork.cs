using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>
/// How much work it is to draw a picture of shapes, for each of its pixels: fifty thousand shapes over one another, each as large as the picture,
/// are a small file and would take minutes.
/// </summary>
/// <param name="Layers">How often the whole picture is painted, shapes that are smaller counting as much less.</param>
/// <param name="Depth">How many groups that are made paler as one are within one another: each needs pixels of its own.</param>
internal readonly record struct DrawingWork(double Layers, int Depth)
{
    // About a second of work, and 64 MB.
    private const double MostPainted = 400_000_000;
    private const double MostHeld = 16_000_000;

    /// <summary>The most pixels that the picture can be drawn on.</summary>
    public double PixelsAllowed => Math.Min(MostPainted / Math.Max(1, Layers), MostHeld / (1 + Depth));

    /// <summary>The work of a picture.</summary>
    public static DrawingWork Of(VectorPicture drawing) => Of(drawing, drawing.Items);

    private static DrawingWork Of(VectorPicture drawing, IReadOnlyList<VectorItem> items) => new(items.Count, 0);
}
