using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormatService.Cli.Sources;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;

namespace FormatService.Cli.Commands;

/// <summary>Says all there is to say about leaflets, and makes nothing.</summary>
internal static class CheckCommand
{
    // What is written is read by people too: quotation marks and letters stand as they are.
    private static readonly CheckJson Json = new(new JsonSerializerOptions(CheckJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static Command Create()
    {
        var files = Arguments.Files();
        var fonts = Arguments.Fonts();
        var json = new Option<bool>("--json") { Description = "Write the findings to standard output as JSON." };
        var command = new Command("check", "Says what is wrong with leaflets, with file, line and column. Makes nothing.") { files, fonts, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(fonts), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? fonts, bool asJson, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var found = LeafletSources.Find(files);
        var exitCode = found.Report();
        if (Services.Create(fonts) is not { } services)
        {
            return ExitCode.Environment;
        }

        var checks = new List<(LeafletSource Source, ImmutableArray<Diagnostic> Diagnostics)>();
        foreach (var source in found.Sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var diagnostics = await CheckAsync(services, source, today, cancellationToken);
            checks.Add((source, diagnostics));
            if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            {
                exitCode = Math.Max(exitCode, ExitCode.ContentErrors);
            }

            if (!asJson)
            {
                foreach (var diagnostic in diagnostics)
                {
                    await Console.Error.WriteLineAsync(DiagnosticLine.Of(source.Name, diagnostic));
                }
            }
        }

        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize([.. checks.Select(check => new CheckedFile(check.Source.Name, check.Diagnostics))], Json.CheckedFileArray));
        }

        return exitCode;
    }

    private static async Task<ImmutableArray<Diagnostic>> CheckAsync(
        FormatServices services, LeafletSource source, DateOnly today, CancellationToken cancellationToken)
    {
        var read = await source.ReadAsync(cancellationToken);
        if (read.Package is not { } package)
        {
            return read.Diagnostics;
        }

        var findings = read.Diagnostics.AddRange(LeafletChecker.Check(package.Leaflet, read.Places, today));
        var trial = await services.Publisher.PublishAsync(package, read.Places, services.Outputs.All[0], ProfileOverrides.None, cancellationToken);
        return [.. findings.AddRange(trial.Diagnostics).OrderBy(finding => finding.Span?.Line ?? 0).ThenBy(finding => finding.Span?.Column ?? 0)];
    }
}
