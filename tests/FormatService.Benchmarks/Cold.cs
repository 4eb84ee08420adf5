using System.Diagnostics;

namespace FormatService.Benchmarks;

/// <summary>How long the command takes from its start to a file on the disk, each time as a new process.</summary>
internal static class Cold
{
    /// <param name="program">The published command: <c>formatservice</c>, or <c>formatservice.dll</c> to be run by <c>dotnet</c>.</param>
    /// <param name="times">How often.</param>
    public static void Run(string program, int times)
    {
        var folder = Directory.CreateTempSubdirectory("formatservice-cold-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "leaflet.md"), StandardLeaflet.Source(1));
            File.WriteAllBytes(Path.Combine(folder.FullName, "band.png"), StandardLeaflet.Picture);
            var walls = new List<double>();
            for (var i = 0; i < times + 2; i++)
            {
                var wall = Start(program, folder.FullName);
                // The first two bring the files into the memory of the machine.
                if (i >= 2)
                {
                    walls.Add(wall);
                }
            }

            walls.Sort();
            new Table("starts", "min ms", "median ms", "max ms").Row(walls.Count, walls[0], walls[walls.Count / 2], walls[^1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Start(string program, string folder)
    {
        var isAssembly = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var path = Path.GetFullPath(program);
        string[] arguments = ["render", "leaflet.md", "--to", "pdf", "--out", "."];
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : path, isAssembly ? [path, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var made = Path.Combine(folder, "leaflet.pdf");
        File.Delete(made);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var wall = watch.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0 || !File.Exists(made))
        {
            throw new InvalidOperationException($"The command ended with {process.ExitCode}: {errors}");
        }

        return wall;
    }
}
