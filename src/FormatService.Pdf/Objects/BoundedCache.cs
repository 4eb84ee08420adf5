namespace FormatService.Pdf.Objects;

/// <summary>
/// Keeps what was used lately, within a bound. Two generations: when the young one is full the old one is forgotten, and what is asked for
/// again is young again. Values are made from their keys alone, so two threads that make one at once make the same.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(long capacity, Func<TValue, long> weigh)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private Dictionary<TKey, TValue> _young = [];
    private Dictionary<TKey, TValue> _old = [];
    private long _weight;

    public TValue GetOrAdd<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out var found))
            {
                return found;
            }

            if (_old.Remove(key, out found))
            {
                Keep(key, found);
                return found;
            }
        }

        var made = make(key, state);
        lock (_lock)
        {
            if (!_young.ContainsKey(key))
            {
                Keep(key, made);
            }
        }

        return made;
    }

    private void Keep(TKey key, TValue value)
    {
        _weight += weigh(value);
        if (_weight > capacity / 2)
        {
            (_old, _young) = (_young, _old);
            _young.Clear();
            _weight = weigh(value);
        }

        _young[key] = value;
    }
}
