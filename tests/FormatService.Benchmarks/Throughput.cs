using System.Diagnostics;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats;

namespace FormatService.Benchmarks;

/// <summary>How many leaflets a second the whole machine renders, and how long one takes.</summary>
public static class Throughput
{
    /// <summary>Renders leaflets of other words on every core and writes what came of it.</summary>
    public static void Run(int documents)
    {
        var services = FormatServices.Create(FormatServices.DefaultFontsFolder);
        var packages = Enumerable.Range(0, documents).Select(number => StandardLeaflet.Make(number)).ToArray();
        for (var i = 0; i < 200; i++)
        {
            Render(services, packages[i % packages.Length]);
        }

        var times = new double[documents];
        var alone = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        long bytes = 0;
        for (var i = 0; i < documents; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes += Render(services, packages[i]).Length;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / documents / 1024;
        Array.Sort(times);
        Console.WriteLine($"one at a time: p50 {times[documents / 2]:F2} ms, p99 {times[documents * 99 / 100]:F2} ms, {documents / alone.Elapsed.TotalSeconds:F0} documents/s, {bytes / documents / 1024.0:F1} KiB and {allocated} KiB allocated a document");

        var together = Stopwatch.StartNew();
        Parallel.ForEach(packages, package => Render(services, package));
        Console.WriteLine($"on {Environment.ProcessorCount} cores: {documents / together.Elapsed.TotalSeconds:F0} documents/s");
    }

    private static ReadOnlyMemory<byte> Render(FormatServices services, LeafletPackage package) =>
        services.Publisher.PublishAsync(package, SourceMap.Empty, services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None)
            .GetAwaiter().GetResult().Artefact!.Content;
}
