using System.Diagnostics;

namespace FormatService.EndToEndTests;

/// <summary>Starts the programs as their users do: as processes of their own.</summary>
internal static class ProgramRun
{
    /// <summary>The command of the SDK.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>How to start one of the programs that stand beside the tests.</summary>
    public static ProcessStartInfo Of(string assembly, params IEnumerable<string> arguments) =>
        OfFile(DotNet, [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments]);

    /// <summary>How to start a program by its file.</summary>
    public static ProcessStartInfo OfFile(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
