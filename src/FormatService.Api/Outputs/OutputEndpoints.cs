using System.Collections.Immutable;
using FormatService.Api.Renders;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Outputs;

/// <summary>The catalogue, read out.</summary>
internal static class OutputEndpoints
{
    public static void MapOutputs(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/outputs", All)
            .KnowsParameters()
            .WithTags("Outputs")
            .WithName("ListOutputs")
            .WithSummary("The outputs the service can make");

    private static Ok<ImmutableArray<OutputContract>> All(FormatServices formats) =>
        TypedResults.Ok(formats.Outputs.All.Select(OutputContract.Of).ToImmutableArray());
}

/// <summary>An output as the service writes it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Description">What it is good for.</param>
/// <param name="MediaType">The type of its bytes.</param>
/// <param name="FileExtension">The end of its file names.</param>
internal sealed record OutputContract(string Id, string Name, string Description, string MediaType, string FileExtension)
{
    public static OutputContract Of(OutputFormat output) =>
        new(output.Id, output.Name, output.Description, output.MediaType, output.FileExtension);
}
