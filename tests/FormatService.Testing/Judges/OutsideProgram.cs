using System.Diagnostics;
using System.Text;

namespace FormatService.Testing.Judges;

/// <summary>What a program said and how it ended.</summary>
public sealed record ProgramResult(int ExitCode, byte[] OutputBytes, string Error)
{
    /// <summary>Standard output as UTF-8.</summary>
    public string Output => Encoding.UTF8.GetString(OutputBytes);
}

/// <summary>Runs a program without a shell, with its arguments as they are and a limit on its time.</summary>
public static class OutsideProgram
{
    public static TimeSpan DefaultLimit { get; } = TimeSpan.FromMinutes(5);

    public static ProgramResult Run(string program, IEnumerable<string> arguments, TimeSpan? limit = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        // Both pipes are drained at once: a full one would stop the program for ever.
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit ?? DefaultLimit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {limit ?? DefaultLimit}.");
        }

        Task.WaitAll(reading, errors);
        return new ProgramResult(process.ExitCode, output.ToArray(), errors.Result);
    }

    /// <summary>The program on PATH, or null.</summary>
    public static string? OnPath(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = OperatingSystem.IsWindows() ? [name + ".exe", name + ".bat", name + ".cmd"] : [name];
        return folders.SelectMany(folder => names.Select(file => Path.Combine(folder, file))).FirstOrDefault(File.Exists);
    }
}
