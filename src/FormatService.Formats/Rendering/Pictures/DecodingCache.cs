using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Keeps the pictures used last, up to a number of bytes.</summary>
internal sealed class DecodingCache(long maxBytes)
{
    private readonly RecentlyUsed<(string Sha256, PictureRoom Room), PictureDecoding> _decodings = new(maxBytes);

    public PictureDecoding? Find((string Sha256, PictureRoom Room) key) => _decodings.Find(key);

    public void Add((string Sha256, PictureRoom Room) key, PictureDecoding decoding) => _decodings.Add(key, decoding, SizeOf(decoding.Picture));

    private static long SizeOf(PagePicture? picture) => picture switch
    {
        RasterPicture raster => raster.Samples.Length + raster.Alpha.Length + 1024,
        VectorPicture drawing => SizeOf(drawing.Items),
        _ => 0,
    };

    private static long SizeOf(IReadOnlyList<VectorItem> items) => items.Sum(item => item switch
    {
        VectorShape shape => 256 + shape.Path.Verbs.Length + (16L * shape.Path.Points.Length),
        VectorGroup group => 256 + SizeOf(group.Items) + group.Clips.Sum(clip => 64 + (17L * clip.Path.Points.Length)),
        _ => 256,
    });
}
