using System.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Benchmarks;

/// <summary>Whether a page costs the same in a long document as in a short one: time, size, allocations, and what is held at the worst moment.</summary>
internal static class Pages
{
    private static readonly int[] Lengths = [4, 50, 100, 250, 500];
    private const int FewestRuns = 11;
    private const int PagesInAll = 2000;

    public static void Run()
    {
        var renderer = new Renderer();
        renderer.WarmUp(200);
        var table = new Table("pages", "runs", "p50 ms", "KiB", "ms/page", "cpu ms/page", "KiB/page", "KiB alloc/page", "KiB held/page");
        var rows = Lengths.Select(length => Measure(renderer, length)).ToList();
        foreach (var row in rows)
        {
            table.Row(row.Pages, row.Runs, row.Milliseconds, row.Kibibytes, row.Milliseconds / row.Pages, row.Processor / row.Pages, row.Kibibytes / row.Pages, row.Allocated / row.Pages, row.Held / row.Pages);
        }

        var (fifty, most) = (rows[1], rows[^1]);
        Console.WriteLine(FormattableString.Invariant(
            $"a page of {most.Pages} to a page of {fifty.Pages}: time {Ratio(row => row.Milliseconds):0.00}, processor {Ratio(row => row.Processor):0.00}, size {Ratio(row => row.Kibibytes):0.00}, allocated {Ratio(row => row.Allocated):0.00}, held {Ratio(row => row.Held):0.00} times (at most 1.3)"));

        double Ratio(Func<Row, double> cost) => cost(most) / most.Pages / (cost(fifty) / fifty.Pages);
    }

    private static Row Measure(Renderer renderer, int length)
    {
        var parts = PartsFor(renderer, length);
        // Each is rendered once: the words of a second time would come from the cache, and more so the fewer there are.
        var packages = Enumerable.Range(0, Math.Max(FewestRuns, PagesInAll / length)).Select(number => StandardLeaflet.Make((length * 1000) + number, parts)).ToList();
        var pages = renderer.Render(packages[0]).PageCount!.Value;
        var times = new List<double>();
        long bytes = 0;
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var package in packages)
        {
            var start = Stopwatch.GetTimestamp();
            bytes += renderer.Render(package).Content.Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / times.Count;
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        times.Sort();
        return new Row(pages, times.Count, times[times.Count / 2], processor.TotalMilliseconds / times.Count, bytes / 1024.0 / times.Count, allocated, Held(renderer, packages) / 1024.0);
    }

    /// <summary>The most bytes that live on the heap because of one render, by collecting again and again while it runs.</summary>
    private static long Held(Renderer renderer, List<LeafletPackage> packages)
    {
        const int Looks = 40;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var looks = 0;
        for (var run = 0; looks < Looks; run++)
        {
            var rendering = Task.Run(() => renderer.Render(packages[run % packages.Count]));
            while (!rendering.IsCompleted)
            {
                // Collected without pause, the rendering would never get on.
                Thread.Sleep(1);
                GC.Collect();
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before);
                looks++;
            }

            rendering.GetAwaiter().GetResult();
        }

        return most;
    }

    private static int PartsFor(Renderer renderer, int length)
    {
        const int Probe = 20;
        if (length <= 4)
        {
            return 1;
        }

        var perPart = (renderer.Render(StandardLeaflet.Make(length, Probe + 1)).PageCount!.Value - renderer.Render(StandardLeaflet.Make(length)).PageCount!.Value) / (double)Probe;
        return Math.Max(1, (int)((length - 6) / perPart));
    }

    private sealed record Row(int Pages, int Runs, double Milliseconds, double Processor, double Kibibytes, double Allocated, double Held);
}
