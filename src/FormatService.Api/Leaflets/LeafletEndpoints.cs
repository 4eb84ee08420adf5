using System.Collections.Immutable;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text.Json;
using FormatService.Api.Needs;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Formats;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace FormatService.Api.Leaflets;

/// <summary>The leaflets of the library, and their artefacts.</summary>
internal static class LeafletEndpoints
{
    // A copy may be kept, and is asked after every time it is used: a leaflet that is withdrawn must not live on in caches.
    private const string AskAgain = "no-cache";

    public static void MapLeaflets(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/leaflets").WithTags("Leaflets");
        group.MapGet("/", List)
            .KnowsParameters("reference")
            .WithName("ListLeaflets")
            .WithSummary("The leaflets of the library");
        group.MapGet("/{id}", ShowAsync)
            .KnowsParameters(["lang", AskedNeed.Parameter, .. AskedLooks.Names])
            .WithName("GetLeaflet")
            .WithSummary("One leaflet in its canonical form; or, where a need is named, the artefact that meets it")
            .Produces<LeafletDocument>();
        group.MapGet("/{id}/{output}", GetAsync)
            .KnowsParameters(["lang", EasyReadRelease.DraftParameter, .. AskedLooks.Names])
            .WithName("GetArtefact")
            .WithSummary("An artefact of a leaflet; conditions and ranges are met, and HEAD is answered");
    }

    private static Ok<ImmutableArray<LeafletContract>> List(string? reference, LeafletLibrary library, FormatServices formats, TimeProvider clock)
    {
        var today = ArtefactAnswer.Today(clock);
        return TypedResults.Ok(library.All()
            .Where(leaflet => reference is null || leaflet.Editions.Any(edition => IsReference(edition, reference)))
            .Select(leaflet => LeafletContract.Of(leaflet, formats.Outputs.All, today))
            .ToImmutableArray());
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> ShowAsync(
        string id,
        string? lang,
        string? need,
        [AsParameters] AskedLooks asked,
        HttpContext context,
        LeafletLibrary library,
        FormatServices formats,
        Press press,
        IOptions<JsonOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (leaflet, edition) = Choose(library, id, lang);
        if (context.Request.Query.ContainsKey(AskedNeed.Parameter))
        {
            var (output, looks) = AskedNeed.Of(need, asked, formats.Outputs, edition.Metadata?.OtherFormats, leaflet);
            return await GetAsync(id, output, lang, draft: null, looks, context, library, formats, press, clock, cancellationToken);
        }

        if (AskedLooks.Names.FirstOrDefault(context.Request.Query.ContainsKey) is { } look)
        {
            throw new RefusedException(ProblemKind.UnknownParameter, $"“{look}” says how an output is to look. Name the output in the address, /leaflets/{id}/pdf, or a need.");
        }

        var read = Read(library, leaflet, edition);
        if (read.Package is not { } package)
        {
            throw Press.Errors(read.Diagnostics);
        }

        var document = LeafletDocument.Of(leaflet, edition, package.Leaflet, read.Diagnostics, formats.Outputs.All, isAskedFor: !string.IsNullOrEmpty(lang));
        var json = JsonSerializer.SerializeToUtf8Bytes(document, options.Value.SerializerOptions);
        context.Response.Headers.ContentLanguage = edition.Language;
        context.Response.Headers.CacheControl = AskAgain;
        ArtefactAnswer.AddReview(context, package.Leaflet.Metadata, clock);
        return TypedResults.Bytes(
            json, MediaTypeNames.Application.Json, entityTag: ArtefactAnswer.Tag(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16))));
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetAsync(
        string id,
        string output,
        string? lang,
        string? draft,
        [AsParameters] AskedLooks asked,
        HttpContext context,
        LeafletLibrary library,
        FormatServices formats,
        Press press,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (leaflet, edition) = Choose(library, id, lang);
        var row = Wishes.Output(formats.Outputs, output);
        var overrides = Wishes.Overrides(formats, row, asked);
        Wishes.MustAccept(context.Request, row);
        var read = Read(library, leaflet, edition);
        if (read.HasErrors)
        {
            throw Press.Errors(read.Diagnostics);
        }

        var package = read.Package!;
        EasyReadRelease.MustBeReleased(row, package.Leaflet, draft, context);
        var fingerprint = formats.Publisher.FingerprintOf(package, row, overrides)!;
        context.Response.Headers.CacheControl = AskAgain;
        if (ArtefactAnswer.IsHeld(context.Request, fingerprint))
        {
            context.Response.Headers.ETag = ArtefactAnswer.Tag(fingerprint).ToString();
            context.Response.Headers.ContentLanguage = edition.Language;
            ArtefactAnswer.AddReview(context, package.Leaflet.Metadata, clock);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var publication = await press.GetAsync(read, fingerprint, row, overrides, cancellationToken);
        return ArtefactAnswer.Of(context, publication, publication.Artefact!, package.Leaflet.Metadata, clock);
    }

    private static (HeldLeaflet Leaflet, HeldEdition Edition) Choose(LeafletLibrary library, string id, string? language)
    {
        if (library.Find(id) is not { } leaflet)
        {
            var near = library.IdsNear(id);
            throw new RefusedException(
                ProblemKind.UnknownLeaflet,
                near.Length == 0 ? $"There is no leaflet “{id}”." : $"There is no leaflet “{id}”. Did you mean: {string.Join(", ", near)}?")
            {
                Choices = new("near", near),
            };
        }

        if (string.IsNullOrEmpty(language))
        {
            return (leaflet, leaflet.Editions[0]);
        }

        return leaflet.In(language) is { } edition
            ? (leaflet, edition)
            : throw new RefusedException(
                ProblemKind.UnknownLanguage,
                $"“{id}” is not held in “{language}”. It is held in: {string.Join(", ", leaflet.Languages)}.")
            {
                Choices = new("languages", [.. leaflet.Languages]),
            };
    }

    // Between being found and being read a leaflet may be taken away.
    private static ReadLeaflet Read(LeafletLibrary library, HeldLeaflet leaflet, HeldEdition edition) =>
        library.Read(leaflet, edition) ?? throw new RefusedException(ProblemKind.UnknownLeaflet, $"The leaflet “{leaflet.Id}” has just been taken away.");

    private static bool IsReference(HeldEdition edition, string reference) =>
        string.Equals(edition.Metadata?.Reference, reference, StringComparison.OrdinalIgnoreCase);
}
