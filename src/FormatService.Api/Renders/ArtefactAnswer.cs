using System.Globalization;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Renders;

/// <summary>Answers with an artefact: its bytes, and in the headers what a program wants to know without opening them.</summary>
internal static class ArtefactAnswer
{
    /// <summary>How many diagnostics there were, by severity: <c>warnings=3, information=2</c>.</summary>
    public const string DiagnosticsHeader = "Leaflet-Diagnostics";

    /// <summary>Says <c>overdue; due="2026-02-01"</c> where the day of the next review is past.</summary>
    public const string ReviewHeader = "Leaflet-Review";

    /// <summary>How many pages there are, where there are pages.</summary>
    public const string PagesHeader = "Leaflet-Pages";

    /// <summary>The answer. Conditions and ranges of a GET are met by the framework from the entity tag.</summary>
    public static FileContentHttpResult Of(HttpContext context, Publication publication, Artefact artefact, LeafletMetadata metadata, TimeProvider clock)
    {
        var headers = context.Response.Headers;
        headers.ContentDisposition = Disposition(artefact.FileName);
        headers.ContentLanguage = artefact.Language;
        headers[DiagnosticsHeader] = Counts(publication);
        if (artefact.PageCount is { } pages)
        {
            headers[PagesHeader] = pages.ToString(CultureInfo.InvariantCulture);
        }

        AddReview(context, metadata, clock);
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return TypedResults.Bytes(
            artefact.Content,
            artefact.MediaType,
            enableRangeProcessing: isRead,
            entityTag: Tag(artefact.Fingerprint));
    }

    /// <summary>The entity tag of a fingerprint: strong, for equal fingerprints mean equal bytes.</summary>
    public static EntityTagHeaderValue Tag(string fingerprint) => new($"\"{fingerprint}\"");

    /// <summary>Whether the one who asks holds the artefact already (RFC 9110 §13.1.2).</summary>
    public static bool IsHeld(HttpRequest request, string fingerprint) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags) &&
        tags.Any(tag => tag.Tag == "*" || tag.Compare(Tag(fingerprint), useStrongComparison: false));

    /// <summary>Says in a header that the leaflet should have been reviewed: never in the bytes, which must not depend on the day.</summary>
    public static void AddReview(HttpContext context, LeafletMetadata metadata, TimeProvider clock)
    {
        if (metadata.NextReview is { } due && due < Today(clock))
        {
            context.Response.Headers[ReviewHeader] = $"overdue; due=\"{due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"";
        }
    }

    /// <summary>The day it is (UTC).</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Counts(Publication publication)
    {
        var counts = publication.Diagnostics.CountBy(diagnostic => diagnostic.Severity).ToDictionary();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"warnings={counts.GetValueOrDefault(Severity.Warning)}, information={counts.GetValueOrDefault(Severity.Information)}");
    }

    /// <summary>RFC 6266: the name in full (RFC 8187), and one in ASCII for those who cannot read that.</summary>
    private static string Disposition(string fileName)
    {
        var plain = AsciiFileName.Of(fileName);
        var quoted = $"attachment; filename=\"{plain}\"";
        return plain == fileName ? quoted : $"{quoted}; filename*=UTF-8''{Escaped(fileName)}";
    }

    private static string Escaped(string fileName)
    {
        const string Unescaped = "!#$&+-.^_`|~";
        var escaped = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(fileName))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || Unescaped.Contains((char)octet, StringComparison.Ordinal))
            {
                escaped.Append((char)octet);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return escaped.ToString();
    }
}
