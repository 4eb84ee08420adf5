using System.CommandLine;
using System.Text;
using FormatService.Cli;
using FormatService.Cli.Commands;
using FormatService.Inspection.Isolation;

if (args is [InspectionWorker.Argument])
{
    await InspectionWorker.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);
    return ExitCode.Fine;
}

// A machine's code page must not decide what leaflets are called.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (Arguments.EmptyOption(args) is { } empty)
{
    await Console.Error.WriteLineAsync($"formatservice: {empty} is empty. Write a value after “=”, or leave the option out.");
    return ExitCode.Usage;
}

var root = new RootCommand("Makes accessible formats from leaflets.")
{
    RenderCommand.Create(),
    CheckCommand.Create(),
    InspectCommand.Create(),
    DraftEasyReadCommand.Create(),
    OutputsCommand.Create(),
    ProfilesCommand.Create(),
};
var parsed = root.Parse(args);
try
{
    var exitCode = await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
    });
    return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("formatservice: stopped; no file was left half written");
    return ExitCode.Interrupted;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"formatservice: {exception.Message}");
    return ExitCode.Environment;
}
catch (Exception exception)
{
    await Console.Error.WriteLineAsync($"formatservice: this is a fault of the program, not of your leaflet: {exception}");
    return ExitCode.Environment;
}
