using System.Diagnostics;
using System.Globalization;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Targets;

namespace FormatService.Fuzzing.Campaign;

/// <summary>One case in a process of its own, not instrumented: what it does, how long it takes and how much memory.</summary>
internal static class SingleCase
{
    /// <summary>The most processor time that reading anything and making one output of it may take, accepted or refused.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    /// <summary>The most memory that a process may have, in megabytes.</summary>
    public const int MostMemoryMb = 500;

    /// <summary>Runs a case here.</summary>
    public static int Run(FuzzTarget target, byte[] input, bool isFull)
    {
        Find? find = null;
        var outputs = new List<TimeSpan>();
        LeafletContract.OutputTimes = outputs;
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var thread = new Thread(() => find = target.TryRun(input, isFull: false, []), Worker.StackBytes);
        thread.Start();
        thread.Join();
        LeafletContract.OutputTimes = null;
        // Whoever sends it asks for one output; the dearest counts.
        var time = Process.GetCurrentProcess().TotalProcessorTime - before - outputs.Aggregate(TimeSpan.Zero, (sum, output) => sum + output) + outputs.DefaultIfEmpty().Max();
        var memory = ProcessMemory.PeakMb();
        if (find is null && isFull)
        {
            thread = new Thread(() => find = target.TryRun(input, isFull: true, []), Worker.StackBytes);
            thread.Start();
            thread.Join();
        }

        find ??= time > MostTime ? new Find("time", $"It took {time.TotalSeconds:0.0} s of processor time.")
            : memory > MostMemoryMb ? new Find("memory", $"The process had {memory} MB.")
            : null;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s, {memory} MB"));
        Console.WriteLine(find is null ? "nothing found" : $"{find.Signature}\n{find.Message}");
        return find is null ? 0 : 1;
    }

    /// <summary>Runs a case in a process of its own; the find, or null.</summary>
    public static Find? RunApart(string target, byte[] input)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, input);
            using var process = Process.Start(Start(["replay", target, path]))!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!WaitFor(process))
            {
                process.Kill();
                return new Find("time", "It took more than a minute.");
            }

            return process.ExitCode switch
            {
                0 => null,
                1 => new Find(output.Result.Split('\n') is [_, var signature, ..] ? signature : "unknown", output.Result),
                var code => new Find($"death {code} {Head(error.Result)}", error.Result),
            };
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>How to start this program as another process.</summary>
    public static ProcessStartInfo Start(IEnumerable<string> arguments, string? program = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program ?? typeof(SingleCase).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A dump of the memory for each crash would fill the disk.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static bool WaitFor(Process process)
    {
        for (var waited = 0; waited < 300; waited++)
        {
            if (process.WaitForExit(1000))
            {
                return true;
            }

            if (FuzzCampaign.ProcessorTime(process) > TimeSpan.FromSeconds(60))
            {
                return false;
            }
        }

        return process.HasExited;
    }

    // The first of our own frames, or else the first line.
    private static string Head(string error)
    {
        var lines = error.Split('\n');
        var line = lines.FirstOrDefault(line => line.Contains("at FormatService.", StringComparison.Ordinal)) ?? lines[0];
        return line.Trim()[..Math.Min(120, line.Trim().Length)];
    }
}
