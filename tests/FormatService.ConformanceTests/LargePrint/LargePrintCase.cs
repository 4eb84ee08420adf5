using System.Globalization;
using FormatService.Documents.Profiles;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>One leaflet in one size, set of colours and font.</summary>
public sealed record LargePrintCase(string Sample, double SizePt, string Colours, string Font)
{
    /// <summary>The sizes that large print is offered in, in points (FORMATS P-02).</summary>
    public static IReadOnlyList<double> Sizes { get; } = [16, 18, 20, 22, 24, 28, 36];

    /// <summary>Every sample in every size; over all of them every size in every set of colours and every font, and every set of colours in every font.</summary>
    public static IReadOnlyList<LargePrintCase> Pairs { get; } = [.. Paired()];

    /// <summary>
    /// The cases of this run: the pairs. <c>LARGE_PRINT_CASES=all</c> makes them every sample in every size, set of colours and font, some thousands,
    /// which is no part of each run; <c>LARGE_PRINT_CASES=3/16</c> makes them the third sixteenth of those, for tests that hold them all in memory.
    /// </summary>
    public static IReadOnlyList<LargePrintCase> Tried { get; } = Chosen(Environment.GetEnvironmentVariable("LARGE_PRINT_CASES"));

    public override string ToString() => FormattableString.Invariant($"{Sample} {SizePt} point {Colours} {Font}");

    private static IEnumerable<LargePrintCase> Product() =>
        from sample in SampleLeaflets.All
        from size in Sizes
        from colours in ColourSets.All
        from font in FontChoices.All
        select new LargePrintCase(sample.Name, size, colours.Id, font.Id);

    private static IReadOnlyList<LargePrintCase> Chosen(string? setting) => setting switch
    {
        null or "" => Pairs,
        "all" => [.. Product()],
        _ when setting.Split('/') is [var part, var parts] => Part(int.Parse(part, CultureInfo.InvariantCulture), int.Parse(parts, CultureInfo.InvariantCulture)),
        _ => throw new FormatException($"LARGE_PRINT_CASES={setting}: it must be “all” or a part of all such as “3/16”."),
    };

    private static List<LargePrintCase> Part(int part, int parts) => [.. Product().Where((_, i) => i % parts == part - 1)];

    private static IEnumerable<LargePrintCase> Paired()
    {
        var samples = SampleLeaflets.All.Select(sample => sample.Name).ToList();
        var (colours, fonts) = (ColourSets.All, FontChoices.All);
        var number = 0;
        for (var size = 0; size < Sizes.Count; size++)
        {
            foreach (var sample in samples)
            {
                // The font goes on with each round of the colours, so that no two of them stay together.
                yield return new LargePrintCase(
                    sample, Sizes[size], colours[number % colours.Length].Id, fonts[((number / colours.Length) + number + size) % fonts.Length].Id);
                number++;
            }
        }
    }
}
