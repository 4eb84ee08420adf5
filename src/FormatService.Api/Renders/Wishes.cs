using FormatService.Api.Problems;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Renders;

/// <summary>What a request asks for beside the leaflet: the output, how it looks, which type it accepts.</summary>
internal static class Wishes
{
    /// <summary>Refuses a request whose address has a parameter that the endpoint does not know, or has twice: a wish must not be lost in silence.</summary>
    public static TBuilder KnowsParameters<TBuilder>(this TBuilder builder, params string[] known)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter((invocation, next) =>
        {
            var unknown = invocation.HttpContext.Request.Query.Keys.Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)).ToArray();
            if (unknown.Length > 0)
            {
                throw new RefusedException(
                    ProblemKind.UnknownParameter,
                    $"Not known here: {string.Join(", ", unknown.Select(key => $"“{key}”"))}. " +
                    (known.Length == 0 ? "This address takes no parameters." : $"Known: {string.Join(", ", known)}."))
                {
                    Choices = new("parameters", known),
                };
            }

            // Joined by a comma, two numbers would be read as one.
            foreach (var (key, values) in invocation.HttpContext.Request.Query)
            {
                if (values.Count > 1)
                {
                    throw new RefusedException(ProblemKind.MalformedRequest, $"{key} stands {(values.Count == 2 ? "twice" : $"{values.Count} times")}; give it once.");
                }
            }

            return next(invocation);
        });

    /// <summary>The row of the catalogue that a route names.</summary>
    public static OutputFormat Output(OutputCatalogue catalogue, string id) =>
        catalogue.Find(id) ?? throw new RefusedException(
            ProblemKind.UnknownOutput, $"There is no output “{id}”. There are: {string.Join(", ", catalogue.All.Select(output => output.Id))}.")
        {
            Choices = new("outputs", [.. catalogue.All.Select(output => output.Id)]),
        };

    /// <summary>The overrides that a request asks for, if the output can be made with them.</summary>
    public static ProfileOverrides Overrides(FormatServices formats, OutputFormat output, AskedLooks asked)
    {
        var overrides = new ProfileOverrides
        {
            Preset = asked.Profile,
            Font = asked.Font,
            Colours = asked.Colours,
            Paper = asked.Paper,
            BodySizePt = Number(asked.Size, Measures.Size),
            LetterSpacingEm = Number(asked.LetterSpacing, Measures.LetterSpacing),
            WordSpacingEm = Number(asked.WordSpacing, Measures.WordSpacing),
            LineSpacing = Number(asked.LineSpacing, Measures.LineSpacing),
            ParagraphSpacing = Number(asked.ParagraphSpacing, Measures.ParagraphSpacing),
            BindingMarginMm = Number(asked.Binding, Measures.Binding),
        };
        var diagnostics = formats.Publisher.Judge(output, overrides);
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            throw new RefusedException(
                ProblemKind.WishRefused, string.Join(' ', diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Message} {diagnostic.Hint}")))
            {
                Diagnostics = diagnostics,
            };
        }

        return overrides;
    }

    /// <summary>Refuses a request that does not accept the type of the output (RFC 9110 §12.5.1).</summary>
    public static void MustAccept(HttpRequest request, OutputFormat output)
    {
        // A header that cannot be read is taken as not sent.
        if (request.Headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) || ranges.Count == 0)
        {
            return;
        }

        var type = MediaTypeHeaderValue.Parse(output.MediaType.Split(';')[0]);
        var closest = ranges
            .Where(range => type.IsSubsetOf(Plain(range)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        if (closest is null || closest.Quality == 0)
        {
            throw new RefusedException(ProblemKind.NotAcceptable, $"“{output.Id}” is {output.MediaType}; the request accepts {request.Headers.Accept}.")
            {
                Choices = new("mediaTypes", [output.MediaType]),
            };
        }
    }

    private static double? Number(string? text, Measure measure) =>
        text is null ? null
        : measure.TryRead(text, out var number) ? number
        : throw new RefusedException(ProblemKind.WishRefused, measure.Unread(text));

    // The quality and a charset are not part of what a type is.
    private static MediaTypeHeaderValue Plain(MediaTypeHeaderValue range) => new(range.MediaType);
}
