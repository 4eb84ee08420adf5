using System.Diagnostics;
using System.Globalization;
using FormatService.Api.Limits;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Problems;

/// <summary>Answers what went wrong as problem details (RFC 9457), whether we refused, the framework did, or the program failed.</summary>
internal sealed partial class ProblemAnswer(ServiceOptions options, ILogger<ProblemAnswer> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // Nobody is there to read an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var refusal = exception as RefusedException ?? OfFramework(exception);
        if (refusal is null)
        {
            LogFailure(log, exception, context.Request.Method, context.Request.Path);
            refusal = new RefusedException(ProblemKind.Unexpected, "The fault is ours. It has been written down under the trace id.");
        }

        await WriteAsync(context, refusal);
        return true;
    }

    /// <summary>Gives words to a status that the framework answered without any.</summary>
    public static Task OfStatusAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var kind = ProblemKind.OfStatus(context.Response.StatusCode);
        var detail = kind == ProblemKind.MethodNotAllowed
            ? $"{context.Request.Path} answers {context.Response.Headers.Allow}."
            : $"{kind.Remedy}";
        return WriteAsync(context, new RefusedException(kind, detail));
    }

    private static Task WriteAsync(HttpContext context, RefusedException refusal)
    {
        var problem = new ProblemDetails
        {
            Type = refusal.Kind.Type,
            Title = refusal.Kind.Title,
            Status = refusal.Kind.Status,
            Detail = refusal.Message,
            Instance = context.Request.Path,
        };
        if (!refusal.Diagnostics.IsEmpty)
        {
            problem.Extensions["diagnostics"] = DiagnosticContract.Of(refusal.Diagnostics);
        }

        if (refusal.Choices is { } choices)
        {
            problem.Extensions[choices.Key] = choices.Value;
        }

        problem.Extensions["traceId"] = Activity.Current?.Id ?? context.TraceIdentifier;
        if (refusal.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (refusal.Kind == ProblemKind.UnsupportedMediaType)
        {
            context.Response.Headers[HeaderNames.Accept] = string.Join(", ", refusal.Choices is { Key: "mediaTypes" } types ? types.Value : Renders.LeafletIntake.MediaTypes);
        }

        // What was to be said of an artefact is not true of a problem: a browser would save it as a PDF.
        context.Response.Headers.Remove(HeaderNames.ContentDisposition);
        context.Response.Headers.Remove(HeaderNames.ETag);
        context.Response.StatusCode = refusal.Kind.Status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", context.RequestAborted);
    }

    private RefusedException? OfFramework(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new RefusedException(
            ProblemKind.BodyTooLarge, FormattableString.Invariant($"The body may have {options.MaxBodyBytes} bytes.")),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => new RefusedException(
            ProblemKind.MalformedRequest,
            FormattableString.Invariant($"The body came more slowly than {RequestBody.SlowestBytesPerSecond / 1024} KB a second, and was given up. Send it over a faster network, or make the pictures smaller.")),
        BadHttpRequestException bad => new RefusedException(ProblemKind.OfStatus(bad.StatusCode), bad.Message),
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void LogFailure(ILogger log, Exception exception, string method, string path);
}
