using System.Collections.Immutable;
using FormatService.Api.Renders;
using FormatService.Formats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Needs;

/// <summary>The needs that patient records name, read out.</summary>
internal static class NeedEndpoints
{
    public static void MapNeeds(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/needs", All)
            .KnowsParameters()
            .WithTags("Needs")
            .WithName("ListNeeds")
            .WithSummary("The needs that patient records name, and what is made for each");

    private static Ok<ImmutableArray<NeedContract>> All(FormatServices formats) =>
        TypedResults.Ok(ReadingNeeds.All.Select(need => NeedContract.Of(need, formats.Outputs)).ToImmutableArray());
}

/// <summary>A need as the service writes it.</summary>
/// <param name="Id">What <c>need</c> can be.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Phrases">What <c>need</c> can also be: the phrases that records use.</param>
/// <param name="Output">The output that is made for it; null where none is made here.</param>
/// <param name="Wishes">How that is to look, as parameters of its address.</param>
/// <param name="HowToAsk">What staff can do where nothing is made here; null where something is.</param>
/// <param name="Source">Where the phrases come from.</param>
internal sealed record NeedContract(
    string Id, string Name, ImmutableArray<string> Phrases, string? Output, ImmutableSortedDictionary<string, string> Wishes, string? HowToAsk, string Source)
{
    public static NeedContract Of(ReadingNeed need, OutputCatalogue outputs)
    {
        var isMade = need.Output is { } id && outputs.Find(id) is not null;
        return new NeedContract(need.Id, need.Name, need.Phrases, isMade ? need.Output : null, need.Wishes, isMade ? null : need.HowToAsk, need.Source);
    }
}
