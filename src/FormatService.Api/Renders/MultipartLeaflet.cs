using FormatService.Api.Problems;
using FormatService.Documents.Reading;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Renders;

/// <summary>A form with one leaflet and its pictures (RFC 7578).</summary>
/// <param name="Kind">Which of <see cref="LeafletIntake.Markdown"/> and <see cref="LeafletIntake.Json"/> the leaflet is.</param>
/// <param name="Name">The file name of the leaflet.</param>
/// <param name="Source">The leaflet.</param>
/// <param name="Pictures">The pictures by file name.</param>
internal sealed record MultipartLeaflet(string Kind, string Name, ReadOnlyMemory<byte> Source, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Pictures)
{
    /// <summary>The easy-read edition, in a file called <c>*.easy-read.md</c>; null when there is none.</summary>
    public EasyReadFile? EasyRead { get; private init; }

    private const string LeafletField = "leaflet";
    private const int LongestBoundary = 70;

    /// <summary>Takes the form apart.</summary>
    /// <exception cref="RefusedException">It is no form, or has no leaflet, or several.</exception>
    public static async Task<MultipartLeaflet> ReadAsync(
        MediaTypeHeaderValue type, ArraySegment<byte> body, ReadingLimits limits, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > LongestBoundary)
        {
            throw Malformed("the Content-Type names no boundary");
        }

        (string Kind, string Name, ReadOnlyMemory<byte> Source)? leaflet = null;
        EasyReadFile? easyRead = null;
        var pictures = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var reader = new MultipartReader(boundary, new MemoryStream(body.Array!, body.Offset, body.Count, writable: false));
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                var disposition = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var parsed) ? parsed : null;
                var content = new MemoryStream();
                await section.Body.CopyToAsync(content, cancellationToken);
                var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
                var field = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value;
                var fileName = disposition?.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).Value;
                if (EasyReadFile.IsName(fileName))
                {
                    easyRead = easyRead is null
                        ? new EasyReadFile(bytes, fileName!)
                        : throw Malformed($"it has two easy-read editions, “{easyRead.Name}” and “{fileName}”");
                }
                else if (IsLeaflet(field, fileName, section.ContentType))
                {
                    leaflet = leaflet is null
                        ? (KindOf(fileName, section.ContentType), string.IsNullOrEmpty(fileName) ? LeafletField : fileName, bytes)
                        : throw Malformed($"it has two leaflets, “{leaflet.Value.Name}” and “{fileName ?? field}”");
                }
                else if (string.IsNullOrEmpty(fileName))
                {
                    throw Malformed($"the field “{field}” is neither the leaflet nor a picture with a file name");
                }
                else if (pictures.Count == limits.MaxPictures)
                {
                    throw Malformed(FormattableString.Invariant($"it has more than {limits.MaxPictures} pictures"));
                }
                else if (!pictures.TryAdd(fileName, bytes))
                {
                    throw Malformed($"it has two pictures called “{fileName}”");
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw Malformed("it is cut short, or its parts are not well formed");
        }

        return leaflet is { } found
            ? new MultipartLeaflet(found.Kind, found.Name, found.Source, pictures) { EasyRead = easyRead }
            : throw Malformed("it has no leaflet; send it as the field “leaflet”, or as a file whose name ends in .md or .json");
    }

    private static bool IsLeaflet(string? field, string? fileName, string? contentType) =>
        field == LeafletField ||
        LeafletIntake.KindOfName(fileName) is not null ||
        (MediaTypeHeaderValue.TryParse(contentType, out var type) && LeafletIntake.KindOfType(type) is not null);

    // Scripts send a leaflet as a file called “blob”: then its type says what it is.
    private static string KindOf(string? fileName, string? contentType) =>
        LeafletIntake.KindOfName(fileName) ?? (MediaTypeHeaderValue.TryParse(contentType, out var type) ? LeafletIntake.KindOfType(type) : null) ?? LeafletIntake.Markdown;

    private static RefusedException Malformed(string what) => new(ProblemKind.MalformedRequest, $"The form cannot be read: {what}.");
}
