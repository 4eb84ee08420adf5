using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Rewriting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.EasyReadDrafts;

/// <summary>Drafts easy-read editions for staff to edit; keeps none.</summary>
internal static class EasyReadDraftEndpoints
{
    public static void MapEasyReadDrafts(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/easy-read-drafts", DraftAsync)
            .KnowsParameters()
            .WithTags("Easy read")
            .WithName("DraftEasyRead")
            .WithSummary("Drafts an easy-read edition of the leaflet in the body by rules, and says what a person has to look at")
            .WithDescription("Where the service was given a language model, it words the draft more easily. Its words for a row are taken only where no number, date, contact, known harm, condition or “not” vanishes or appears; the diagnostics tell what was refused, and people who sign have the last word. No other request reaches the model.");

    private static async Task<Ok<EasyReadDraftContract>> DraftAsync(
        HttpContext context, LeafletIntake intake, RenderGate gate, DraftingDesk desk, CancellationToken cancellationToken)
    {
        var read = await intake.TakeAsync(context, cancellationToken);
        var (reading, rewriting) = await gate.RunAsync(
            _ =>
            {
                var reading = read();
                if (reading.Package is not { Leaflet: var leaflet })
                {
                    throw Press.Errors(reading.Diagnostics);
                }

                return Task.FromResult((reading, new DraftRewriting(EasyReadDrafter.Standard, leaflet)));
            },
            cancellationToken);
        var (draft, found) = await desk.DraftAsync(rewriting, reading.Places, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new EasyReadDraftContract(
            EasyReadSource.Write(reading.Package!.Leaflet, draft),
            draft.Model,
            [.. draft.Review.Select(item => EasyReadReviewContract.Of(item, reading.Places))],
            [.. DiagnosticContract.Of(reading.Diagnostics), .. DiagnosticContract.Of(found)]));
    }
}

/// <summary>A draft of an easy-read edition. It is for staff: nobody has checked it.</summary>
/// <param name="Source">The Markdown of <c>leaflet.easy-read.md</c>, to be edited and signed.</param>
/// <param name="Model">The language model that wrote some of its sentences; absent where rules made all of it.</param>
/// <param name="Review">What a person has to look at, in the order of the leaflet.</param>
/// <param name="Diagnostics">What was found while the leaflet was read, where the language model failed, and which of its words were not taken.</param>
internal sealed record EasyReadDraftContract(
    string Source, string? Model, ImmutableArray<EasyReadReviewContract> Review, ImmutableArray<DiagnosticContract> Diagnostics);

/// <summary>A part of a draft that a person has to look at.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Draft">What the draft says.</param>
/// <param name="Original">What the leaflet says, where that matters.</param>
/// <param name="Line">The line of the leaflet, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal sealed record EasyReadReviewContract(EasyReadReviewKind Kind, string Draft, string? Original, int? Line, int? Column)
{
    public static EasyReadReviewContract Of(EasyReadReviewItem item, Documents.Diagnostics.SourceMap places)
    {
        var place = places.Find(item.Node);
        return new EasyReadReviewContract(item.Kind, item.Draft, item.Source, place?.Line, place?.Column);
    }
}
