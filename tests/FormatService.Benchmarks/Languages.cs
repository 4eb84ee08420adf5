using System.Diagnostics;

namespace FormatService.Benchmarks;

/// <summary>How long a leaflet in seven languages takes, warm, and what the fonts it is set in hold in memory.</summary>
internal static class Languages
{
    private const int WarmUps = 100;

    public static void Run(int documents)
    {
        var renderer = new Renderer();
        Console.WriteLine($"fonts held before the first leaflet: {renderer.FontBytes / 1024} KiB of {renderer.FontFamilies} families");
        var packages = Enumerable.Range(-WarmUps, WarmUps + documents).Select(LanguagesLeaflet.Make).ToArray();
        var first = Stopwatch.GetTimestamp();
        var pages = renderer.Render(packages[0]).PageCount;
        Console.WriteLine($"first leaflet, of {pages} pages: {Stopwatch.GetElapsedTime(first).TotalMilliseconds:0} ms; fonts held after it: {renderer.FontBytes / 1024} KiB");
        foreach (var package in packages[..WarmUps])
        {
            renderer.Render(package);
        }

        var times = new double[documents];
        long bytes = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < documents; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes += renderer.Render(packages[WarmUps + i]).Content.Length;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / documents;
        var busy = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / documents;
        Array.Sort(times);
        new Table("", "min ms", "p50 ms", "p99 ms", "processor ms", "KiB", "KiB alloc").Row(
            "seven languages", times[0], times[documents / 2], times[documents * 99 / 100], busy, bytes / 1024.0 / documents, allocated);
    }
}
