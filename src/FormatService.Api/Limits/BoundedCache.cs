namespace FormatService.Api.Limits;

/// <summary>Keeps values by name in a room of so many bytes; the least recently asked for go first when there is no more room.</summary>
internal sealed class BoundedCache<T>(long room)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _newestFirst = new();

    private long _taken;

    /// <summary>How many bytes are taken.</summary>
    public long Taken
    {
        get
        {
            lock (_lock)
            {
                return _taken;
            }
        }
    }

    /// <summary>The value of a name, if it is kept.</summary>
    public T? Find(string name)
    {
        lock (_lock)
        {
            if (!_byName.TryGetValue(name, out var node))
            {
                return null;
            }

            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Keeps a value in place of any other of its name, unless it is larger than all the room there is.</summary>
    public void Keep(string name, T value, long bytes)
    {
        lock (_lock)
        {
            if (_byName.TryGetValue(name, out var former))
            {
                Remove(former);
            }

            if (bytes > room)
            {
                return;
            }

            _byName[name] = _newestFirst.AddFirst(new Entry(name, value, bytes));
            _taken += bytes;
            while (_taken > room)
            {
                Remove(_newestFirst.Last!);
            }
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _newestFirst.Remove(node);
        _byName.Remove(node.Value.Name);
        _taken -= node.Value.Bytes;
    }

    private sealed record Entry(string Name, T Value, long Bytes);
}
