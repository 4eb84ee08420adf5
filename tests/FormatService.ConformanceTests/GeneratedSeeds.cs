using System.Globalization;

namespace FormatService.ConformanceTests;

/// <summary>
/// The seeds of the leaflets that are made for a run: the first are the same in every run, the others the run's own. <c>LEAFLET_SEED</c> says
/// where those begin, which repeats a run; <c>LEAFLET_COUNT</c> how many there are, for a long search.
/// </summary>
internal static class GeneratedSeeds
{
    /// <summary>The seeds of one run.</summary>
    /// <param name="shared">How many are the same in every run.</param>
    /// <param name="own">How many are the run's own, where the environment does not say.</param>
    public static IReadOnlyList<int> Of(int shared, int own)
    {
        var count = Setting("LEAFLET_COUNT") ?? own;
        var first = Setting("LEAFLET_SEED") ?? Random.Shared.Next(shared, int.MaxValue - count);
        return [.. Enumerable.Range(0, shared).Concat(Enumerable.Range(first, count)).Distinct()];
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
