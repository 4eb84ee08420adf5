namespace FormatService.Testing.Leaflets;

/// <summary>A small generator of our own: a seed throws the same on every machine and version.</summary>
public sealed class Dice
{
    private ulong _state;

    public Dice(int seed)
    {
        _state = ((ulong)(uint)seed * 2_862_933_555_777_941_757UL) + 3_037_000_493UL;
        // Seeds that are near each other begin alike.
        for (var i = 0; i < 8; i++)
        {
            Next(2);
        }
    }

    /// <summary>From 0 to less than the limit.</summary>
    public int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 11) % (ulong)below);
    }

    public bool OneIn(int chances) => Next(chances) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    public T? Maybe<T>(Func<T> make)
        where T : class => OneIn(2) ? make() : null;

    public DateOnly? MaybeDate() => OneIn(2) ? new DateOnly(2020 + Next(12), 1 + Next(12), 1 + Next(28)) : null;

    public static IEnumerable<T> Times<T>(int count, Func<T> make) => Enumerable.Range(0, count).Select(_ => make());
}
