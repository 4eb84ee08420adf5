using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Keeps the pictures used last, up to a number of bytes: the logo of a hospital is on every leaflet.</summary>
internal sealed class RasterCache(long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<RasterPicture>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<RasterPicture> _byUse = new();
    private long _bytes;

    public RasterPicture? Find(string key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value;
        }
    }

    public void Add(string key, RasterPicture raster)
    {
        lock (_lock)
        {
            if (SizeOf(raster) > maxBytes || _byKey.ContainsKey(key))
            {
                return;
            }

            _byKey[key] = _byUse.AddFirst(raster);
            _bytes += SizeOf(raster);
            while (_bytes > maxBytes && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _byKey.Remove(last.Value.Key);
                _bytes -= SizeOf(last.Value);
            }
        }
    }

    private static long SizeOf(RasterPicture raster) => raster.Samples.Length + raster.Alpha.Length;
}
