using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Keeps the pictures used last, up to a number of bytes.</summary>
internal sealed class DecodingCache(long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string, PictureRoom), LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = new();
    private long _bytes;

    public PictureDecoding? Find((string Sha256, PictureRoom Room) key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Decoding;
        }
    }

    public void Add((string Sha256, PictureRoom Room) key, PictureDecoding decoding)
    {
        var size = SizeOf(decoding.Picture);
        lock (_lock)
        {
            if (size > maxBytes || _byKey.ContainsKey(key))
            {
                return;
            }

            _byKey[key] = _byUse.AddFirst(new Entry(key, decoding, size));
            _bytes += size;
            while (_bytes > maxBytes && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _byKey.Remove(last.Value.Key);
                _bytes -= last.Value.Size;
            }
        }
    }

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

    private sealed record Entry((string, PictureRoom) Key, PictureDecoding Decoding, long Size);
}
