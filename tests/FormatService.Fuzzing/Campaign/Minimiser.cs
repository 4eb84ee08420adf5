using System.Diagnostics;

namespace FormatService.Fuzzing.Campaign;

/// <summary>Makes an input smaller as long as it still shows the same find: halves, quarters and so on are taken out in turn.</summary>
internal static class Minimiser
{
    public static byte[] Shrink(byte[] input, Func<byte[], bool> stillShows, TimeSpan budget)
    {
        var watch = Stopwatch.StartNew();
        var pieces = 2;
        while (input.Length > 1 && watch.Elapsed < budget)
        {
            var size = Math.Max(1, input.Length / pieces);
            var isSmaller = false;
            for (var at = 0; at < input.Length && watch.Elapsed < budget;)
            {
                var end = Math.Min(input.Length, at + size);
                byte[] candidate = [.. input.AsSpan(0, at), .. input.AsSpan(end)];
                if (candidate.Length > 0 && stillShows(candidate))
                {
                    (input, isSmaller) = (candidate, true);
                }
                else
                {
                    at = end;
                }
            }

            if (!isSmaller)
            {
                if (size == 1)
                {
                    break;
                }

                pieces = Math.Min(pieces * 2, input.Length);
            }
        }

        return input;
    }
}
