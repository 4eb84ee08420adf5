using System.CommandLine;
using System.Globalization;

namespace FormatService.Cli.Commands;

/// <summary>Lists the outputs.</summary>
internal static class OutputsCommand
{
    public static Command Create()
    {
        var command = new Command("outputs", "Lists the outputs that leaflets can be made into.");
        command.SetAction(_ =>
        {
            if (Services.Create() is not { } services)
            {
                return ExitCode.Environment;
            }

            var outputs = services.Outputs.All;
            var widest = outputs.Max(output => output.Id.Length);
            foreach (var output in outputs)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{output.Id.PadRight(widest)}  {output.FileExtension,-6} {output.Name}. {output.Description}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
