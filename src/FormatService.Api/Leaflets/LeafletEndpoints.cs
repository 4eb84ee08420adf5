namespace FormatService.Api.Leaflets;

internal static class LeafletEndpoints
{
    public static void MapLeaflets(this IEndpointRouteBuilder routes)
    {
    }
}
