using System.Collections.Immutable;

namespace FormatService.Api.Problems;

/// <summary>A kind of problem the service answers with (RFC 9457).</summary>
/// <param name="Slug">The last part of its <c>type</c>, which can be fetched at <c>/problems/{slug}</c>.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What has happened, the same words every time.</param>
/// <param name="Remedy">What the caller can do.</param>
internal sealed record ProblemKind(string Slug, int Status, string Title, string Remedy)
{
    public static ProblemKind MalformedRequest { get; } = new(
        "malformed-request", 400, "The request cannot be read", "Compare it with the description at /docs.");

    public static ProblemKind UnknownParameter { get; } = new(
        "unknown-parameter", 400, "The address has a parameter that means nothing here", "Use the parameters that the answer lists.");

    public static ProblemKind WishRefused { get; } = new(
        "wish-refused", 400, "The leaflet cannot be made to look like that", "Ask for what the answer names; GET /profiles lists all there is.");

    public static ProblemKind NothingHere { get; } = new(
        "nothing-here", 404, "There is nothing at this address", "Begin at / or /docs.");

    public static ProblemKind UnknownLeaflet { get; } = new(
        "unknown-leaflet", 404, "There is no such leaflet", "GET /leaflets lists those there are.");

    public static ProblemKind UnknownLanguage { get; } = new(
        "unknown-language", 404, "The leaflet is not held in this language", "Ask for one of the languages that the answer lists.");

    public static ProblemKind UnknownOutput { get; } = new(
        "unknown-output", 404, "There is no such output", "GET /outputs lists those there are.");

    public static ProblemKind UnknownNeed { get; } = new(
        "unknown-need", 404, "Nobody here knows this need", "GET /needs lists those there are, with the phrases that records use.");

    public static ProblemKind NeedNotMade { get; } = new(
        "need-not-made", 409, "What this need calls for is not made here", "Do what the answer says; GET /needs lists what is made.");

    public static ProblemKind MethodNotAllowed { get; } = new(
        "method-not-allowed", 405, "This address is not asked in this way", "Use a method that the Allow header names.");

    public static ProblemKind NotAcceptable { get; } = new(
        "not-acceptable", 406, "The output is of a type that the request does not accept", "Name the output's type, or */*, in Accept.");

    public static ProblemKind NotSignedOff { get; } = new(
        "not-signed-off", 409, "The easy read of this leaflet is not signed off", "Let the clinical owner and a reader group check it, and state both sign-offs in its front matter.");

    public static ProblemKind PreconditionFailed { get; } = new(
        "precondition-failed", 412, "The artefact is not the one that the request names", "Ask without If-Match to get the one there is.");

    public static ProblemKind BodyTooLarge { get; } = new(
        "body-too-large", 413, "The body is too large", "Send smaller pictures, or fewer.");

    public static ProblemKind UnsupportedMediaType { get; } = new(
        "unsupported-media-type", 415, "The body is of a type that cannot be read", "Send one of the types that the answer lists, in UTF-8.");

    public static ProblemKind LeafletHasErrors { get; } = new(
        "leaflet-has-errors", 422, "The leaflet has errors", "Mend what the diagnostics name, each with its line and column.");

    public static ProblemKind PdfRefused { get; } = new(
        "pdf-refused", 422, "The PDF cannot be inspected", "Do what the diagnostic says: most often, save the PDF anew, without a password.");

    public static ProblemKind TooBusy { get; } = new(
        "too-busy", 429, "The service is busy", "Ask again after the time that Retry-After names.");

    public static ProblemKind Unexpected { get; } = new(
        "unexpected", 500, "The service has failed", "Tell the people who run it the trace id.");

    public static ProblemKind TakesTooLong { get; } = new(
        "takes-too-long", 503, "The leaflet takes too long", "Cut the leaflet up, or make its pictures smaller.");

    public static ProblemKind Stopping { get; } = new(
        "stopping", 503, "The service is stopping", "Ask again after the time that Retry-After names.");

    public static ProblemKind NotReady { get; } = new(
        "not-ready", 503, "The service is not ready", "Read the detail: a font or a folder is missing.");

    /// <summary>All kinds.</summary>
    public static ImmutableArray<ProblemKind> All { get; } =
    [
        MalformedRequest, UnknownParameter, WishRefused, NothingHere, UnknownLeaflet, UnknownLanguage, UnknownOutput, UnknownNeed, MethodNotAllowed,
        NotAcceptable, NotSignedOff, NeedNotMade, PreconditionFailed, BodyTooLarge, UnsupportedMediaType, LeafletHasErrors, PdfRefused, TooBusy, Unexpected,
        TakesTooLong, Stopping, NotReady,
    ];

    /// <summary>Its <c>type</c>: a reference relative to the service.</summary>
    public string Type => "/problems/" + Slug;

    /// <summary>The kind for a status that the framework gave without words.</summary>
    public static ProblemKind OfStatus(int status) => status switch
    {
        404 => NothingHere,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        412 => PreconditionFailed,
        413 => BodyTooLarge,
        415 => UnsupportedMediaType,
        429 => TooBusy,
        503 => Stopping,
        >= 400 and < 500 => MalformedRequest,
        _ => Unexpected,
    };
}
