using System.Security.Cryptography;
using FormatService.Api.Renders;
using FormatService.Documents.Model;
using Scalar.AspNetCore;

namespace FormatService.Api.Documentation;

/// <summary>How the service explains itself: a description for programs, a page for people, the schema of a leaflet.</summary>
internal static class DocumentationEndpoints
{
    public static void MapDocumentation(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => TypedResults.Ok(Welcome))
            .KnowsParameters()
            .WithTags("Service")
            .WithName("Welcome")
            .WithSummary("Where to begin");
        routes.MapGet("/schemas/leaflet.json", () => TypedResults.Bytes(LeafletJson.Schema, "application/schema+json"))
            .KnowsParameters()
            .WithTags("Service")
            .WithName("LeafletSchema")
            .WithSummary("The JSON Schema of a leaflet in its canonical form");
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapScalarApiReference("/docs", (options, context) =>
        {
            // The page runs the script that comes with it, from here, and may fetch nothing from anywhere else.
            var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
                "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
            options.Nonce = nonce;
            options.Title = "FormatService";
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.HideClientButton = true;
            options.DisableAgent();
            options.DisableMcp();
        });
    }

    private static WelcomeContract Welcome { get; } = new(
        "FormatService turns one leaflet into accessible formats.",
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["docs"] = "/docs",
            ["openapi"] = "/openapi/v1.json",
            ["outputs"] = "/outputs",
            ["leaflets"] = "/leaflets",
            ["render"] = "/render/{output}",
            ["check"] = "/check",
            ["schema"] = "/schemas/leaflet.json",
            ["problems"] = "/problems",
            ["health"] = "/health/ready",
        });
}

/// <summary>What the service is, and where its parts are.</summary>
internal sealed record WelcomeContract(string About, SortedDictionary<string, string> Links);
