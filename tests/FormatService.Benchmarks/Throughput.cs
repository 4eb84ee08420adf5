using System.Diagnostics;

namespace FormatService.Benchmarks;

/// <summary>How long one standard leaflet takes, and how many a second the whole machine renders.</summary>
internal static class Throughput
{
    public static void Run(int documents, string output)
    {
        var renderer = new Renderer(output);
        var sources = Enumerable.Range(0, documents).Select(number => StandardLeaflet.Source(number)).ToArray();
        var packages = sources.Select(StandardLeaflet.Read).ToArray();
        renderer.WarmUp();

        var pages = packages.Take(100).Select(package => renderer.Render(package).PageCount).OfType<int>().ToList();
        var length = pages.Count == 0 ? "" : $" of {pages.Min()} to {pages.Max()} pages";
        Console.WriteLine($"{documents} leaflets{length} as “{output}”, each with words of its own, warm");
        var table = new Table("", "one: p50 ms", "p99 ms", "docs/s", "KiB", "KiB alloc", $"{Environment.ProcessorCount} cores: docs/s");
        Measure("rendered", packages, package => renderer.Render(package).Content.Length);
        Measure("read too", sources, source => renderer.Render(source).Content.Length);

        void Measure<T>(string name, T[] documents, Func<T, int> render)
        {
            var times = new double[documents.Length];
            long bytes = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var alone = Stopwatch.StartNew();
            for (var i = 0; i < documents.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                bytes += render(documents[i]);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            var aloneSeconds = alone.Elapsed.TotalSeconds;
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / documents.Length;
            Array.Sort(times);
            var together = Stopwatch.StartNew();
            Parallel.ForEach(documents, document => render(document));
            table.Row(
                name,
                times[documents.Length / 2],
                times[documents.Length * 99 / 100],
                documents.Length / aloneSeconds,
                bytes / 1024.0 / documents.Length,
                allocated,
                documents.Length / together.Elapsed.TotalSeconds);
        }
    }
}
