namespace FormatService.Api.Limits;

/// <summary>Whatever can be fetched can be asked about (RFC 9110 §9.1: GET and HEAD are the two methods that every server has).</summary>
internal static class HeadRequests
{
    /// <summary>Routes on which each GET that is mapped answers HEAD too; the server leaves out the body.</summary>
    public static RouteGroupBuilder WithHead(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            // The last metadata of a kind holds.
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: [var method] } && HttpMethods.IsGet(method))
            {
                endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
            }
        });
        return group;
    }
}
