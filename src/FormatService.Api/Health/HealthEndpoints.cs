using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Health;

/// <summary>What a machine that watches the service asks.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Service");
        group.MapGet("/live", () => TypedResults.Ok(new HealthContract("live")))
            .WithName("Live")
            .WithSummary("Whether the program runs");
        group.MapGet("/ready", ReadyAsync)
            .WithName("Ready")
            .WithSummary("Whether a leaflet can be made into every output");
    }

    private static async Task<Ok<HealthContract>> ReadyAsync(Readiness readiness, CancellationToken cancellationToken)
    {
        await readiness.ProveAsync(cancellationToken);
        return TypedResults.Ok(new HealthContract("ready"));
    }
}

/// <summary>How the service is.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
internal sealed record HealthContract(string Status);
