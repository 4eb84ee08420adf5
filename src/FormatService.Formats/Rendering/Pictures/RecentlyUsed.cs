namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Keeps the values used last, up to a number of bytes.</summary>
internal sealed class RecentlyUsed<TKey, TValue>(long maxBytes)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = new();
    private long _bytes;

    /// <summary>What was kept under a key; null where nothing is.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Keeps a value in place of those that were not used for longest; one that is larger than all room is not kept.</summary>
    public void Add(TKey key, TValue value, long size)
    {
        lock (_lock)
        {
            if (size > maxBytes || _byKey.ContainsKey(key))
            {
                return;
            }

            _byKey[key] = _byUse.AddFirst(new Entry(key, value, size));
            _bytes += size;
            while (_bytes > maxBytes && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _byKey.Remove(last.Value.Key);
                _bytes -= last.Value.Size;
            }
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Size);
}
