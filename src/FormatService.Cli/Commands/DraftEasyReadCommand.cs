using System.CommandLine;
using System.Text;
using FormatService.Cli.Sources;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Rewriting;
using FormatService.Documents.Model;
using FormatService.Drafting;

namespace FormatService.Cli.Commands;

/// <summary>Drafts an easy-read edition as a source for people to edit, and says what they have to look at.</summary>
internal static class DraftEasyReadCommand
{
    /// <summary>Where the key for a language model is read from: a command line is seen by everybody on a machine, and kept by shells.</summary>
    public const string KeyVariable = "FORMATSERVICE_DRAFTING_KEY";

    public static Command Create()
    {
        var file = new Argument<string>("LEAFLET") { Description = "A leaflet (.md or .json), or - for standard input." };
        var target = new Option<string?>("--out") { Description = "The file to write, as leaflet.easy-read.md beside leaflet.md; else the draft goes to standard output. No file is written over." };
        var words = new Option<string?>("--glossary") { Description = "A file of your own plain words, which come before ours: term, say or explain, plain words, source, checked; with tabs between them." };
        var endpoint = new Option<string?>("--model-endpoint") { Description = $"The address of a language model that words the draft more easily, such as http://localhost:11434/v1; the leaflet is sent there. Its words are taken only where no number, contact, known harm, condition or “not” vanishes or appears. The key, where it wants one, is the variable {KeyVariable}." };
        var model = new Option<string?>("--model") { Description = "What the server calls the model." };
        var command = new Command("draft-easy-read", "Drafts an easy-read edition by rules, to be edited, checked and signed. Says what to look at, with file, line and column.") { file, target, words, endpoint, model };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(target), parsed.GetValue(words), (parsed.GetValue(endpoint), parsed.GetValue(model)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? target, string? words, (string? Endpoint, string? Name) model, CancellationToken cancellationToken)
    {
        var found = LeafletSources.Find([file]);
        var exitCode = found.Report();
        if (found.Sources is not [var source])
        {
            return Math.Max(exitCode, found.Sources.IsEmpty ? exitCode : await ComplainAsync("draft-easy-read takes one leaflet; name its file"));
        }

        if (target is not null && File.Exists(target))
        {
            return await ComplainAsync($"{target}: is there already, and may be somebody's work; name another file, or move it away");
        }

        if (DrafterOf(words, out var complaint) is not { } drafter)
        {
            return await ComplainAsync(complaint);
        }

        if (!TryReadModel(model.Endpoint, model.Name, out var options, out complaint))
        {
            return await ComplainAsync(complaint);
        }

        var read = await source.ReadAsync(cancellationToken);
        foreach (var diagnostic in read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            await Console.Error.WriteLineAsync(DiagnosticLine.Of(source.Name, diagnostic));
        }

        if (read.Package is not { Leaflet: var leaflet })
        {
            return ExitCode.ContentErrors;
        }

        var draft = await DraftAsync(drafter, options, leaflet, source.Name, read.Places, cancellationToken);
        var text = EasyReadSource.Write(leaflet, draft);
        if (target is null)
        {
            Console.Write(text);
        }
        else
        {
            await AtomicFile.WriteAsync(target, Encoding.UTF8.GetBytes(text), cancellationToken);
        }

        foreach (var item in draft.Review)
        {
            await Console.Error.WriteLineAsync(DiagnosticLine.Of(source.Name, item.ToDiagnostic(read.Places)));
        }

        return ExitCode.Fine;
    }

    private static async Task<EasyReadDraft> DraftAsync(
        EasyReadDrafter drafter, DraftingModelOptions? options, Leaflet leaflet, string name, SourceMap places, CancellationToken cancellationToken)
    {
        if (options is null)
        {
            return drafter.Draft(leaflet);
        }

        using var client = new ChatCompletionsClient(options);
        var drafted = await new ModelDrafter(client, options.Model, options.Timeout).DraftAsync(new DraftRewriting(drafter, leaflet), places, cancellationToken);
        foreach (var diagnostic in drafted.Diagnostics)
        {
            await Console.Error.WriteLineAsync(DiagnosticLine.Of(name, diagnostic));
        }

        return drafted.Draft;
    }

    private static bool TryReadModel(string? endpoint, string? name, out DraftingModelOptions? options, out string complaint)
    {
        (options, complaint) = (null, "");
        if (endpoint is null)
        {
            complaint = name is null ? "" : "--model wants --model-endpoint, the address where it runs";
            return name is null;
        }

        if (DraftingModelOptions.TryCreate(endpoint, name, Environment.GetEnvironmentVariable(KeyVariable), DraftingModelOptions.UsualTimeout, out options, out var fault))
        {
            return true;
        }

        complaint = $"--model-endpoint, --model: {fault}";
        return false;
    }

    private static EasyReadDrafter? DrafterOf(string? words, out string complaint)
    {
        complaint = "";
        if (words is null)
        {
            return EasyReadDrafter.Standard;
        }

        if (!File.Exists(words))
        {
            complaint = $"{words}: there is no such file";
            return null;
        }

        try
        {
            using var own = File.OpenRead(words);
            return new EasyReadDrafter(EasyReadGlossary.With(own));
        }
        catch (FormatException exception)
        {
            complaint = $"{words}: {exception.Message}";
            return null;
        }
    }

    private static async Task<int> ComplainAsync(string complaint)
    {
        await Console.Error.WriteLineAsync($"formatservice: {complaint}");
        return ExitCode.Usage;
    }
}
