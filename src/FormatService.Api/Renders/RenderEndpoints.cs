using FormatService.Api.Needs;
using FormatService.Formats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Renders;

/// <summary>A leaflet in, an artefact out, nothing kept.</summary>
internal static class RenderEndpoints
{
    public static void MapRenders(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/render", RenderForNeedAsync)
            .KnowsParameters([AskedNeed.Parameter, .. AskedLooks.Names])
            .WithTags("Render")
            .WithName("RenderForNeed")
            .WithSummary("Makes the artefact that meets a need of the leaflet in the body");
        routes.MapPost("/render/{output}", RenderAsync)
            .KnowsParameters(AskedLooks.Names)
            .WithTags("Render")
            .WithName("Render")
            .WithSummary("Makes an artefact of the leaflet in the body");
    }

    private static Task<FileContentHttpResult> RenderForNeedAsync(
        string? need,
        [AsParameters] AskedLooks asked,
        HttpContext context,
        FormatServices formats,
        LeafletIntake intake,
        Press press,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (output, looks) = AskedNeed.Of(need, asked, formats.Outputs, contact: null);
        return RenderAsync(output, looks, context, formats, intake, press, clock, cancellationToken);
    }

    private static async Task<FileContentHttpResult> RenderAsync(
        string output,
        [AsParameters] AskedLooks asked,
        HttpContext context,
        FormatServices formats,
        LeafletIntake intake,
        Press press,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var row = Wishes.Output(formats.Outputs, output);
        var overrides = Wishes.Overrides(formats, row, asked);
        Wishes.MustAccept(context.Request, row);
        var read = await intake.TakeAsync(context, cancellationToken);

        var (leaflet, publication) = await press.MakeAsync(read, row, overrides, cancellationToken);

        // What was sent may be a draft that nobody else is to see.
        context.Response.Headers.CacheControl = "no-store";
        return ArtefactAnswer.Of(context, publication, publication.Artefact!, leaflet.Package!.Leaflet.Metadata, clock);
    }
}
