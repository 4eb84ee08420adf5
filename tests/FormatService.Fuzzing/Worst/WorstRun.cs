using System.Diagnostics;
using System.Globalization;
using FormatService.Formats;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Testing;

namespace FormatService.Fuzzing.Worst;

/// <summary>Runs the worst cases, each in a process of its own, at half their size and whole, and says what they took.</summary>
internal static class WorstRun
{
    // Twice the size may take twice the time, and as much again for what a busy machine does meanwhile; less than that is noise.
    private const double MostGrowth = 3;

    // One output of each renderer, each measured for itself; the variable names others.
    private static readonly Lazy<string> Outputs = new(() => Environment.GetEnvironmentVariable(LeafletContract.OutputsVariable) is { Length: > 0 } named
        ? named
        : string.Join(',', FormatServices.Create(Repository.Fonts).Outputs.All.DistinctBy(output => output.Renderer.GetType()).Select(output => output.Id)));

    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(1);

    /// <summary>Runs those whose name contains a word; 0 where all are within the limits, else 1.</summary>
    public static int Run(string word, bool comparesHalf)
    {
        var failed = 0;
        foreach (var one in WorstCases.All.Values.Where(one => one.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            var whole = Measure(one, 1);
            var half = comparesHalf ? Measure(one, 0.5) : whole;
            var growth = half.Time > TimeSpan.Zero ? whole.Time / half.Time : 1;
            var isBad = whole.Find is not null || half.Find is not null || (growth > MostGrowth && whole.Time > Noise);
            failed += isBad ? 1 : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(isBad ? "BAD" : "   ")} {one.Name,-44} {half.Time.TotalSeconds,6:0.00} s {whole.Time.TotalSeconds,6:0.00} s  x{growth,4:0.0}  {half.MemoryMb,4} MB {whole.MemoryMb,4} MB  {whole.Find}"));
        }

        return failed == 0 ? 0 : 1;
    }

    private static (TimeSpan Time, int MemoryMb, string? Find) Measure(WorstCase one, double scale)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, one.Make(scale));
            return Measure(one.Target, path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (TimeSpan Time, int MemoryMb, string? Find) Measure(string target, string path)
    {
        var start = SingleCase.Start(["replay", target, path, "--once"]);
        start.Environment[LeafletContract.OutputsVariable] = Outputs.Value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        if (lines[0].Split(' ') is not [var seconds, "s,", var memory, "MB"])
        {
            return (default, 0, $"death {process.ExitCode} {error.Result.Split('\n')[0]}");
        }

        return (
            TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)),
            int.Parse(memory, CultureInfo.InvariantCulture),
            process.ExitCode == 0 ? null : string.Join(' ', lines[1..])[..Math.Min(300, string.Join(' ', lines[1..]).Length)]);
    }
}
