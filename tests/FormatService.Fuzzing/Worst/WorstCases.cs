namespace FormatService.Fuzzing.Worst;

/// <summary>The dearest input that we can think of for each way in, just within its limits.</summary>
internal static class WorstCases
{
    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, WorstCase> All { get; } =
        WorstMarkdown.All.Concat(WorstJson.All).Concat(WorstPictures.All).Concat(WorstArchives.All).ToDictionary(one => one.Name, StringComparer.Ordinal);
}

/// <summary>A dear input.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Target">The way in.</param>
/// <param name="Make">Makes it; 1 is the size at the limit, a half is half of it.</param>
internal sealed record WorstCase(string Name, string Target, Func<double, byte[]> Make);
