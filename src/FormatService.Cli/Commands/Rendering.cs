using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FormatService.Cli.Sources;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;

namespace FormatService.Cli.Commands;

/// <summary>One run of <c>render</c>: every leaflet in every output, as many at once as there are cores, told of in the order they were given.</summary>
/// <param name="services">What makes artefacts.</param>
/// <param name="outputs">What to make.</param>
/// <param name="overrides">How it is to look.</param>
/// <param name="folder">Where to write; null for standard output.</param>
/// <param name="sources">The leaflets.</param>
internal sealed class Rendering(
    FormatServices services, ImmutableArray<OutputFormat> outputs, ProfileOverrides overrides, string? folder, ImmutableArray<LeafletSource> sources)
{
    private readonly ImmutableArray<string> _stems = OutputNames.StemsOf([.. sources.Select(source => source.Path ?? "leaflet")]);
    private readonly HashSet<string> _sourcePaths = [.. sources.Where(source => source.Path is not null).Select(source => Path.GetFullPath(source.Path!))];

    /// <summary>Renders all, whatever becomes of one.</summary>
    public async IAsyncEnumerable<RenderOutcome> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var cores = new SemaphoreSlim(Environment.ProcessorCount);
        var running = sources.Select((source, index) => OneInTurnAsync(cores, source, _stems[index], cancellationToken)).ToList();
        try
        {
            foreach (var one in running)
            {
                yield return await one;
            }
        }
        finally
        {
            // Those that were stopped end before the semaphore does.
            await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private async Task<RenderOutcome> OneInTurnAsync(SemaphoreSlim cores, LeafletSource source, string stem, CancellationToken cancellationToken)
    {
        await cores.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => OneAsync(source, stem, cancellationToken), cancellationToken);
        }
        finally
        {
            cores.Release();
        }
    }

    private async Task<RenderOutcome> OneAsync(LeafletSource source, string stem, CancellationToken cancellationToken)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var written = ImmutableArray.CreateBuilder<string>();
        var exitCode = ExitCode.Fine;
        try
        {
            var read = await source.ReadAsync(cancellationToken);
            Tell(read.Diagnostics);
            if (read.Package is not { } package || exitCode != ExitCode.Fine)
            {
                return Outcome();
            }

            foreach (var output in outputs)
            {
                var publication = await services.Publisher.PublishAsync(package, read.Places, output, overrides, cancellationToken);
                Tell(publication.Diagnostics);
                if (publication.Artefact is { } artefact)
                {
                    await WriteAsync(artefact, stem + OutputNames.EndOf(output, outputs, artefact));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lines.Add($"formatservice: {source.Name}: {exception.Message}");
            exitCode = ExitCode.Environment;
        }

        return Outcome();

        RenderOutcome Outcome() => new(lines.ToImmutable(), written.ToImmutable(), exitCode);

        void Tell(ImmutableArray<Diagnostic> diagnostics)
        {
            // What is merely good to know is for "check".
            foreach (var diagnostic in diagnostics.Where(found => found.Severity != Severity.Information))
            {
                lines.Add(DiagnosticLine.Of(source.Name, diagnostic));
                if (diagnostic.Severity == Severity.Error)
                {
                    exitCode = ExitCode.ContentErrors;
                }
            }
        }

        async Task WriteAsync(Artefact artefact, string name)
        {
            if (folder is null)
            {
                await using var standardOutput = Console.OpenStandardOutput();
                await standardOutput.WriteAsync(artefact.Content, cancellationToken);
                written.Add(name);
                return;
            }

            var path = Path.Combine(folder, name);
            if (_sourcePaths.Contains(Path.GetFullPath(path)))
            {
                lines.Add($"formatservice: {source.Name}: {path} is itself a leaflet and is not written over; name another folder with --out.");
                exitCode = Math.Max(exitCode, ExitCode.Usage);
                return;
            }

            await AtomicFile.WriteAsync(path, artefact.Content, cancellationToken);
            written.Add(path);
        }
    }
}

/// <summary>What became of one leaflet.</summary>
/// <param name="Lines">What to tell.</param>
/// <param name="Written">The files that were made.</param>
/// <param name="ExitCode">How it ended.</param>
internal sealed record RenderOutcome(ImmutableArray<string> Lines, ImmutableArray<string> Written, int ExitCode);
