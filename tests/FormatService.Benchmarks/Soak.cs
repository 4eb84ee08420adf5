using System.Diagnostics;

namespace FormatService.Benchmarks;

/// <summary>Whether memory stays flat over thousands of renders on all cores, each with other words.</summary>
internal static class Soak
{
    private const int Step = 1000;

    public static void Run(int documents)
    {
        var renderer = new Renderer();
        var table = new Table("renders", "MiB heap", "MiB set", "docs/s");
        using var process = Process.GetCurrentProcess();
        var heaps = new List<double>();
        for (var done = 0; done < documents; done += Step)
        {
            var first = done;
            var watch = Stopwatch.StartNew();
            Parallel.For(0, Math.Min(Step, documents - done), number => renderer.Render(StandardLeaflet.Source(first + number)));
            var seconds = watch.Elapsed.TotalSeconds;
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            process.Refresh();
            heaps.Add(GC.GetTotalMemory(forceFullCollection: false) / 1048576.0);
            table.Row(Math.Min(done + Step, documents), heaps[^1], process.WorkingSet64 / 1048576.0, Math.Min(Step, documents - first) / seconds);
        }

        // The bounded caches fill at first; after a fifth of the run nothing may grow.
        var settled = heaps[Math.Min(heaps.Count - 1, heaps.Count / 5)];
        Console.WriteLine(FormattableString.Invariant($"heap at the end to the heap after a fifth of the run: {heaps[^1] / settled:0.00} times"));
    }
}
