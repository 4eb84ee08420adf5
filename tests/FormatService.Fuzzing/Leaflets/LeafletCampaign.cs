using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FormatService.Fuzzing.Campaign;
using FormatService.Testing.Judges;

namespace FormatService.Fuzzing.Leaflets;

/// <summary>Makes so many mixed leaflets in every output, each core its share, and gives those that are drawn to veraPDF.</summary>
internal sealed class LeafletCampaign(int count, int seed, int judged, string folder)
{
    private const int Share = 10_000;

    private readonly ConcurrentDictionary<string, (int Count, int First)> _outcomes = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;

    /// <summary>Runs to the end; 0 where nothing was found, 1 where something was.</summary>
    public int Run()
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(folder, "*.pdf"))
        {
            File.Delete(file);
        }

        var shares = Enumerable.Range(0, (count + Share - 1) / Share).Select(share => (From: share * Share, To: Math.Min(count, (share + 1) * Share)));
        Parallel.ForEach(shares, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, share => RunShare(share.From, share.To));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} leaflets of seed {seed} in {_watch.Elapsed.TotalMinutes:0.0} minutes:"));
        foreach (var (outcome, (times, first)) in _outcomes.OrderByDescending(pair => pair.Value.Count))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times,8}  {outcome} (first: {first})"));
        }

        var hasFault = _outcomes.Keys.Any(outcome => outcome.StartsWith("fault", StringComparison.Ordinal) || outcome.StartsWith("death", StringComparison.Ordinal));
        return JudgeAll() | (hasFault ? 1 : 0);
    }

    private void RunShare(int from, int to)
    {
        while (from < to)
        {
            using var worker = Process.Start(SingleCase.Start(
                ["leaflet-worker", .. ((int[])[seed, from, to, judged == 0 ? -1 : Draw.Highest(judged, count)]).Select(number => number.ToString(CultureInfo.InvariantCulture)), folder]))!;
            worker.StandardInput.Close();
            var error = worker.StandardError.ReadToEndAsync();
            while (worker.StandardOutput.ReadLine() is { } line)
            {
                if (line.StartsWith("begin ", StringComparison.Ordinal))
                {
                    from = int.Parse(line[6..], CultureInfo.InvariantCulture) + 1;
                }
                else
                {
                    Count(line, from - 1);
                }
            }

            worker.WaitForExit();
            if (worker.ExitCode != 0)
            {
                Count($"death {worker.ExitCode} {error.Result.Split('\n')[0]}", from - 1);
            }
        }
    }

    private void Count(string outcome, int number)
    {
        _outcomes.AddOrUpdate(outcome, (1, number), (_, known) => (known.Count + 1, Math.Min(known.First, number)));
        if (Interlocked.Increment(ref _done) % 2_000 == 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_done} of {count} after {_watch.Elapsed:hh\\:mm\\:ss}"));
        }
    }

    private int JudgeAll()
    {
        var failed = 0;
        foreach (var (output, profiles) in ((string, string[])[])[("pdf", [VeraPdf.Ua1, VeraPdf.A2a]), ("pdf-2", ["ua2", "4", "wt1a"])])
        {
            var files = Directory.GetFiles(folder, $"*.{output}.pdf").Order(StringComparer.Ordinal).Take(judged).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))).ToList();
            foreach (var profile in files.Count == 0 ? [] : profiles)
            {
                var bad = VeraPdf.Validate(files, profile).Where(verdict => !verdict.Passed).ToList();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"veraPDF {profile}: {files.Count - bad.Count} of {files.Count} pass, after {_watch.Elapsed.TotalMinutes:0.0} minutes"));
                foreach (var verdict in bad.Take(5))
                {
                    Console.WriteLine(verdict);
                }

                failed += bad.Count;
            }
        }

        return failed == 0 ? 0 : 1;
    }
}
