using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Inspection;
using FormatService.Inspection.Isolation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Inspections;

/// <summary>Measures a finished PDF, whoever made it, and changes nothing.</summary>
internal static class InspectionEndpoints
{
    /// <summary>What is taken.</summary>
    public const string Pdf = "application/pdf";

    public static void MapInspections(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/inspect", InspectAsync)
            .KnowsParameters("size")
            .WithTags("Check")
            .WithName("Inspect")
            .WithSummary("Measures the PDF in the body by the rules of clear print: sizes, lines, contrast, margins");

    private static async Task<Ok<InspectionContract>> InspectAsync(
        string? size,
        HttpContext context,
        RequestBody body,
        IsolatedInspector inspector,
        RenderGate gate,
        CancellationToken cancellationToken)
    {
        var wishes = Wished(size);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals(Pdf, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(
                ProblemKind.UnsupportedMediaType,
                context.Request.ContentType is { Length: > 0 } sent ? $"A body of type “{sent}” is not inspected. Send {Pdf}." : $"The request names no Content-Type. Send {Pdf}.")
            {
                Choices = new("mediaTypes", [Pdf]),
            };
        }

        var bytes = await body.ReadAsync(context, cancellationToken);
        var answer = await gate.RunAsync(stop => inspector.InspectAsync(bytes, wishes, stop), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return answer.Inspection is { } inspection
            ? TypedResults.Ok(InspectionContract.Of(inspection))
            : throw new RefusedException(ProblemKind.PdfRefused, $"{answer.Refusal!.Message} {answer.Refusal.Hint}") { Diagnostics = [answer.Refusal] };
    }

    private static InspectionWishes Wished(string? size)
    {
        if (size is null)
        {
            return InspectionWishes.ClearPrint;
        }

        var (wishes, message) = InspectionWishes.Read(size);
        return wishes ?? throw new RefusedException(ProblemKind.MalformedRequest, message!);
    }
}
