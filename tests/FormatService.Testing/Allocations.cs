namespace FormatService.Testing;

/// <summary>What a piece of work allocates on the heap.</summary>
public static class Allocations
{
    /// <summary>
    /// The bytes that one run allocates: the least of several, since the runtime allocates now and then for itself, as when it compiles a
    /// method anew.
    /// </summary>
    public static long Of(Action work)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 20; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
