using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.Reading;
using Microsoft.Net.Http.Headers;

namespace FormatService.Api.Renders;

/// <summary>Takes the leaflet that a request carries, in any of the forms it may come in.</summary>
internal sealed class LeafletIntake(RequestBody body)
{
    /// <summary>Markdown with front matter.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>The canonical form.</summary>
    public const string Json = "application/json";

    /// <summary>A form with a leaflet and its pictures.</summary>
    public const string Multipart = "multipart/form-data";

    /// <summary>An archive of a leaflet and its pictures.</summary>
    public const string Zip = "application/zip";

    private static readonly ReadingLimits Limits = ReadingLimits.Default;

    /// <summary>The types of body that are taken.</summary>
    public static ImmutableArray<string> MediaTypes { get; } = [Markdown, Json, Multipart, Zip];

    /// <summary>The kind of leaflet that a file of this name holds; null where it holds none.</summary>
    public static string? KindOfName(string? fileName) => Path.GetExtension(fileName ?? "").ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => Markdown,
        ".JSON" => Json,
        _ => null,
    };

    /// <summary>The kind of leaflet that a body of this type holds; null where it holds none.</summary>
    public static string? KindOfType(MediaTypeHeaderValue type) => type.MediaType.Value?.ToUpperInvariant() switch
    {
        "TEXT/MARKDOWN" => Markdown,
        "APPLICATION/JSON" => Json,
        _ => null,
    };

    /// <summary>Takes the body in, and gives back the work of reading it, which is for later: it needs a core.</summary>
    /// <exception cref="RefusedException">The body is of no type that is taken, too large, or malformed.</exception>
    public async Task<Func<ReadLeaflet>> TakeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type))
        {
            throw Unsupported("The request names no Content-Type that can be read.");
        }

        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported($"Leaflets are read in UTF-8, not in “{type.Charset}”.");
        }

        var kind = MediaTypes.FirstOrDefault(known => type.MediaType.Equals(known, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            throw Unsupported($"A body of type “{type.MediaType}” cannot be read.");
        }

        var bytes = await body.ReadAsync(context, cancellationToken);
        switch (kind)
        {
            case Multipart:
                var form = await MultipartLeaflet.ReadAsync(type, bytes, Limits, cancellationToken);
                return () => Read(ReaderOf(form.Kind), form.Source, form.Name, form.Pictures, form.EasyRead);
            case Zip:
                return () => ReadLeaflet.Of(new LeafletArchive(Limits).Read(bytes, null));
            default:
                return () => Read(ReaderOf(kind), bytes, null, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);
        }
    }

    private static ILeafletReader ReaderOf(string? kind) => kind == Json ? new JsonLeafletReader() : new MarkdownLeafletReader();

    private static ReadLeaflet Read(ILeafletReader reader, ReadOnlyMemory<byte> source, string? name, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pictures, EasyReadFile? easyRead = null) =>
        ReadLeaflet.Of(new LeafletPackageReader(reader, Limits).Read(source, name, picture => Find(pictures, picture), easyRead));

    // Browsers and curl send a file's name without its folders: "pictures/hand.png" comes as "hand.png".
    private static ReadOnlyMemory<byte>? Find(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pictures, string name) =>
        pictures.TryGetValue(name, out var bytes) || pictures.TryGetValue(Path.GetFileName(name), out bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

    private static RefusedException Unsupported(string detail) =>
        new(ProblemKind.UnsupportedMediaType, $"{detail} Send one of: {string.Join(", ", MediaTypes)}.") { Choices = new("mediaTypes", [.. MediaTypes]) };
}
