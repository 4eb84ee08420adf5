using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Problems;

/// <summary>What the <c>type</c> of a problem leads to.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/problems").WithTags("Problems");
        group.MapGet("/", All).WithName("ListProblems").WithSummary("The kinds of problem the service answers with");
        group.MapGet("/{slug}", One).WithName("GetProblem").WithSummary("One kind of problem");
    }

    private static Ok<ImmutableArray<ProblemContract>> All() => TypedResults.Ok(ProblemKind.All.Select(ProblemContract.Of).ToImmutableArray());

    private static Ok<ProblemContract> One(string slug) =>
        ProblemKind.All.FirstOrDefault(kind => kind.Slug == slug) is { } kind
            ? TypedResults.Ok(ProblemContract.Of(kind))
            : throw new RefusedException(ProblemKind.NothingHere, "There is no such kind of problem.")
            {
                Choices = new("problems", [.. ProblemKind.All.Select(kind => kind.Slug)]),
            };
}

/// <summary>A kind of problem as the service writes it.</summary>
/// <param name="Type">What its <c>type</c> says.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What has happened.</param>
/// <param name="Remedy">What the caller can do.</param>
internal sealed record ProblemContract(string Type, int Status, string Title, string Remedy)
{
    public static ProblemContract Of(ProblemKind kind) => new(kind.Type, kind.Status, kind.Title, kind.Remedy);
}
