using System.Globalization;

namespace FormatService.Fuzzing.Campaign;

/// <summary>What a process takes, as Linux counts it.</summary>
internal static class ProcessMemory
{
    /// <summary>The most memory that this process ever had, in megabytes.</summary>
    public static int PeakMb() => Read("self", "VmHWM:");

    /// <summary>The memory that a process has now, in megabytes.</summary>
    public static int ResidentMb(int process) => Read(process.ToString(CultureInfo.InvariantCulture), "VmRSS:");

    private static int Read(string process, string field)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith(field, StringComparison.Ordinal))
                {
                    return int.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The process is gone, or this is no Linux.
        }

        return 0;
    }
}
