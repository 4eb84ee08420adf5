namespace FormatService.Fuzzing.Leaflets;

/// <summary>The lot of each leaflet: those with the lowest are drawn, which are the same in every run of a seed.</summary>
internal static class Draw
{
    /// <summary>A number that looks thrown, from 0.</summary>
    public static int Of(int seed, int number)
    {
        var hash = unchecked(((ulong)(uint)number + ((ulong)(uint)seed << 32)) * 0x9E3779B97F4A7C15UL);
        hash = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL);
        return (int)((hash ^ (hash >> 29)) & int.MaxValue);
    }

    /// <summary>The highest lot that is drawn where so many of so many are wanted, with room for those that are refused.</summary>
    public static int Highest(int wanted, int count) => (int)Math.Min(int.MaxValue, 2.5 * wanted / count * int.MaxValue);
}
