using System.CommandLine;
using System.Globalization;
using FormatService.Cli.Progress;
using FormatService.Cli.Sources;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering;

namespace FormatService.Cli.Commands;

/// <summary>Makes leaflets into files.</summary>
internal static class RenderCommand
{
    private const string StandardOutput = "-";

    public static Command Create()
    {
        var files = Arguments.Files();
        var to = new Option<string[]>("--to") { Description = "The output to make (formatservice outputs lists them); may be given more than once.", Required = true };
        var into = new Option<string?>("--out", "-o") { Description = "The folder to write to, made if need be; - for standard output. By default the current folder." };
        var looks = new LooksOptions();
        var house = Arguments.House();
        var fonts = Arguments.Fonts();
        var pictures = Arguments.Pictures();
        var conformance = new Option<string>("--conformance")
        {
            Description = "What becomes of a PDF that breaks a rule of PDF/UA-1 or PDF/A-2a: off (it is made), report (it is made, with a warning for each rule) "
                + "or abort (it is not made). Such a PDF never claims to follow these standards.",
            DefaultValueFactory = _ => "report",
        };
        var command = new Command("render", "Makes leaflets into files, each named after its leaflet.") { files, to, into, house, fonts, pictures, conformance };
        looks.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(to), parsed.GetValue(into), looks.Read(parsed),
            parsed.GetValue(house), parsed.GetValue(fonts), parsed.GetValue(pictures), parsed.GetRequiredValue(conformance), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files, string[] to, string? into, (ProfileOverrides? Asked, string? Message) looks, string? house, string? fonts, string? pictures, string conformance, CancellationToken cancellationToken)
    {
        if (looks.Asked is not { } overrides)
        {
            return Usage(looks.Message!);
        }

        if (PolicyOf(conformance) is not { } policy)
        {
            return Usage($"“{conformance}” is not a policy for conformance. There are: off, report, abort.");
        }

        if (NamedHouse.Read(house) is not { } style)
        {
            return ExitCode.Usage;
        }

        if (Services.Create(style, policy, fonts, pictures) is not { } services)
        {
            return ExitCode.Environment;
        }

        var outputs = new List<OutputFormat>();
        foreach (var id in to.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (services.Outputs.Find(id) is not { } output)
            {
                return Usage($"there is no output “{id}”. There are: {string.Join(", ", services.Outputs.All.Select(known => known.Id))}.");
            }

            var refused = ProfileResolver.Resolve(output.DefaultProfile, style, overrides).Diagnostics.FirstOrDefault(found => found.Severity == Severity.Error);
            if (refused is not null)
            {
                return Usage($"{refused.Message} {refused.Hint}");
            }

            outputs.Add(output);
        }

        var found = LeafletSources.Find(files);
        var exitCode = found.Report();
        if (found.Sources.IsEmpty)
        {
            return exitCode;
        }

        into ??= found.Sources is [{ Path: null }] ? StandardOutput : ".";
        if (into == StandardOutput && (found.Sources.Length > 1 || outputs.Count > 1))
        {
            return Usage("standard output takes one leaflet in one output; name a folder with --out.");
        }

        var rendering = new Rendering(services, [.. outputs], overrides, into == StandardOutput ? null : into, found.Sources);
        var made = 0;
        var failed = 0;
        await ConsoleProgress.WatchAsync(found.Sources.Length, async progress =>
        {
            await foreach (var outcome in rendering.RunAsync(cancellationToken))
            {
                foreach (var line in outcome.Lines)
                {
                    progress.Say(line);
                }

                exitCode = Math.Max(exitCode, outcome.ExitCode);
                made += outcome.Written.Length;
                failed += outcome.ExitCode == ExitCode.Fine ? 0 : 1;
                progress.Advance();
            }
        });
        if (found.Sources.Length > 1)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{found.Sources.Length} leaflets: {made} files made, {failed} leaflets not made in full. What they say was not checked: formatservice check does that."));
        }

        return exitCode;
    }

    private static ConformancePolicy? PolicyOf(string name) => name switch
    {
        "off" => ConformancePolicy.Off,
        "report" => ConformancePolicy.Report,
        "abort" => ConformancePolicy.Abort,
        _ => null,
    };

    private static int Usage(string message)
    {
        Console.Error.WriteLine($"formatservice: {message}");
        return ExitCode.Usage;
    }
}
