using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FormatService.Documents.Model;

/// <summary>
/// The canonical JSON of leaflets: UTF-8, compact, properties in a fixed order, what is not stated left out.
/// The same leaflet has the same bytes; <see cref="Reading.JsonLeafletReader"/> reads them back.
/// </summary>
public static class LeafletJson
{
    /// <summary>The value of the property <c>format</c>: which edition of this form a file is in.</summary>
    public const string Format = "leaflet/1";

    private const string SchemaResource = "FormatService.Documents.Reading.leaflet.schema.json";

    /// <summary>The JSON Schema (draft 2020-12) of the form, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Schema { get; } = ReadSchema();

    /// <summary>Writes a leaflet.</summary>
    public static byte[] Write(Leaflet leaflet)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(leaflet, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Appends a leaflet to a buffer.</summary>
    public static void Write(Leaflet leaflet, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        // The relaxed encoder leaves all scripts readable; what is written here is never put into a page unescaped.
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new LeafletJsonWriter(json).Write(leaflet);
    }

    private static ReadOnlyMemory<byte> ReadSchema()
    {
        using var stream = typeof(LeafletJson).Assembly.GetManifestResourceStream(SchemaResource)
            ?? throw new InvalidOperationException($"The resource {SchemaResource} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
