using System.Collections.Concurrent;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Shaped words, bounded: once the young generation is full it becomes the old one, and what was old and not asked for again is let go.
/// Safe to use from many threads; a hit takes no lock.
/// </summary>
internal sealed class WordCache(int capacity)
{
    /// <summary>Words longer than this are rare, and may be as long as someone wishes.</summary>
    public const int LongestWord = 64;

    private readonly Lock _turn = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>How many words are held at most; threads that fill it at once may pass it by one word each.</summary>
    public int Capacity { get; } = Math.Max(capacity, 2);

    /// <summary>How many words are held.</summary>
    public int Count => _young.Count + _old.Count;

    public bool TryGet(int run, ReadOnlySpan<char> text, out ShapedWord word)
    {
        var probe = new Probe(run, text);
        if (_young.Lookup.TryGetValue(probe, out var found))
        {
            word = found;
            return true;
        }

        if (_old.Lookup.TryGetValue(probe, out found))
        {
            word = found;
            Add(run, text.ToString(), found);
            return true;
        }

        word = null!;
        return false;
    }

    public void Add(int run, string text, ShapedWord word)
    {
        var young = _young;
        if (!young.Words.TryAdd(new Key(run, text), word) || young.Grow() < Capacity / 2)
        {
            return;
        }

        lock (_turn)
        {
            if (_young == young)
            {
                _old = young;
                _young = new Generation();
            }
        }
    }

    private readonly record struct Key(int Run, string Text);

    private readonly ref struct Probe(int run, ReadOnlySpan<char> text)
    {
        public readonly int Run = run;
        public readonly ReadOnlySpan<char> Text = text;
    }

    private sealed class KeyComparer : IEqualityComparer<Key>, IAlternateEqualityComparer<Probe, Key>
    {
        public bool Equals(Key x, Key y) => x.Run == y.Run && x.Text == y.Text;

        public int GetHashCode(Key obj) => string.GetHashCode(obj.Text) ^ (obj.Run * 0x2545F491);

        public bool Equals(Probe alternate, Key other) => alternate.Run == other.Run && alternate.Text.SequenceEqual(other.Text);

        public int GetHashCode(Probe alternate) => string.GetHashCode(alternate.Text) ^ (alternate.Run * 0x2545F491);

        public Key Create(Probe alternate) => new(alternate.Run, alternate.Text.ToString());
    }

    private sealed class Generation
    {
        private int _count;

        public Generation()
        {
            Words = new ConcurrentDictionary<Key, ShapedWord>(new KeyComparer());
            Lookup = Words.GetAlternateLookup<Probe>();
        }

        public ConcurrentDictionary<Key, ShapedWord> Words { get; }

        public ConcurrentDictionary<Key, ShapedWord>.AlternateLookup<Probe> Lookup { get; }

        public int Count => _count;

        public int Grow() => Interlocked.Increment(ref _count);
    }
}
