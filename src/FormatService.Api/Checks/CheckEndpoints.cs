using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Checks;

/// <summary>Says all there is to say about a leaflet, and makes nothing.</summary>
internal static class CheckEndpoints
{
    public static void MapChecks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/check", CheckAsync)
            .KnowsParameters("output")
            .WithTags("Check")
            .WithName("Check")
            .WithSummary("Says what is wrong with the leaflet in the body, with lines and columns");

    private static async Task<Ok<CheckContract>> CheckAsync(
        string? output,
        HttpContext context,
        FormatServices formats,
        LeafletIntake intake,
        TimeProvider clock,
        RenderGate gate,
        CancellationToken cancellationToken)
    {
        var row = output is null ? formats.Outputs.All[0] : Wishes.Output(formats.Outputs, output);
        var read = await intake.TakeAsync(context, cancellationToken);
        var diagnostics = await gate.RunAsync(
            async stop =>
            {
                var leaflet = read();
                if (leaflet.Package is not { } package)
                {
                    throw Press.Errors(leaflet.Diagnostics);
                }

                var found = leaflet.Diagnostics.AddRange(LeafletChecker.Check(package.Leaflet, leaflet.Places, ArtefactAnswer.Today(clock)));
                var trial = await formats.Publisher.PublishAsync(package, leaflet.Places, row, ProfileOverrides.None, stop);
                return found.AddRange(trial.Diagnostics);
            },
            cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(CheckContract.Of(diagnostics));
    }
}

/// <summary>What a check found.</summary>
/// <param name="CanBePublished">Whether an artefact can be made.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Warnings">How many warnings there are.</param>
/// <param name="Diagnostics">All that was found, in the order of the source; of an easy-read edition after that of the leaflet.</param>
internal sealed record CheckContract(bool CanBePublished, int Errors, int Warnings, ImmutableArray<DiagnosticContract> Diagnostics)
{
    public static CheckContract Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var ordered = diagnostics.OrderBy(diagnostic => diagnostic.Span?.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span?.Line ?? 0).ThenBy(diagnostic => diagnostic.Span?.Column ?? 0);
        return new CheckContract(errors == 0, errors, warnings, DiagnosticContract.Of([.. ordered]));
    }
}
