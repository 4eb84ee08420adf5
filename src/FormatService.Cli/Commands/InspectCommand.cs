using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormatService.Inspection;
using FormatService.Inspection.Isolation;

namespace FormatService.Cli.Commands;

/// <summary>Measures finished PDFs, whoever made them, by the rules of clear print.</summary>
internal static class InspectCommand
{
    private const string Program = "formatservice";

    // What is written is read by people too: quotation marks and letters stand as they are.
    private static readonly InspectJson Json = new(new JsonSerializerOptions(InspectJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static Command Create()
    {
        var files = Arguments.Files();
        files.Description = "PDF files of any program, or - for standard input.";
        var size = new Option<string?>("--size")
        {
            Description = FormattableString.Invariant($"The size that no text may be below, in points; {InspectionWishes.ClearPrintPt} is the floor of clear print, large print asks for 16 or 18."),
        };
        var json = new Option<bool>("--json") { Description = "Write figures and findings to standard output as JSON." };
        var command = new Command("inspect", "Measures finished PDFs by the rules of clear print: sizes, lines, contrast, margins. Changes nothing.") { files, size, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(size), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? size, bool asJson, CancellationToken cancellationToken)
    {
        var (asked, message) = size is null ? (InspectionWishes.ClearPrint, null) : InspectionWishes.Read(size);
        if (asked is not { } wishes)
        {
            await Console.Error.WriteLineAsync($"formatservice: {message}");
            return ExitCode.Usage;
        }

        var inspector = new IsolatedInspector(Program, InspectionLimits.Default);
        var inspected = new List<InspectedFile>();
        var exitCode = ExitCode.Fine;
        foreach (var file in files)
        {
            if (Directory.Exists(file))
            {
                await Console.Error.WriteLineAsync($"formatservice: {file} is a folder; name the PDFs in it");
                exitCode = Math.Max(exitCode, ExitCode.Usage);
                continue;
            }

            if (await BytesOfAsync(file, cancellationToken) is not { } bytes)
            {
                await Console.Error.WriteLineAsync($"formatservice: there is no file {file}");
                exitCode = Math.Max(exitCode, ExitCode.Usage);
                continue;
            }

            var answer = await inspector.InspectAsync(bytes, wishes, cancellationToken);
            if (answer.Refusal is { } refusal)
            {
                exitCode = Math.Max(exitCode, ExitCode.ContentErrors);
                if (!asJson)
                {
                    await Console.Error.WriteLineAsync(DiagnosticLine.Of(file, refusal));
                }
            }
            else if (answer.Inspection is { } inspection)
            {
                exitCode = Math.Max(exitCode, inspection.Errors > 0 ? ExitCode.ContentErrors : ExitCode.Fine);
                if (!asJson)
                {
                    InspectionReport.Write(Console.Out, file, inspection);
                }
            }

            inspected.Add(new InspectedFile(file, answer));
        }

        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize([.. inspected], Json.InspectedFileArray));
        }

        return exitCode;
    }

    /// <summary>The file, or one byte more of it than is inspected, so that its size is what is said of it; null where there is none.</summary>
    private static async Task<ReadOnlyMemory<byte>?> BytesOfAsync(string file, CancellationToken cancellationToken)
    {
        if (file != "-" && !File.Exists(file))
        {
            return null;
        }

        await using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= InspectionLimits.Default.MaxBytes && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
