using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormatService.Api.Problems;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Leaflets;

/// <summary>Writes a leaflet with what the library knows of it; the canonical form stands in it byte for byte and can be sent back to be rendered.</summary>
internal static class LeafletDocument
{
    private static readonly JsonSerializerOptions DiagnosticOptions = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Write(
        HeldLeaflet leaflet, HeldEdition edition, Leaflet content, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OutputFormat> outputs, string? language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", leaflet.Id);
            json.WriteString("title", content.Title);
            json.WriteString("language", edition.Language);
            json.WriteStartArray("languages");
            foreach (var held in leaflet.Languages)
            {
                json.WriteStringValue(held);
            }

            json.WriteEndArray();
            json.WriteStartObject("links");
            foreach (var (name, address) in LeafletLinks.Of(leaflet.Id, string.IsNullOrEmpty(language) ? null : edition.Language, outputs))
            {
                json.WriteString(name, address);
            }

            json.WriteEndObject();
            json.WritePropertyName("diagnostics");
            json.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(DiagnosticContract.Of(diagnostics), DiagnosticOptions), skipInputValidation: true);
            json.WritePropertyName("leaflet");
            json.WriteRawValue(LeafletJson.Write(content), skipInputValidation: true);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
