using System.Diagnostics;

namespace FormatService.EndToEndTests;

/// <summary>Starts the programs as their users do: as processes of their own.</summary>
internal static class ProgramRun
{
    /// <summary>How to start one of the programs that stand beside the tests.</summary>
    public static ProcessStartInfo Of(string assembly, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
